package copydesk.ingest.discovery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GzipTests {

    private static final byte[] SITEMAP = "<urlset><url><loc>https://news.example/1</loc></url></urlset>"
        .getBytes(StandardCharsets.UTF_8);

    @Test
    void unpacksWhatIsPacked() throws IOException {
        assertThat(Gzip.unpacked(packed(SITEMAP))).isEqualTo(SITEMAP);
    }

    @Test
    void leavesEverythingElseAsItIs() {
        assertThat(Gzip.unpacked(SITEMAP)).isSameAs(SITEMAP);
        assertThat(Gzip.unpacked(new byte[0])).isEmpty();
        assertThat(Gzip.unpacked(new byte[] { 0x1f, (byte) 0x8b })).containsExactly(0x1f, 0x8b);
    }

    @Test
    void readsWhatIsBrokenOffSoFar() throws IOException {
        byte[] packed = packed(SITEMAP);

        assertThat(Gzip.unpacked(Arrays.copyOf(packed, packed.length - 8))).isEqualTo(SITEMAP);
        assertThat(Gzip.unpacked(new byte[] { 0x1f, (byte) 0x8b, 0 })).isEmpty();
    }

    @Test
    void stopsSoonAfterTwoHundredTimesItsSize() throws IOException {
        byte[] bomb = packed(new byte[20_000_000]);

        int most = bomb.length * 200;
        assertThat(most).isLessThan(10_000_000);
        assertThat(Gzip.unpacked(bomb)).hasSizeBetween(most, most + 8_192);
    }

    @Test
    void readsPastAnyNumberOfEmptyMembers() throws IOException {
        byte[] nothing = packed(new byte[0]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 900; i++) {
            out.write(nothing);
        }
        out.write(packed(SITEMAP));
        byte[] many = out.toByteArray();

        assertThat(Gzip.unpacked(many)).isEqualTo(SITEMAP);
        for (int i = 0; i < 20_000; i++) {
            out.write(nothing);
        }
        assertThat(Gzip.unpacked(out.toByteArray())).isEqualTo(SITEMAP);
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

}
