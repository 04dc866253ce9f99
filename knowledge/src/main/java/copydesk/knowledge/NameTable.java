package copydesk.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import copydesk.knowledge.layout.LogScale;
import copydesk.knowledge.sorting.ByteReader;

/** The names in the file: sorted bytes, and behind each its candidates. */
final class NameTable {

    private static final int LABEL = 1;

    private final int size;

    private final ByteBuffer index;

    private final ByteBuffer names;

    NameTable(int size, ByteBuffer index, ByteBuffer names) {
        this.size = size;
        this.index = index;
        this.names = names;
    }

    int size() {
        return this.size;
    }

    List<Candidate> candidates(String name, boolean exact) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = this.size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            ByteReader reader = new ByteReader(this.names, this.index.getInt(middle * Integer.BYTES));
            int length = reader.smallNumber();
            int order = compare(reader.position(), length, wanted);
            if (order == 0) {
                reader.skip(length);
                return read(reader, exact);
            }
            low = (order < 0) ? middle + 1 : low;
            high = (order < 0) ? high : middle - 1;
        }
        return List.of();
    }

    private int compare(int start, int length, byte[] wanted) {
        int shorter = Math.min(length, wanted.length);
        for (int i = 0; i < shorter; i++) {
            int order = Byte.compareUnsigned(this.names.get(start + i), wanted[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(length, wanted.length);
    }

    private static List<Candidate> read(ByteReader reader, boolean exact) {
        int count = reader.smallNumber();
        List<Candidate> candidates = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int ordinal = reader.smallNumber();
            double prior = LogScale.prior(reader.get());
            candidates.add(new Candidate(ordinal, prior, reader.get() == LABEL, exact));
        }
        return candidates;
    }

}
