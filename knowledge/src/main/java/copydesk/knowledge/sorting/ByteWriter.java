package copydesk.knowledge.sorting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes small numbers, texts and lists into bytes that {@link ByteReader} reads. Numbers
 * take seven bits a byte, the lowest first. Not thread-safe.
 */
public final class ByteWriter {

    private static final int SEVEN_BITS = 0x7f;

    private byte[] bytes = new byte[256];

    private int length;

    /** Appends a byte. */
    public ByteWriter put(int value) {
        grow(1);
        this.bytes[this.length++] = (byte) value;
        return this;
    }

    /** Appends bytes as they are. */
    public ByteWriter put(byte[] value) {
        grow(value.length);
        System.arraycopy(value, 0, this.bytes, this.length, value.length);
        this.length += value.length;
        return this;
    }

    /** Appends a number that is not negative. */
    public ByteWriter number(long value) {
        long rest = value;
        while (rest > SEVEN_BITS) {
            put((int) (rest & SEVEN_BITS) | (SEVEN_BITS + 1));
            rest >>>= Byte.SIZE - 1;
        }
        return put((int) rest);
    }

    /** Appends a text with its length. */
    public ByteWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return number(utf8.length).put(utf8);
    }

    /** Appends texts with their number. */
    public ByteWriter texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
        return this;
    }

    /** How many bytes there are. */
    public int length() {
        return this.length;
    }

    /** The bytes so far, and empties the writer. */
    public byte[] take() {
        byte[] taken = Arrays.copyOf(this.bytes, this.length);
        this.length = 0;
        return taken;
    }

    private void grow(int more) {
        if (this.length + more > this.bytes.length) {
            this.bytes = Arrays.copyOf(this.bytes, Math.max(this.length + more, 2 * this.bytes.length));
        }
    }

}
