package copydesk.benchmarks.extraction.gold;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes small annotated sets, packed or not. */
public final class SetWriter {

    private final Path folder;

    private final Map<String, byte[]> files = new TreeMap<>();

    /** Writes below this folder. */
    public SetWriter(Path folder) {
        this.folder = folder;
    }

    /** A page as a packed file. */
    public SetWriter page(String name, String html) {
        this.files.put(name, gzip(html.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** A text file. */
    public SetWriter text(String name, String text) {
        this.files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Writes all files so far into the folder, and forgets them. */
    public SetWriter plain() throws IOException {
        for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
            Path path = this.folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        this.files.clear();
        return this;
    }

    /** Writes all files so far into an archive, and forgets them. */
    public SetWriter archive(String name) throws IOException {
        byte[] tar = tar();
        Files.write(this.folder.resolve(name), name.endsWith(".tar") ? tar : gzip(tar));
        this.files.clear();
        return this;
    }

    private byte[] tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The bytes, packed. */
    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

}
