package copydesk.knowledge.sorting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link ByteWriter} wrote, from a place in a buffer that many may read at
 * once. Not thread-safe itself.
 */
public final class ByteReader {

    private static final int SEVEN_BITS = 0x7f;

    private final ByteBuffer bytes;

    private int position;

    /** A reader that starts at a position; the buffer's own position stays. */
    public ByteReader(ByteBuffer bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    /** A reader of bytes on the heap. */
    public ByteReader(byte[] bytes) {
        this(ByteBuffer.wrap(bytes), 0);
    }

    /** The next byte, 0 to 255. */
    public int get() {
        return Byte.toUnsignedInt(this.bytes.get(this.position++));
    }

    /** The next number. */
    public long number() {
        long value = 0;
        int shift = 0;
        int next = get();
        while (next > SEVEN_BITS) {
            value |= (long) (next & SEVEN_BITS) << shift;
            shift += Byte.SIZE - 1;
            next = get();
        }
        return value | ((long) next << shift);
    }

    /** The next number, of which is known that it is small. */
    public int smallNumber() {
        return Math.toIntExact(number());
    }

    /** The next text. */
    public String text() {
        byte[] utf8 = new byte[smallNumber()];
        this.bytes.get(this.position, utf8);
        this.position += utf8.length;
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** The next texts. */
    public List<String> texts() {
        int count = smallNumber();
        List<String> texts = new ArrayList<>(Math.min(count, 16));
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    /** Passes over bytes. */
    public void skip(int count) {
        this.position += count;
    }

    /** Where the next byte is. */
    public int position() {
        return this.position;
    }

}
