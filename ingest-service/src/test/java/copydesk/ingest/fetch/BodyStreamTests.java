package copydesk.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import copydesk.ingest.room.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Bodies of responses and their limits, which hold while reading. */
class BodyStreamTests {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static final Room ROOM = new Room(100_000_000, Clock.systemUTC());

    private static final byte[] WORDS = "The boats sail again.".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = { "gzip", "x-gzip", " GZIP " })
    void unpacksGzip(String encoding) throws IOException {
        assertThat(read(new ByteArrayInputStream(gzip(WORDS)), encoding, 1_000, 1_000)).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "identity", "Identity" })
    void readsPlainBodies(String encoding) throws IOException {
        assertThat(read(new ByteArrayInputStream(WORDS), encoding, 1_000, 1_000)).isEqualTo(WORDS);
    }

    @Test
    void unpacksDeflate() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(WORDS);
        }

        assertThat(read(new ByteArrayInputStream(packed.toByteArray()), "deflate", 1_000, 1_000)).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @CsvSource({ "21, true", "20, false" })
    void readsUpToTheLimitAndNotBeyond(int limit, boolean fits) throws IOException {
        if (fits) {
            assertThat(read(new ByteArrayInputStream(WORDS), "", limit, limit)).isEqualTo(WORDS);
        }
        else {
            assertThatExceptionOfType(BodyStream.TooMuch.class)
                .isThrownBy(() -> read(new ByteArrayInputStream(WORDS), "", limit, limit));
        }
    }

    @Test
    void stopsAnEndlessBodySoonAfterTheLimit() {
        Endless body = new Endless();

        assertThatExceptionOfType(BodyStream.TooMuch.class).isThrownBy(() -> read(body, "", 100_000, 100_000));
        assertThat(body.given).isBetween(100_000L, 200_000L);
    }

    @Test
    void stopsABombBeforeItsLimitOfSize() throws IOException {
        byte[] bomb = gzip(new byte[8_000_000]);

        assertThatExceptionOfType(BodyStream.TooMuch.class)
            .isThrownBy(() -> read(new ByteArrayInputStream(bomb), "gzip", 10_000_000, 10_000_000));
    }

    @Test
    void offersNothingAboveTenMebibytesWhateverTheSettingsAllow() throws IOException {
        byte[] noise = new byte[500];
        new Random(1).nextBytes(noise);
        byte[] fits = repeated(noise, 10_485_760);
        byte[] tooMuch = repeated(noise, 10_485_761);

        assertThat(read(new ByteArrayInputStream(gzip(fits)), "gzip", 20_971_520, 20_971_520)).hasSize(10_485_760);
        assertThatExceptionOfType(BodyStream.TooMuch.class)
            .isThrownBy(() -> read(new ByteArrayInputStream(gzip(tooMuch)), "gzip", 20_971_520, 20_971_520));
        assertThatExceptionOfType(BodyStream.TooMuch.class)
            .isThrownBy(() -> read(new ByteArrayInputStream(tooMuch), "", 20_971_520, 20_971_520));
    }

    @Test
    void refusesAnEncodingNobodyAskedFor() {
        assertThatExceptionOfType(IOException.class)
            .isThrownBy(() -> read(new ByteArrayInputStream(WORDS), "compress", 1_000, 1_000))
            .withMessageContaining("encoding");
    }

    @Test
    void refusesGzipThatIsCutOffOrNone() throws IOException {
        byte[] cut = Arrays.copyOf(gzip(WORDS), 20);

        assertThatExceptionOfType(IOException.class)
            .isThrownBy(() -> read(new ByteArrayInputStream(cut), "gzip", 1_000, 1_000));
        assertThatExceptionOfType(IOException.class)
            .isThrownBy(() -> read(new ByteArrayInputStream(WORDS), "gzip", 1_000, 1_000));
    }

    @Test
    void stopsABodyThatComesAfterItsTime() {
        BodyStream late = new BodyStream(settings(1_000, 1_000), Clock.fixed(NOW, ZoneOffset.UTC), ROOM,
                NOW.minusMillis(1));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> late.read(new ByteArrayInputStream(WORDS), ""))
            .withMessageContaining("slowly");
    }

    private static byte[] read(InputStream body, String encoding, int maxRaw, int maxDecoded) throws IOException {
        return new BodyStream(settings(maxRaw, maxDecoded), Clock.fixed(NOW, ZoneOffset.UTC), ROOM, NOW.plusSeconds(1))
            .read(body, encoding);
    }

    private static FetchSettings settings(int maxRaw, int maxDecoded) {
        return new FetchSettings("Test", Duration.ofSeconds(1), 5, maxRaw, maxDecoded, 1_000, 10, List.of(), List.of());
    }

    private static byte[] repeated(byte[] part, int length) {
        byte[] whole = new byte[length];
        for (int i = 0; i < length; i++) {
            whole[i] = part[i % part.length];
        }
        return whole;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            this.given++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            this.given += length;
            return length;
        }

    }

}
