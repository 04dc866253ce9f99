package copydesk.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows which files of a folder are due: new or changed, and at rest since the look
 * before. Files that are hidden or named as unfinished are passed over until they are
 * renamed. What was taken is remembered while the process lives; what is to stay known
 * after a restart is moved away. One thread may look; others may tell what became of a
 * file.
 */
public final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private static final Set<String> UNFINISHED = Set.of("tmp", "temp", "part", "partial", "filepart", "crdownload");

    private final Path folder;

    private final @Nullable DoneFolder done;

    private final FolderWalk walk;

    private final Map<Path, Stamp> seen = new ConcurrentHashMap<>();

    private final Map<Path, Stamp> taken = new ConcurrentHashMap<>();

    /** The inbox of this folder, which leaves its files where they are. */
    public Inbox(Path folder) {
        this(folder, null);
    }

    /** The inbox of this folder, which moves what was taken to another. */
    public Inbox(Path folder, @Nullable Path done) {
        this.folder = folder;
        this.done = (done != null) ? new DoneFolder(folder, done) : null;
        this.walk = new FolderWalk(folder, this::isWanted, (hidden) -> LOG
            .warn("{} in the inbox cannot be read and is passed over; let this user read it, or move it", hidden));
    }

    /**
     * The files due now, in name order; each is due once until it changes.
     * @throws IOException if the folder cannot be read
     */
    public List<Path> due() throws IOException {
        List<Path> present = this.walk.files().stream().filter(this::isDocument).toList();
        Set<Path> all = Set.copyOf(present);
        this.seen.keySet().removeIf((file) -> !all.contains(file) && !this.walk.isHidden(file));
        this.taken.keySet().removeIf((file) -> !all.contains(file) && !this.walk.isHidden(file));
        return present.stream().filter(this::isDue).toList();
    }

    private boolean isWanted(Path subfolder) {
        DoneFolder moved = this.done;
        return !subfolder.getFileName().toString().startsWith(".") && (moved == null || !moved.holds(subfolder));
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

    private boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && !name.endsWith("~")
                && !UNFINISHED.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /**
     * Kafka has a file: it is moved away, unless it has changed meanwhile and will be due
     * again, or files are to stay.
     * @throws IOException if it cannot be moved; it stays, and is not due again
     */
    public void taken(Path file) throws IOException {
        DoneFolder moved = this.done;
        if (moved != null && Stamp.of(file).equals(this.taken.get(file))) {
            moved.move(file);
        }
    }

    /** Kafka has not taken a file: it is due again. */
    public void left(Path file) {
        this.taken.remove(file);
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
