package copydesk.benchmarks.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The bombs are what they are called; a defence against duds would show nothing. */
class BombTests {

    private static final int COUNT = 2_500_000;

    private final List<Bomb> packed = Bomb.packed(COUNT);

    @Test
    void packsAsManyZerosAsAsked() throws IOException {
        assertThat(zeros(new GZIPInputStream(packed("gzip, 2 MB of zeros")))).isEqualTo(COUNT);
        assertThat(zeros(new InflaterInputStream(packed("deflate, 2 MB of zeros")))).isEqualTo(COUNT);
        assertThat(zeros(new ZstdInputStreamNoFinalizer(packed("zstd, 2 MB of zeros")))).isEqualTo(COUNT);
        assertThat(zeros(new BrotliInputStream(packed("br, 100 MB of zeros")))).isEqualTo(100_000_000);
    }

    @Test
    void packsTwiceWhatItSaysIsPackedTwice() throws IOException {
        assertThat(zeros(new GZIPInputStream(new GZIPInputStream(packed("gzip packed twice"))))).isEqualTo(COUNT);
    }

    @Test
    void packsNothingInManyMembers() throws IOException {
        byte[] members = bomb(this.packed, "gzip, 100,000 empty members").bytes();

        byte[] first = Arrays.copyOf(members, members.length / 100_000);
        byte[] last = Arrays.copyOfRange(members, members.length - first.length, members.length);

        assertThat(members.length % 100_000).isZero();
        assertThat(last).isEqualTo(first).startsWith(0x1f, 0x8b);
        assertThat(zeros(new GZIPInputStream(new ByteArrayInputStream(first)))).isZero();
    }

    @Test
    void wantsMoreMemoryThanADecoderGivesUnasked() throws IOException {
        InputStream window = packed("zstd that wants 128 MiB of memory");

        assertThat(zeros(new ZstdInputStreamNoFinalizer(window).setLongMax(27))).isEqualTo(COUNT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip, 2 MB of zeros               | gzip       | 10000
            deflate, 2 MB of zeros            | deflate    | 10000
            br, 100 MB of zeros               | br         | 100
            zstd, 2 MB of zeros               | zstd       | 1000
            zstd that wants 128 MiB of memory | zstd       | 1000
            gzip packed twice                 | gzip, gzip | 1000
            """)
    void isSmallAndSaysHowItIsPacked(String name, String encoding, int most) {
        Bomb bomb = bomb(this.packed, name);

        assertThat(bomb.encoding()).isEqualTo(encoding);
        assertThat(bomb.type()).isEqualTo("text/html");
        assertThat(bomb.bytes()).hasSizeLessThan(most);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            XML, a billion laughs                    | application/rss+xml | &a28;&a28;&a28;
            XML, a billion laughs                    | application/rss+xml | <!ENTITY a0 "ha">
            XML, one entity of 50 kB 10,000 times    | application/rss+xml | &a;&a;&a;
            XML, an entity that is a file            | application/rss+xml | SYSTEM "file:///etc/hostname"
            XML, elements 200,000 deep               | application/rss+xml | <title><a><a><a>
            HTML, elements 200,000 deep              | text/html           | <body><div><div>
            HTML, formatting 25,000 deep             | text/html           | <p><b><i><b><i>
            HTML, 100,000 attributes                 | text/html           | a99999=1 >x</p>
            HTML, 1,000,000 references               | text/html           | &amp;&#65;&ContourIntegral;&amp;
            HTML, as many references as are read     | text/html           | &#65;&CounterClockwiseContourIntegral;
            HTML, as much in a tag as is read        | text/html           | <p title="x x x x
            XML, 400,000 references                  | application/rss+xml | <title>&lt;&#65;&nbsp;&lt;
            XML, as many references as are read      | application/rss+xml | &nbsp;</title><description>&lt;
            XML, 3,000,000 ampersands                | application/rss+xml | <title>&&&&&&
            XML, as many ampersands as are read      | application/rss+xml | &&&</title><description>&&&
            XML, entries 100,000 deep                | application/rss+xml | <channel><item><item><item>
            XML, an entry of 100,000 categories      | application/rss+xml | <item><category>x</category><category>
            JSON Feed, an entry of 100,000 categories | application/feed+json | [{"tags":["x","x","x"
            JSON, arrays 200,000 deep                | application/json    | [[[[
            JSON, a number of 1,000,000 digits       | application/json    | {"copydesk":10000
            """)
    void isABombForItsReader(String name, String type, String part) {
        Bomb bomb = bomb(Bomb.plain(), name);

        assertThat(bomb.type()).isEqualTo(type);
        assertThat(bomb.encoding()).isEmpty();
        assertThat(new String(bomb.bytes(), StandardCharsets.UTF_8)).contains(part);
    }

    @Test
    void getsPastTheLimitOfSize() {
        assertThat(Bomb.plain()).allSatisfy((bomb) -> assertThat(bomb.bytes()).hasSizeLessThan(10 * 1_048_576));
    }

    @Test
    void namesEachBombOnce() {
        assertThat(this.packed).extracting(Bomb::name).doesNotHaveDuplicates().hasSize(7);
        assertThat(Bomb.plain()).extracting(Bomb::name).doesNotHaveDuplicates().hasSize(22);
    }

    private InputStream packed(String name) {
        return new ByteArrayInputStream(bomb(this.packed, name).bytes());
    }

    private static Bomb bomb(List<Bomb> bombs, String name) {
        return bombs.stream().filter((bomb) -> bomb.name().equals(name)).findFirst().orElseThrow();
    }

    private static long zeros(InputStream unpacked) throws IOException {
        byte[] chunk = new byte[65_536];
        long zeros = 0;
        try (unpacked) {
            for (int length = unpacked.read(chunk); length >= 0; length = unpacked.read(chunk)) {
                for (int i = 0; i < length; i++) {
                    zeros += (chunk[i] == 0) ? 1 : 0;
                }
            }
        }
        return zeros;
    }

}
