package copydesk.knowledge;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import copydesk.knowledge.layout.FileHeader;
import copydesk.knowledge.layout.Section;
import copydesk.knowledge.sorting.ByteWriter;
import copydesk.knowledge.sorting.RecordSorter;

/**
 * Writes a base into a file: any number of entries in any order, held in a bounded part
 * of the heap. What does not fit there lies in a folder beside the file until the end; a
 * writer that opens the same folder again goes on with what the {@link #checkpoint()}s of
 * the earlier one kept. Entries with the same uri become one. Not thread-safe.
 */
public final class KnowledgeBaseWriter {

    /** What is held in the heap before it goes to the folder. */
    private static final int HELD = 64 << 20;

    private final Path file;

    private final Path folder;

    private final int held;

    private final RecordSorter entries;

    private final ByteWriter writer = new ByteWriter();

    private KnowledgeBaseWriter(Path file, int runs, int held) {
        this.file = file;
        this.folder = folderOf(file);
        this.held = held;
        try {
            Files.createDirectories(this.folder);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.entries = RecordSorter.inFolder(this.folder, "entities", held).resume(runs);
    }

    /** A writer that starts from nothing. */
    public static KnowledgeBaseWriter into(Path file) {
        return new KnowledgeBaseWriter(file, 0, HELD);
    }

    /**
     * A writer that goes on where another ended.
     * @param runs what its last {@link #checkpoint()} returned
     */
    public static KnowledgeBaseWriter resume(Path file, int runs) {
        return new KnowledgeBaseWriter(file, runs, HELD);
    }

    static KnowledgeBaseWriter holding(Path file, int held) {
        return new KnowledgeBaseWriter(file, 0, held);
    }

    /** The folder beside a file in which lies what is not finished yet. */
    public static Path folderOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".parts");
    }

    /** Adds an entity with its names. */
    public void add(KnowledgeEntry entry) {
        this.entries.add(EntityCodec.key(entry), EntityCodec.writeEntry(entry, this.writer));
    }

    /** Puts all that was added into the folder; returns the number to resume with. */
    public int checkpoint() {
        return this.entries.spill();
    }

    /**
     * Writes the file, which appears whole or not at all, and removes the folder.
     * @param about where the entities come from, in lines for people
     */
    public void finish(String about) {
        List<Section> parts = new ArrayList<>();
        for (int part = 0; part < FileHeader.PARTS; part++) {
            parts.add(Section.in(this.folder.resolve("part-" + part)));
        }
        Assembly assembly = new Assembly(parts, RecordSorter.inFolder(this.folder, "names", this.held));
        assembly.assemble(this.entries, about);
        try {
            write(assembly);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        discard();
    }

    /** Removes the folder with all that was added, and writes nothing. */
    public void discard() {
        try {
            // first out of the way as a whole, so that no half of it is gone on with
            // after
            // a kill
            Path old = this.folder.resolveSibling(this.folder.getFileName() + ".old");
            remove(old);
            Files.move(this.folder, old, StandardCopyOption.ATOMIC_MOVE);
            remove(old);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void write(Assembly assembly) throws IOException {
        Path whole = this.folder.resolve("whole");
        FileHeader header = assembly.header();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole), 1 << 16)) {
            out.write(header.bytes());
            assembly.copyTo(out);
        }
        try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(whole, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    static KnowledgeBase inMemory(Iterable<KnowledgeEntry> entries) {
        RecordSorter sorter = RecordSorter.inMemory();
        ByteWriter writer = new ByteWriter();
        entries.forEach((entry) -> sorter.add(EntityCodec.key(entry), EntityCodec.writeEntry(entry, writer)));
        List<Section> parts = Stream.generate(Section::inMemory).limit(FileHeader.PARTS).toList();
        Assembly assembly = new Assembly(parts, RecordSorter.inMemory());
        assembly.assemble(sorter, "");
        try {
            List<ByteBuffer> buffers = new ArrayList<>();
            for (Section part : parts) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length());
                part.copyTo(bytes);
                buffers.add(ByteBuffer.wrap(bytes.toByteArray()));
            }
            return new StoredKnowledge(assembly.header(), buffers);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
