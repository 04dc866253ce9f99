package copydesk.ingest.push;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who may push articles, and how much.
 *
 * @param keys who may; empty to take no pushes (default)
 * @param window how far the time of a signed request may be from ours (default 5 min)
 * @param maxBytes the largest body, 10 MiB at most (default)
 * @param patience how long the brokers may take before the push is answered with 503
 * (default 10 s)
 */
public record PushSettings(@Nullable List<PushKey> keys, @Nullable Duration window, @Nullable Integer maxBytes,
        @Nullable Duration patience) {

    private static final int LARGEST = 10_485_760;

    private static final Duration USUAL_WINDOW = Duration.ofMinutes(5);

    private static final Duration USUAL_WAIT = Duration.ofSeconds(10);

    public PushSettings {
        keys = (keys != null) ? List.copyOf(keys) : List.of();
        window = (window != null) ? window : USUAL_WINDOW;
        maxBytes = (maxBytes != null) ? maxBytes : LARGEST;
        patience = (patience != null) ? patience : USUAL_WAIT;
        if (window.compareTo(Duration.ofSeconds(1)) < 0 || window.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("push.window is " + window + "; set it between 1s and 1h");
        }
        if (maxBytes < 1 || maxBytes > LARGEST) {
            throw new IllegalArgumentException("push.max-bytes is " + maxBytes + "; set it between 1 and " + LARGEST);
        }
        if (patience.compareTo(Duration.ofMillis(100)) < 0 || patience.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("push.patience is " + patience + "; set it between 100ms and 1m");
        }
    }

    /** Nobody may push. */
    public static PushSettings defaults() {
        return new PushSettings(null, null, null, null);
    }

    /** Never null: what was not set has its default. */
    @Override
    public List<PushKey> keys() {
        return (this.keys != null) ? this.keys : List.of();
    }

    /** How many sources sign. */
    int signers() {
        return (int) keys().stream().filter((key) -> key.secret() != null).map(PushKey::source).distinct().count();
    }

    /** Never null: what was not set has its default. */
    @Override
    public Duration window() {
        return (this.window != null) ? this.window : USUAL_WINDOW;
    }

    /** Never null: what was not set has its default. */
    @Override
    public Integer maxBytes() {
        return (this.maxBytes != null) ? this.maxBytes : LARGEST;
    }

    /** Never null: what was not set has its default. */
    @Override
    public Duration patience() {
        return (this.patience != null) ? this.patience : USUAL_WAIT;
    }

}
