package copydesk.knowledge.sorting;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

/**
 * What is sorted, and by what.
 *
 * @param key the bytes it is sorted by, unsigned
 * @param value the bytes that go with it
 */
public record SortedRecord(byte[] key, byte[] value) {

    // an object, two arrays and a place in a list
    private static final int OVERHEAD = 64;

    /** Whether both have the same key. */
    public boolean sameKey(SortedRecord other) {
        return Arrays.equals(this.key, other.key);
    }

    int compareKey(SortedRecord other) {
        return Arrays.compareUnsigned(this.key, other.key);
    }

    int weight() {
        return this.key.length + this.value.length + OVERHEAD;
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(this.key.length);
        out.writeInt(this.value.length);
        out.write(this.key);
        out.write(this.value);
    }

    static SortedRecord readFrom(DataInputStream in) throws IOException {
        int keyLength = in.readInt();
        int valueLength = in.readInt();
        return new SortedRecord(exactly(in, keyLength), exactly(in, valueLength));
    }

    private static byte[] exactly(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("A sorted run ends in the middle of a record");
        }
        return bytes;
    }

}
