package copydesk.knowledge.imports;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, plain or compressed (.gz, .bz2). Holds one line, and of that no
 * more than a limit: the longest of Wikidata have a few million characters. Not
 * thread-safe.
 */
final class LineFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Counted counted;

    private final InputStream lines;

    private final int longest;

    private final byte[] chunk = new byte[BUFFER];

    private int start;

    private int end;

    private byte[] line = new byte[BUFFER];

    private int length;

    private boolean tooLong;

    private LineFile(Counted counted, InputStream lines, int longest) {
        this.counted = counted;
        this.lines = lines;
        this.longest = longest;
    }

    static LineFile open(Path file, int longest) throws IOException {
        Counted counted = new Counted(Files.newInputStream(file));
        try {
            return new LineFile(counted, unpacked(file, new BufferedInputStream(counted, BUFFER)), longest);
        }
        catch (IOException ex) {
            counted.close();
            throw ex;
        }
    }

    private static InputStream unpacked(Path file, InputStream in) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(in, BUFFER);
        }
        return name.endsWith(".bz2") ? new BZip2CompressorInputStream(in, true) : in;
    }

    /** Moves to the next line; false at the end of the file. */
    boolean next() throws IOException {
        this.length = 0;
        this.tooLong = false;
        boolean any = false;
        while (this.start < this.end || fill()) {
            any = true;
            int stop = this.start;
            while (stop < this.end && this.chunk[stop] != '\n') {
                stop++;
            }
            keep(stop);
            boolean complete = stop < this.end;
            this.start = complete ? stop + 1 : stop;
            if (complete) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        this.start = 0;
        this.end = Math.max(0, this.lines.read(this.chunk));
        return this.end > 0;
    }

    private void keep(int stop) {
        int more = stop - this.start;
        if (this.length + more > this.longest) {
            this.tooLong = true;
            return;
        }
        if (this.length + more > this.line.length) {
            this.line = Arrays.copyOf(this.line, Math.max(this.length + more, 2 * this.line.length));
        }
        System.arraycopy(this.chunk, this.start, this.line, this.length, more);
        this.length += more;
    }

    /** The line, null if it is longer than the limit. */
    @Nullable String text() {
        if (this.tooLong) {
            return null;
        }
        int until = (this.length > 0 && this.line[this.length - 1] == '\r') ? this.length - 1 : this.length;
        return new String(this.line, 0, until, StandardCharsets.UTF_8);
    }

    /** How many bytes of the file were read, packed as it is. */
    long bytesRead() {
        return this.counted.count;
    }

    @Override
    public void close() throws IOException {
        this.lines.close();
        this.counted.close();
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            this.count += (read >= 0) ? 1 : 0;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            this.count += Math.max(0, read);
            return read;
        }

    }

}
