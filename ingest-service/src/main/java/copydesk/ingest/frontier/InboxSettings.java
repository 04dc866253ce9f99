package copydesk.ingest.frontier;

import java.time.Duration;

/**
 * The folder that is watched for files.
 *
 * @param folder where files are dropped; empty to watch none (default)
 * @param every how often to look, at least 100 ms (default 2 s); a file is taken when it
 * kept its size and time between two looks
 */
public record InboxSettings(String folder, Duration every) {

    private static final Duration LEAST = Duration.ofMillis(100);

    public InboxSettings {
        folder = (folder != null) ? folder : "";
        every = (every != null) ? every : Duration.ofSeconds(2);
        if (every.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("inbox.every is " + every + "; set it to 100ms or more");
        }
    }

}
