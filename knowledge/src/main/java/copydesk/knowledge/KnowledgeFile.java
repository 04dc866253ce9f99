package copydesk.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

import copydesk.knowledge.layout.FileHeader;

/**
 * Tells what a file of a base holds and whether it is whole; to look names up, use
 * {@link KnowledgeBase#open(Path)}.
 */
public final class KnowledgeFile {

    private static final String MAKE_AGAIN = "Make it again with \"copydesk kb import\", or copy it again in binary form.";

    private final Path file;

    /** The file at this path, which need not be one. */
    public KnowledgeFile(Path file) {
        this.file = file;
    }

    /** How many different normal forms of names it has. */
    public int names() {
        return open().names();
    }

    /** Where its entities come from, in lines for people. */
    public String about() {
        return open().about();
    }

    StoredKnowledge open() {
        try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.READ)) {
            FileHeader header = header(channel);
            List<ByteBuffer> parts = new ArrayList<>();
            for (int part = 0; part < FileHeader.PARTS; part++) {
                parts.add(channel.map(MapMode.READ_ONLY, header.start(part), header.lengths()[part]));
            }
            return new StoredKnowledge(header, parts);
        }
        catch (NoSuchFileException ex) {
            throw unusable("does not exist", "Make it with \"copydesk kb import\", or correct the path.");
        }
        catch (IOException ex) {
            throw unusable("cannot be read (" + ex + ")", "Check the path and the rights of the file.");
        }
    }

    private FileHeader header(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(FileHeader.LENGTH);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // a read may give less than asked for
        }
        checkMagic(bytes);
        if (bytes.hasRemaining()) {
            throw unusable("is cut off", MAKE_AGAIN);
        }
        checkVersion(bytes.getInt(FileHeader.MAGIC.length));
        if (!FileHeader.isIntact(bytes.array())) {
            throw unusable("has a damaged header", MAKE_AGAIN);
        }
        FileHeader header = FileHeader.of(bytes);
        if (channel.size() != header.fileLength()) {
            throw unusable("has " + channel.size() + " bytes where " + header.fileLength() + " belong", MAKE_AGAIN);
        }
        return header;
    }

    private void checkMagic(ByteBuffer bytes) {
        byte[] found = Arrays.copyOf(bytes.array(), Math.min(bytes.position(), FileHeader.MAGIC.length));
        if (found.length < FileHeader.MAGIC.length || !Arrays.equals(found, FileHeader.MAGIC)) {
            throw unusable("is no knowledge base",
                    "Give a file that \"copydesk kb import\" wrote; a dump or a table is imported with that command first.");
        }
    }

    private void checkVersion(int version) {
        if (version > FileHeader.VERSION) {
            throw unusable("has format " + version + ", and this Copydesk reads up to " + FileHeader.VERSION,
                    "Use a newer Copydesk, or import the sources again with this one.");
        }
        if (version < 1) {
            throw unusable("has a damaged header", MAKE_AGAIN);
        }
    }

    /**
     * Reads all of the file and compares it with its checksum.
     * @throws UnusableKnowledgeFile if a byte has changed
     */
    public void verify() {
        try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.READ)) {
            FileHeader header = header(channel);
            channel.position(FileHeader.LENGTH);
            CRC32C crc = new CRC32C();
            ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
            while (channel.read(buffer) >= 0) {
                crc.update(buffer.flip());
                buffer.clear();
            }
            if ((int) crc.getValue() != header.checksum()) {
                throw unusable("has changed since it was written", MAKE_AGAIN);
            }
        }
        catch (IOException ex) {
            throw unusable("cannot be read (" + ex + ")", "Check the path and the rights of the file.");
        }
    }

    private UnusableKnowledgeFile unusable(String what, String remedy) {
        return UnusableKnowledgeFile.of(this.file, what, remedy);
    }

}
