package copydesk.ingest.fetch;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip, also of several members. The JDK's stream calls itself once for each
 * member, so that some thousand empty ones, which is 50 kB, overflow its stack.
 */
public final class GzipMembers extends InputStream {

    private static final int CHUNK = 4_096;

    /** Nobody packs a page in more. */
    private static final int MOST_MEMBERS = 1_000;

    private static final int MAGIC = 0x1f8b;

    private static final int HEADER_CRC = 2;

    private static final int EXTRA = 4;

    private static final int NAME = 8;

    private static final int COMMENT = 16;

    private final PushbackInputStream packed;

    private final DataInputStream fields;

    private final Inflater inflater = new Inflater(true);

    private final CRC32 crc = new CRC32();

    private final byte[] chunk = new byte[CHUNK];

    private int filled;

    private boolean inside;

    private final long most;

    private long members;

    /** Unpacks what a stream gives, while it is read. */
    public GzipMembers(InputStream packed) {
        this(packed, MOST_MEMBERS);
    }

    /**
     * Unpacks a file that may have more members than a page.
     * @param most how many
     */
    public GzipMembers(InputStream packed, long most) {
        this.most = most;
        this.packed = new PushbackInputStream(packed, CHUNK);
        this.fields = new DataInputStream(this.packed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        while (length > 0 && (this.inside || begin())) {
            int given = inflate(buffer, offset, length);
            if (given > 0) {
                this.crc.update(buffer, offset, given);
                return given;
            }
            if (this.inflater.finished()) {
                end();
            }
            else {
                fill();
            }
        }
        return (length > 0) ? -1 : 0;
    }

    private int inflate(byte[] buffer, int offset, int length) throws IOException {
        try {
            return this.inflater.inflate(buffer, offset, length);
        }
        catch (DataFormatException ex) {
            throw new ZipException("broken gzip");
        }
    }

    private void fill() throws IOException {
        int read = this.inflater.needsDictionary() ? -1 : this.packed.read(this.chunk);
        if (read < 0) {
            throw new EOFException("gzip ends too early");
        }
        this.filled = read;
        this.inflater.setInput(this.chunk, 0, read);
    }

    // what follows the last member is no concern of ours
    private boolean begin() throws IOException {
        int first = this.packed.read();
        int second = (first < 0) ? -1 : this.packed.read();
        if ((first << 8 | second) != MAGIC) {
            if (this.members == 0) {
                throw new ZipException("no gzip");
            }
            return false;
        }
        if (this.members == this.most) {
            throw new ZipException("gzip of too many members");
        }
        skipHeader();
        this.inflater.reset();
        this.crc.reset();
        this.members++;
        this.inside = true;
        return true;
    }

    private void skipHeader() throws IOException {
        this.fields.readUnsignedByte();
        int flags = this.fields.readUnsignedByte();
        this.fields.readFully(new byte[6]);
        if ((flags & EXTRA) != 0) {
            int length = this.fields.readUnsignedByte() | this.fields.readUnsignedByte() << 8;
            this.fields.readFully(new byte[length]);
        }
        skipText((flags & NAME) != 0);
        skipText((flags & COMMENT) != 0);
        this.fields.readFully(new byte[((flags & HEADER_CRC) != 0) ? 2 : 0]);
    }

    private void skipText(boolean there) throws IOException {
        while (there && this.fields.readUnsignedByte() != 0) {
            continue;
        }
    }

    private void end() throws IOException {
        int left = this.inflater.getRemaining();
        this.packed.unread(this.chunk, this.filled - left, left);
        int sum = Integer.reverseBytes(this.fields.readInt());
        this.fields.readInt();
        if (sum != (int) this.crc.getValue()) {
            throw new ZipException("broken gzip");
        }
        this.inside = false;
    }

    @Override
    public void close() throws IOException {
        this.inflater.end();
        this.packed.close();
    }

}
