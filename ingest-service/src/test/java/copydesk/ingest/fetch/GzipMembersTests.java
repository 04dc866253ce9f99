package copydesk.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GzipMembersTests {

    private static final byte[] HARBOUR = "Der Hafen ".repeat(2_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void readsOneMemberAfterTheOther() throws IOException {
        byte[] two = joined(gzip(HARBOUR), gzip(new byte[0]), gzip("bleibt zu.".getBytes(StandardCharsets.UTF_8)));

        assertThat(unpacked(two)).isEqualTo(joined(HARBOUR, "bleibt zu.".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsThousandsOfEmptyMembers() throws IOException {
        byte[] empty = gzip(new byte[0]);
        byte[] many = new byte[empty.length * 50_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = empty[i % empty.length];
        }

        assertThat(unpacked(many)).isEmpty();
    }

    @Test
    void passesOverWhatAHeaderMayHold() throws IOException {
        byte[] plain = gzip(HARBOUR);
        byte[] header = Arrays.copyOf(plain, 10);
        header[3] = 2 + 4 + 8 + 16;
        byte[] fields = { 3, 0, 'x', 'y', 'z', 'n', 'a', 'm', 'e', 0, 'n', 'o', 't', 'e', 0, 1, 2 };

        assertThat(unpacked(joined(header, fields, Arrays.copyOfRange(plain, 10, plain.length)))).isEqualTo(HARBOUR);
    }

    @Test
    void leavesWhatFollowsTheLastMember() throws IOException {
        assertThat(unpacked(joined(gzip(HARBOUR), new byte[] { 0, 0, 0 }))).isEqualTo(HARBOUR);
        assertThat(unpacked(joined(gzip(HARBOUR), new byte[] { 0x1f }))).isEqualTo(HARBOUR);
    }

    @Test
    void givesSingleBytesToo() throws IOException {
        GzipMembers members = new GzipMembers(new ByteArrayInputStream(gzip(new byte[] { (byte) 0xff, 7 })));

        assertThat(new int[] { members.read(), members.read(), members.read() }).containsExactly(255, 7, -1);
    }

    @Test
    void failsWhereverItIsCutOff() throws IOException {
        byte[] whole = gzip(HARBOUR);

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(IOException.class).as("%d bytes", length).isThrownBy(() -> unpacked(cut));
        }
    }

    @Test
    void failsAtAWrongSum() throws IOException {
        byte[] whole = gzip(HARBOUR);
        whole[whole.length - 8] ^= 1;

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> unpacked(whole)).withMessage("broken gzip");
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(packed))) {
            return members.readAllBytes();
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

}
