package copydesk.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Reason;

/**
 * Offers local files: one, or all regular files of a folder in the order of their names,
 * then those of its folders. Hidden files are left out. A file's identity is its path as
 * seen from beside what was given, so that it is the same on every machine. Thread-safe.
 */
public final class LocalFiles {

    /** The source id of all local files. */
    public static final String SOURCE_ID = "files";

    private static final int MAX_DEPTH = 32;

    private final FetchSettings settings;

    private final Clock clock;

    /** Files within these limits, their time of fetching taken from the clock. */
    public LocalFiles(FetchSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads what is at a path, one document after the other. */
    public void read(Path path, Consumer<? super Fetched> sink) {
        Path root = path.toAbsolutePath().normalize();
        Path base = Files.isDirectory(root) ? root.getParent() : grandparent(root);
        read(root, (base != null) ? base : root, 0, sink);
    }

    /** Reads one file. */
    public Fetched one(Path path) {
        Path file = path.toAbsolutePath().normalize();
        return file(file, grandparent(file), SOURCE_ID);
    }

    /**
     * Reads one file below a folder whose folders are sources, named as they are. A file
     * that lies in none of them is of the source of all local files.
     */
    public Fetched ofSource(Path path, Path root) {
        Path inside = root.toAbsolutePath().normalize().relativize(path.toAbsolutePath().normalize());
        Path file = path.toAbsolutePath().normalize();
        if (inside.getNameCount() < 2) {
            return file(file, grandparent(file), SOURCE_ID);
        }
        Path first = root.toAbsolutePath().normalize().resolve(inside.getName(0));
        return file(file, first, inside.getName(0).toString());
    }

    private void read(Path path, Path base, int depth, Consumer<? super Fetched> sink) {
        if (depth > MAX_DEPTH || !Files.isDirectory(path)) {
            sink.accept(file(path, base, SOURCE_ID));
            return;
        }
        try {
            for (Path entry : entries(path)) {
                read(entry, base, depth + 1, sink);
            }
        }
        catch (IOException ex) {
            sink.accept(failed(path, base, SOURCE_ID, Reason.UNREACHABLE, "The folder cannot be read."));
        }
    }

    // files before folders, so that commands in a folder find the articles beside it
    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path entry : found) {
                boolean wanted = Files.isRegularFile(entry) || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
                if (wanted && !entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        }
        entries.sort(Comparator.<Path, Boolean>comparing(Files::isDirectory)
            .thenComparing((entry) -> entry.getFileName().toString()));
        return entries;
    }

    private Fetched file(Path file, Path base, String source) {
        if (!Files.isRegularFile(file)) {
            return failed(file, base, source, Reason.UNREACHABLE, "There is no such file.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(this.settings.maxFileBytes() + 1);
            return (bytes.length > this.settings.maxFileBytes())
                    ? failed(file, base, source, Reason.TOO_LARGE, Reason.TOO_LARGE.sentence())
                    : new Offer(facts(file, base, source, bytes), bytes, this.clock.instant());
        }
        catch (IOException ex) {
            return failed(file, base, source, Reason.UNREACHABLE, "The file cannot be read.");
        }
    }

    private static FetchFacts facts(Path file, Path base, String source, byte[] bytes) {
        return new FetchFacts(source, identity(file, base, source), Names.ofFile(file), null, Names.mediaType(file),
                null, Digest.text(bytes));
    }

    private static Fetched failed(Path path, Path base, String source, Reason reason, String detail) {
        return new Fetched.Failed(Names.ofFile(path), identity(path, base, source), reason, detail);
    }

    private static String identity(Path path, Path base, String source) {
        List<String> names = new ArrayList<>();
        base.relativize(path).forEach((name) -> names.add(name.toString()));
        return source + ":" + String.join("/", names);
    }

    private static Path grandparent(Path file) {
        Path folder = (file.getParent() != null) ? file.getParent() : file;
        return (folder.getParent() != null) ? folder.getParent() : folder;
    }

}
