package copydesk.ingest.frontier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Knows which files of a folder are due: new or changed, and at rest since the look
 * before. What was taken is remembered while the process lives; after a restart files are
 * offered again and found unchanged downstream. Not thread-safe.
 */
public final class Inbox {

    private final Path folder;

    private final Map<Path, Stamp> seen = new HashMap<>();

    private final Map<Path, Stamp> taken = new HashMap<>();

    /** The inbox of this folder. */
    public Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * The files due now, in name order; each is due once until it changes.
     * @throws IOException if the folder cannot be read
     */
    public List<Path> due() throws IOException {
        try (Stream<Path> files = Files.walk(this.folder)) {
            return files.filter(Inbox::isDocument).sorted().filter(this::isDue).toList();
        }
    }

    private boolean isDue(Path file) {
        Stamp now = Stamp.of(file);
        Stamp before = this.seen.put(file, now);
        if (!now.equals(before) || now.equals(this.taken.get(file))) {
            return false;
        }
        this.taken.put(file, now);
        return true;
    }

    private static boolean isDocument(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !file.getFileName().toString().startsWith(".");
    }

    private record Stamp(long size, FileTime changed) {

        private static final Stamp GONE = new Stamp(-1, FileTime.fromMillis(0));

        static Stamp of(Path file) {
            try {
                var facts = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return new Stamp(facts.size(), facts.lastModifiedTime());
            }
            catch (IOException ex) {
                return GONE;
            }
        }

    }

}
