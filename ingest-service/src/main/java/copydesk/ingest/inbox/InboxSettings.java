package copydesk.ingest.inbox;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The folder that is watched for files.
 *
 * @param folder where files are dropped; empty to watch none (default)
 * @param every how often to look, at least 100 ms (default 2 s); a file is taken when it
 * kept its size and time between two looks
 * @param done where files go once Kafka has them, seen from the folder; empty to leave
 * them (default), then they are offered again after a restart
 * @param sourceByFolder whether the folders in it are sources, named as they are; else
 * all its files are of the source {@code files} (default)
 */
public record InboxSettings(String folder, Duration every, String done, boolean sourceByFolder) {

    private static final Duration LEAST = Duration.ofMillis(100);

    public InboxSettings {
        folder = (folder != null) ? folder : "";
        every = (every != null) ? every : Duration.ofSeconds(2);
        done = (done != null) ? done : "";
        if (every.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("inbox.every is " + every + "; set it to 100ms or more");
        }
        if (!done.isEmpty() && Path.of(folder).resolve(done).normalize().equals(Path.of(folder).normalize())) {
            throw new IllegalArgumentException("inbox.done is the inbox itself; name another folder, such as done");
        }
    }

    /** Where files go; null if they are left where they are. */
    public @Nullable Path doneFolder() {
        return this.done.isEmpty() ? null : Path.of(this.folder).resolve(this.done).normalize();
    }

}
