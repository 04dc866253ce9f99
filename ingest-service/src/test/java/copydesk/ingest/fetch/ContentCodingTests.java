package copydesk.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import com.github.luben.zstd.Zstd;
import com.sun.management.ThreadMXBean;
import copydesk.ingest.room.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What servers pack documents in, and what they pack bombs in. */
class ContentCodingTests {

    private static final Instant NOW = Instant.parse("2026-06-17T05:30:00Z");

    private static final Room ROOM = new Room(100_000_000, Clock.systemUTC());

    private static final byte[] WORDS = "The boats sail again.".getBytes(StandardCharsets.UTF_8);

    private static final byte[] BROTLI = Base64.getDecoder().decode("DwqAVGhlIGJvYXRzIHNhaWwgYWdhaW4uAw==");

    private static final int MEBIBYTE = 1_048_576;

    private static final Map<String, Supplier<byte[]>> BOMBS = Map.of("gzip", () -> Bombs.gzip(100_000_000), "deflate",
            () -> Bombs.deflate(100_000_000, false), "deflate ", () -> Bombs.deflate(100_000_000, true), "br",
            Bombs::brotli, "zstd", () -> Bombs.zstd(100_000_000, 0), "zstd ", () -> Bombs.zstd(100_000_000, 27));

    @Test
    void unpacksBrotli() throws IOException {
        assertThat(read(BROTLI, "br")).isEqualTo(WORDS);
        assertThat(read(BROTLI, " BR ")).isEqualTo(WORDS);
    }

    @Test
    void unpacksZstdAlsoInSeveralFrames() throws IOException {
        byte[] frame = Zstd.compress(WORDS);
        byte[] two = Arrays.copyOf(frame, 2 * frame.length);
        System.arraycopy(frame, 0, two, frame.length, frame.length);

        assertThat(read(frame, "zstd")).isEqualTo(WORDS);
        assertThat(read(two, "zstd")).asString(StandardCharsets.UTF_8)
            .isEqualTo("The boats sail again.The boats sail again.");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void unpacksDeflateWithAndWithoutItsHeader(boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
            out.write(WORDS);
        }

        assertThat(read(packed.toByteArray(), "deflate")).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "identity", "none", "UTF-8", "binary" })
    void takesTheDocumentAsItIsWhereItIsNotPacked(String encoding) throws IOException {
        assertThat(read(WORDS, encoding)).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = { "gzip, gzip", "br, gzip", "gzip,br", "compress", "exi", "aws-chunked", "*" })
    void unpacksNothingElseAndNothingTwice(String encoding) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(WORDS, encoding))
            .withMessage("the server sent an encoding we did not ask for");
    }

    @ParameterizedTest
    @ValueSource(strings = { "gzip", "deflate", "deflate ", "br", "zstd", "zstd " })
    void refusesBombsBeforeTheyTakeMemory(String encoding) {
        byte[] bomb = BOMBS.getOrDefault(encoding, () -> new byte[0]).get();
        assertThat(bomb).hasSizeBetween(10, 500_000);
        CountedInput body = new CountedInput(new ByteArrayInputStream(bomb));
        // classes and tables of the decoder, once for all
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(bomb, encoding));

        long before = allocated();
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(body, encoding));

        assertThat(allocated() - before).isLessThan(32 * MEBIBYTE);
        assertThat(body.given).isLessThan(100_000);
    }

    @Test
    void readsNoMoreThanTheLimitOfWhatUnpacksToNothing() {
        byte[] skipped = new byte[1_008];
        byte[] head = { 0x50, 0x2a, 0x4d, 0x18, (byte) 0xe8, 3, 0, 0 };
        System.arraycopy(head, 0, skipped, 0, head.length);
        CountedInput body = new CountedInput(new Repeated(skipped));

        assertThatExceptionOfType(BodyStream.TooMuch.class).isThrownBy(() -> read(body, "zstd"));
        assertThat(body.given).isBetween(5L * MEBIBYTE, 6L * MEBIBYTE);
    }

    @Test
    void takesWhatIsPackedTwiceForWhatItIs() throws IOException {
        byte[] once = read(Bombs.nothingPackedTwice(1_000), "gzip");

        assertThat(once).hasSize(1_000 * Bombs.gzip(0).length).startsWith(0x1f, 0x8b);
    }

    @ParameterizedTest
    @ValueSource(strings = { "gzip", "deflate", "br", "zstd" })
    void failsAtNoise(String encoding) {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[200];
            random.nextBytes(noise);
            try {
                assertThat(read(noise, encoding)).hasSizeLessThan(5 * MEBIBYTE);
            }
            catch (IOException ex) {
                assertThat(ex).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 5, 12, 24 })
    void failsAtABodyThatIsCutOff(int length) {
        byte[] zstd = Zstd.compress(WORDS);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(Arrays.copyOf(BROTLI, length), "br"));
        assertThatExceptionOfType(IOException.class)
            .isThrownBy(() -> read(Arrays.copyOf(zstd, Math.min(length, zstd.length - 1)), "zstd"));
    }

    private static byte[] read(byte[] body, String encoding) throws IOException {
        return read(new ByteArrayInputStream(body), encoding);
    }

    private static byte[] read(InputStream body, String encoding) throws IOException {
        FetchSettings settings = new FetchSettings("Test", Duration.ofSeconds(1), 5, 5 * MEBIBYTE, 10 * MEBIBYTE, 100,
                1, List.of(), List.of());
        return new BodyStream(settings, Clock.fixed(NOW, ZoneOffset.UTC), ROOM, NOW.plusSeconds(1)).read(body,
                encoding);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
            .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private static final class CountedInput extends FilterInputStream {

        private long given;

        CountedInput(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            this.given++;
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            this.given += read;
            return read;
        }

    }

    /** The same bytes without end. */
    private static final class Repeated extends InputStream {

        private final byte[] part;

        private InputStream in;

        Repeated(byte[] part) {
            this.part = part;
            this.in = new ByteArrayInputStream(part);
        }

        @Override
        public int read() throws IOException {
            int sign = this.in.read();
            if (sign < 0) {
                this.in = new ByteArrayInputStream(this.part);
                sign = this.in.read();
            }
            return sign;
        }

        @Override
        public int available() {
            return 1;
        }

    }

}
