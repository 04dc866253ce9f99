package copydesk.knowledge.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The first bytes of the file: what it is, how long, and where its five parts stand one
 * behind the other.
 *
 * @param entities how many entities there are
 * @param names how many different normal forms of names there are
 * @param lengths how long the parts are: entity index, entities, name index, names, about
 * @param checksum CRC-32C of all bytes behind the header
 * @param version the format of the file
 */
public record FileHeader(int entities, int names, long[] lengths, int checksum, int version) {

    public static final int LENGTH = 128;

    /** As in PNG, a line end that a transfer as text would damage. */
    public static final byte[] MAGIC = "CDKB\r\n\u001a\n".getBytes(StandardCharsets.US_ASCII);

    /** The format that is written. Those before it are read. */
    public static final int VERSION = 2;

    /** The first format that says where places are. */
    private static final int LOCATED = 2;

    public static final int PARTS = 5;

    /** The header of a file in the format of today. */
    public FileHeader(int entities, int names, long[] lengths, int checksum) {
        this(entities, names, lengths, checksum, VERSION);
    }

    /** Whether entities end with where they are. */
    public boolean isLocated() {
        return this.version >= LOCATED;
    }

    public long fileLength() {
        long total = LENGTH;
        for (long length : this.lengths) {
            total += length;
        }
        return total;
    }

    public long start(int part) {
        long start = LENGTH;
        for (int i = 0; i < part; i++) {
            start += this.lengths[i];
        }
        return start;
    }

    public byte[] bytes() {
        ByteBuffer header = ByteBuffer.allocate(LENGTH);
        header.put(MAGIC).putInt(this.version).putInt(this.entities).putInt(this.names).putInt(this.checksum);
        for (long length : this.lengths) {
            header.putLong(length);
        }
        header.putInt(LENGTH - Integer.BYTES, crc(header.array()));
        return header.array();
    }

    /** Reads a header of which magic and version are known to be right. */
    public static FileHeader of(ByteBuffer header) {
        long[] lengths = new long[PARTS];
        int first = MAGIC.length + 4 * Integer.BYTES;
        for (int i = 0; i < PARTS; i++) {
            lengths[i] = header.getLong(first + i * Long.BYTES);
        }
        int counts = MAGIC.length + Integer.BYTES;
        return new FileHeader(header.getInt(counts), header.getInt(counts + 4), lengths, header.getInt(counts + 8),
                header.getInt(MAGIC.length));
    }

    public static boolean isIntact(byte[] header) {
        return ByteBuffer.wrap(header).getInt(LENGTH - Integer.BYTES) == crc(header);
    }

    private static int crc(byte[] header) {
        CRC32C crc = new CRC32C();
        crc.update(header, 0, LENGTH - Integer.BYTES);
        return (int) crc.getValue();
    }

}
