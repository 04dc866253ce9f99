package copydesk.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.ingest.fetch.GzipMembers;

/**
 * The bytes of an archive, unpacked, of which a head may take no more than a bound: its
 * reader keeps a head in memory whole, and a line of 200 MB packs into 200 kB. Used by
 * one thread.
 */
final class BoundedChannel implements ReadableByteChannel {

    /** A head of an archive of news has some hundred bytes. */
    private static final long HEAD = 1_048_576;

    private static final int BUFFER = 65_536;

    private final ReadableByteChannel bytes;

    private long left = HEAD;

    private BoundedChannel(ReadableByteChannel bytes) {
        this.bytes = bytes;
    }

    /** The bytes of a file, packed or not. */
    static BoundedChannel of(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        // each record is a member of its own
        InputStream plain = packed ? new BufferedInputStream(new GzipMembers(in, Long.MAX_VALUE), BUFFER) : in;
        return new BoundedChannel(Channels.newChannel(plain));
    }

    /** What comes now is a head. */
    void head() {
        this.left = HEAD;
    }

    /** What comes now is a body, whose reader stops by itself. */
    void body() {
        this.left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        if (this.left <= 0) {
            throw new IOException("the head of a record is too long");
        }
        int read = this.bytes.read(to);
        this.left -= Math.max(read, 0);
        return read;
    }

    @Override
    public boolean isOpen() {
        return this.bytes.isOpen();
    }

    @Override
    public void close() throws IOException {
        this.bytes.close();
    }

}
