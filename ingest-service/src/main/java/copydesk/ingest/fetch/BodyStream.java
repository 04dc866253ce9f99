package copydesk.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Reads the body of a response, compressed or not, and stops as soon as it passes a
 * limit. Used once.
 */
final class BodyStream {

    private static final int CHUNK = 16_384;

    private final FetchSettings settings;

    private final Clock clock;

    private final Instant deadline;

    BodyStream(FetchSettings settings, Clock clock, Instant deadline) {
        this.settings = settings;
        this.clock = clock;
        this.deadline = deadline;
    }

    /**
     * The decoded body.
     * @throws TooMuch if it is larger than allowed or comes too slowly
     */
    byte[] read(InputStream body, String encoding) throws IOException {
        Counted raw = new Counted(body);
        InputStream decoded = decoded(raw, encoding.strip().toLowerCase(Locale.ROOT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int length = decoded.read(chunk); length >= 0; length = decoded.read(chunk)) {
            out.write(chunk, 0, length);
            check(raw.count, out.size());
        }
        return out.toByteArray();
    }

    private static InputStream decoded(InputStream raw, String encoding) throws IOException {
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(raw);
            case "deflate" -> new InflaterInputStream(raw);
            case "", "identity" -> raw;
            default -> throw new IOException("the server sent an encoding we did not ask for");
        };
    }

    private void check(long rawBytes, long decodedBytes) throws IOException {
        boolean bomb = decodedBytes > 1_000_000 && decodedBytes > rawBytes * this.settings.maxRatio();
        if (rawBytes > this.settings.maxRawBytes() || decodedBytes > this.settings.maxDocumentBytes() || bomb) {
            throw new TooMuch("the document is larger than the limit");
        }
        if (this.clock.instant().isAfter(this.deadline)) {
            throw new IOException("the document came too slowly");
        }
    }

    /** The document passes a limit of size. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuch(String message) {
            super(message);
        }

    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            this.count += (sign >= 0) ? 1 : 0;
            return sign;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            this.count += Math.max(read, 0);
            return read;
        }

    }

}
