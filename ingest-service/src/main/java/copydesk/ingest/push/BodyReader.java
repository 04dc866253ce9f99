package copydesk.ingest.push;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Reads the body of a push within a limit of size and of time: a sender who gives a byte
 * now and then would never end otherwise.
 */
final class BodyReader {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int CHUNK = 16_384;

    private final int maxBytes;

    private final Clock clock;

    BodyReader(int maxBytes, Clock clock) {
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    /**
     * The body; longer than the limit if it is too large.
     * @throws TooSlow if it has not come to its end in time
     */
    byte[] read(InputStream body) throws IOException {
        Instant deadline = this.clock.instant().plus(PATIENCE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int length = body.read(chunk); length >= 0; length = body.read(chunk)) {
            out.write(chunk, 0, length);
            if (out.size() > this.maxBytes) {
                break;
            }
            if (this.clock.instant().isAfter(deadline)) {
                throw new TooSlow();
            }
        }
        return out.toByteArray();
    }

    /** The body did not come in time. */
    static final class TooSlow extends IOException {

        private static final long serialVersionUID = 1L;

    }

}
