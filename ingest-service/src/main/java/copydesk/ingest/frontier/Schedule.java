package copydesk.ingest.frontier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import copydesk.contract.Digest;
import copydesk.contract.source.SourceDefinition;
import org.jspecify.annotations.Nullable;

/**
 * When a source is polled next. Sooner if news came, later if not, between the bounds of
 * the source; what a server says about freshness or about coming back only makes it
 * later. Nothing is drawn: the jitter comes from a digest of source and number of the
 * poll.
 */
public final class Schedule {

    /** No failure makes a pause longer than this. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final int DOUBLINGS = 10;

    private final FrontierSettings settings;

    /** A schedule with the usual bounds of the settings. */
    public Schedule(FrontierSettings settings) {
        this.settings = settings;
    }

    /** The interval of a source that was never polled. */
    int first(SourceDefinition source) {
        return min(source);
    }

    /** The interval after a poll that succeeded. */
    int after(SourceDefinition source, int seconds, boolean news) {
        int next = news ? seconds * 2 / 3 : seconds + (seconds + 1) / 2;
        return Math.max(min(source), Math.min(max(source), next));
    }

    /** The pause between two polls that are only a safety net. */
    Duration longest(SourceDefinition source) {
        return Duration.ofSeconds(max(source));
    }

    /** The pause after so many failures in a row. */
    Duration afterFailures(SourceDefinition source, int failures) {
        long seconds = (long) min(source) << Math.min(DOUBLINGS, Math.max(0, failures - 1));
        return shorter(Duration.ofSeconds(seconds), LONGEST);
    }

    /**
     * The time of the next poll.
     * @param source what is polled
     * @param number how often it was polled
     * @param pause the pause wanted
     * @param now the time
     * @param notBefore what the server asked for; null if nothing
     */
    Instant next(SourceDefinition source, int number, Duration pause, Instant now, @Nullable Instant notBefore) {
        Instant wanted = now.plus(pause).plus(jitter(source.id(), number, pause));
        Instant bound = now.plus(LONGEST);
        Instant asked = (notBefore != null && notBefore.isAfter(bound)) ? bound : notBefore;
        return (asked != null && asked.isAfter(wanted)) ? asked : wanted;
    }

    /** What a server says about freshness, within the bounds of the source. */
    @Nullable Instant fresh(SourceDefinition source, Instant now, @Nullable Instant until) {
        Instant bound = now.plusSeconds(max(source));
        return (until != null && until.isAfter(bound)) ? bound : until;
    }

    /** The first poll of a source that nobody waits for, spread over its interval. */
    Instant spread(SourceDefinition source, Instant now) {
        return now.plus(Duration.ofMillis((long) (min(source) * 1000L * fraction(source.id(), 0))));
    }

    private int min(SourceDefinition source) {
        Integer own = source.minSeconds();
        return (own != null) ? own : (int) this.settings.min().toSeconds();
    }

    private int max(SourceDefinition source) {
        Integer own = source.maxSeconds();
        return Math.max(min(source), (own != null) ? own : (int) this.settings.max().toSeconds());
    }

    // up to a tenth, so that sources added together do not stay together
    private static Duration jitter(String source, int number, Duration pause) {
        return Duration.ofMillis((long) (pause.toMillis() * 0.1 * fraction(source, number)));
    }

    private static double fraction(String source, int number) {
        byte[] digest = Digest.sha256((source + "\n" + number).getBytes(StandardCharsets.UTF_8));
        return (ByteBuffer.wrap(digest).getLong() >>> 11) / (double) (1L << 53);
    }

    private static Duration shorter(Duration one, Duration other) {
        return (one.compareTo(other) < 0) ? one : other;
    }

}
