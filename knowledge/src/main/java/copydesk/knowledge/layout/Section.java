package copydesk.knowledge.layout;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A part of the file while it is written: in the heap, or in a file of its own until all
 * parts are known. Not thread-safe.
 */
public final class Section {

    private final @Nullable Path file;

    private final OutputStream out;

    private long length;

    private Section(@Nullable Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    public static Section inMemory() {
        return new Section(null, new ByteArrayOutputStream());
    }

    public static Section in(Path file) {
        try {
            return new Section(file, new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Appends bytes.
     * @throws IllegalStateException if the part becomes too large to be mapped
     */
    public void append(byte[] bytes) {
        if (this.length + bytes.length > Integer.MAX_VALUE) {
            throw new IllegalStateException("A part of the knowledge base is larger than 2 GB. Keep fewer entities "
                    + "(a higher --min-sitelinks, fewer --languages) or make two bases of it.");
        }
        try {
            this.out.write(bytes);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.length += bytes.length;
    }

    public void appendInt(int value) {
        append(new byte[] { (byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value });
    }

    public int length() {
        return (int) this.length;
    }

    /** Ends the part and copies it. */
    public void copyTo(OutputStream target) throws IOException {
        this.out.close();
        if (this.file != null) {
            Files.copy(this.file, target);
        }
        else {
            ((ByteArrayOutputStream) this.out).writeTo(target);
        }
    }

}
