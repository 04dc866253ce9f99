package copydesk.ingest.frontier;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is polled, and how politely.
 *
 * @param sources what is polled, beside what was added by command
 * @param file a file of more sources, one JSON object a line; empty for none (default)
 * @param min usual shortest time between two polls of a source, at least 1 s (default 1
 * minute)
 * @param max usual longest time between two polls of a source (default 1 hour)
 * @param gap usual pause between two requests to a host (default 2 s); what its
 * robots.txt asks for is kept if it is longer
 * @param longestGap the longest pause that a robots.txt may ask for (default 2 minutes)
 * @param atOnce articles of a source that are requested after one poll (default 50)
 * @param requests requests that are under way at once, each to another host (default 32)
 */
public record FrontierSettings(@Nullable List<PolledSource> sources, @Nullable String file, @Nullable Duration min,
        @Nullable Duration max, @Nullable Duration gap, @Nullable Duration longestGap, @Nullable Integer atOnce,
        @Nullable Integer requests) {

    /** Less is a number whose unit was forgotten: 5 is read as milliseconds. */
    private static final Duration LEAST_GAP = Duration.ofMillis(100);

    public FrontierSettings {
        sources = (sources != null) ? List.copyOf(sources) : List.of();
        file = (file != null) ? file : "";
        min = (min != null) ? min : Duration.ofMinutes(1);
        max = (max != null) ? max : Duration.ofHours(1);
        gap = (gap != null) ? gap : Duration.ofSeconds(2);
        longestGap = (longestGap != null) ? longestGap : Duration.ofMinutes(2);
        atOnce = (atOnce != null) ? atOnce : 50;
        requests = (requests != null) ? requests : 32;
        require(min.toSeconds() >= 1, "frontier.min is " + min + "; set it to 1s or more");
        require(max.compareTo(min) >= 0, "frontier.max is " + max + "; set it to frontier.min or more");
        require(gap.isZero() || gap.compareTo(LEAST_GAP) >= 0,
                "frontier.gap is " + gap + "; set it to 0s, or 100ms or more, with its unit: 5s");
        require(longestGap.compareTo(gap) >= 0,
                "frontier.longest-gap is " + longestGap + "; set it to frontier.gap or more");
        require(atOnce >= 1 && atOnce <= 1_000, "frontier.at-once is " + atOnce + "; set it to between 1 and 1000");
        require(requests >= 1 && requests <= 1_000,
                "frontier.requests is " + requests + "; set it to between 1 and 1000");
        requireUnique(sources);
    }

    private static void requireUnique(List<PolledSource> sources) {
        Set<String> ids = new HashSet<>();
        for (PolledSource source : sources) {
            require(ids.add(source.id()), "two sources have the id " + source.id() + "; give each its own");
        }
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The usual settings, without sources. */
    public static FrontierSettings defaults() {
        return new FrontierSettings(null, null, null, null, null, null, null, null);
    }

    /** Never null: what was not set has its default. */
    @Override
    public List<PolledSource> sources() {
        return (this.sources != null) ? this.sources : List.of();
    }

    /** Never null: what was not set has its default. */
    @Override
    public String file() {
        return (this.file != null) ? this.file : "";
    }

    /** Never null: what was not set has its default. */
    @Override
    public Duration min() {
        return (this.min != null) ? this.min : Duration.ofMinutes(1);
    }

    /** Never null: what was not set has its default. */
    @Override
    public Duration max() {
        return (this.max != null) ? this.max : Duration.ofHours(1);
    }

    /** Never null: what was not set has its default. */
    @Override
    public Duration gap() {
        return (this.gap != null) ? this.gap : Duration.ofSeconds(2);
    }

    /** Never null: what was not set has its default. */
    @Override
    public Duration longestGap() {
        return (this.longestGap != null) ? this.longestGap : Duration.ofMinutes(2);
    }

    /** Never null: what was not set has its default. */
    @Override
    public Integer atOnce() {
        return (this.atOnce != null) ? this.atOnce : 50;
    }

    /** Never null: what was not set has its default. */
    @Override
    public Integer requests() {
        return (this.requests != null) ? this.requests : 32;
    }

}
