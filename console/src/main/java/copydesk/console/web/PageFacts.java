package copydesk.console.web;

import java.time.Duration;

/**
 * What the page needs to know once.
 *
 * @param refreshMillis how often it asks for news
 * @param kafka the address for consumers
 */
public record PageFacts(long refreshMillis, String kafka) {

    private static final Duration SHORTEST = Duration.ofMillis(200);

    /** The facts from the settings. */
    public static PageFacts of(Duration refresh, String kafka) {
        if (refresh.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "copydesk.console.refresh is " + refresh + "; set it to 200ms or more, for example 2s");
        }
        return new PageFacts(refresh.toMillis(), kafka);
    }

}
