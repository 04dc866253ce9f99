package copydesk.knowledge.imports;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import copydesk.knowledge.KnowledgeBaseWriter;
import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.newsroom.BadLineException;

/**
 * Imports a file into a base. Holds a bounded part of it in the heap; what it has is kept
 * every so many lines, and an import of the same file with the same settings that was
 * killed goes on from there. Bad lines are left out and told, and never end it. Used
 * once; not thread-safe.
 */
public final class KnowledgeImport {

    private static final int LONGEST_LINE = 64 << 20;

    private static final int TOLD_EACH = 5_000;

    private final ImportSettings settings;

    private final ImportWatch watch;

    private final EntryReader reader;

    private final Path folder;

    private long lines;

    private long kept;

    private long bad;

    private long ofBytes;

    /** An import with these settings that tells this watch. */
    public KnowledgeImport(ImportSettings settings, ImportWatch watch) {
        this.settings = settings;
        this.watch = watch;
        this.reader = settings.format().reader(settings);
        this.folder = KnowledgeBaseWriter.folderOf(settings.target());
    }

    /**
     * Imports.
     * @throws IOException if the file cannot be read or the base not be written; what was
     * read so far stays for the next try
     * @throws IllegalStateException if another import writes the same base, or nothing of
     * the file was of use
     */
    public ImportCounts run() throws IOException {
        this.ofBytes = Files.size(this.settings.source());
        Files.createDirectories(this.folder);
        try (FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock(channel);
            try {
                return locked();
            }
            finally {
                Files.deleteIfExists(lockFile());
            }
        }
    }

    // beside the folder, which is removed in the end
    private Path lockFile() {
        return this.settings.target().resolveSibling(this.settings.target().getFileName() + ".lock");
    }

    // given back with the channel
    private void lock(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        }
        catch (OverlappingFileLockException ex) {
            // held by this very process, which is the same to the caller
        }
        throw new IllegalStateException("Another import writes " + this.settings.target()
                + ". Wait for its end, or name another file with --to.");
    }

    private ImportCounts locked() throws IOException {
        ImportState state = ImportState.read(this.folder, fingerprint());
        if (!this.settings.format().standsAlone()) {
            state = ImportState.none(state.fingerprint());
        }
        KnowledgeBaseWriter writer = KnowledgeBaseWriter.resume(this.settings.target(), state.runs());
        this.lines = state.lines();
        this.kept = state.kept();
        this.bad = state.bad();
        if (state.lines() > 0) {
            this.watch.resumes(state.lines());
        }
        if (!state.complete()) {
            readAll(state, writer);
        }
        return finish(writer);
    }

    private String fingerprint() throws IOException {
        return this.settings.fingerprint(this.ofBytes, Files.getLastModifiedTime(this.settings.source()).toMillis());
    }

    private void readAll(ImportState state, KnowledgeBaseWriter writer) throws IOException {
        try (LineFile file = LineFile.open(this.settings.source(), LONGEST_LINE)) {
            for (long skipped = 0; skipped < state.lines() && file.next(); skipped++) {
                // read before the kill
            }
            while (file.next()) {
                this.lines++;
                take(file, writer);
                if (this.lines % this.settings.checkpointLines() == 0) {
                    keepState(writer, state.fingerprint(), false);
                }
                if (this.lines % TOLD_EACH == 0) {
                    this.watch.progress(counts(file.bytesRead()));
                }
            }
        }
        keepState(writer, state.fingerprint(), true);
    }

    private void take(LineFile file, KnowledgeBaseWriter writer) {
        try {
            String line = file.text();
            if (line == null) {
                throw new BadLineException("The line is longer than " + (LONGEST_LINE >> 20) + " MB");
            }
            KnowledgeEntry entry = this.reader.read(line);
            if (entry != null) {
                writer.add(this.settings.format().complete(entry));
                this.kept++;
            }
        }
        catch (BadLineException ex) {
            this.bad++;
            this.watch.badLine(this.lines, String.valueOf(ex.getMessage()));
        }
    }

    private void keepState(KnowledgeBaseWriter writer, String fingerprint, boolean complete) {
        int runs = writer.checkpoint();
        new ImportState(fingerprint, this.lines, this.kept, this.bad, runs, complete).write(this.folder);
    }

    private ImportCounts finish(KnowledgeBaseWriter writer) {
        ImportCounts counts = counts(this.ofBytes);
        if (this.kept == 0) {
            writer.discard();
            throw new IllegalStateException("Nothing in " + this.settings.source() + " was of use (" + this.lines
                    + " lines, " + this.bad + " of them bad). Check that --from names what the file is"
                    + " and that the limits are not too high.");
        }
        this.watch.writes(counts);
        writer.finish("source: " + this.settings.format().credit() + "\nfile: " + this.settings.source().getFileName()
                + "\nlines: " + this.lines + "\nentries: " + this.kept + "\nbad lines: " + this.bad + "\nlanguages: "
                + String.join(",", this.settings.languages()) + "\n");
        return counts;
    }

    private ImportCounts counts(long bytes) {
        return new ImportCounts(this.lines, this.kept, this.bad, bytes, this.ofBytes);
    }

}
