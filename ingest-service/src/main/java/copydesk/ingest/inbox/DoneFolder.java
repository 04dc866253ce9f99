package copydesk.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where files go that were taken, in the folders they lay in. One that is there already
 * is kept: the new one gets a number.
 */
final class DoneFolder {

    private static final int MOST_NUMBERS = 10_000;

    private final Path inbox;

    private final Path done;

    DoneFolder(Path inbox, Path done) {
        this.inbox = inbox;
        this.done = done;
    }

    /** Whether a file lies in it. */
    boolean holds(Path file) {
        return file.normalize().startsWith(this.done);
    }

    void move(Path file) throws IOException {
        Path target = this.done.resolve(this.inbox.relativize(file).toString());
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path free = target;
        for (int number = 1; Files.exists(free) && number <= MOST_NUMBERS; number++) {
            free = numbered(target, number);
        }
        Files.move(file, free);
    }

    private static Path numbered(Path target, int number) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return target.resolveSibling(
                (dot > 0) ? name.substring(0, dot) + "-" + number + name.substring(dot) : name + "-" + number);
    }

}
