package copydesk.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import copydesk.knowledge.layout.FileHeader;
import copydesk.knowledge.sorting.ByteReader;

/**
 * A base in the form of the file, mapped or on the heap. Nothing is kept per entity: a
 * look-up is a binary search in the bytes.
 */
final class StoredKnowledge implements KnowledgeBase {

    private final int size;

    private final boolean located;

    private final ByteBuffer entityIndex;

    private final ByteBuffer entities;

    private final NameTable names;

    private final String about;

    StoredKnowledge(FileHeader header, List<ByteBuffer> parts) {
        this.size = header.entities();
        this.located = header.isLocated();
        this.entityIndex = parts.get(0);
        this.entities = parts.get(1);
        this.names = new NameTable(header.names(), parts.get(2), parts.get(3));
        this.about = StandardCharsets.UTF_8.decode(parts.get(4).duplicate()).toString();
    }

    static KnowledgeBase open(Path file) {
        return new KnowledgeFile(file).open();
    }

    @Override
    public List<Candidate> candidates(String name) {
        String normal = NormalName.of(name);
        if (normal.isEmpty()) {
            return List.of();
        }
        CandidateBlend blend = new CandidateBlend();
        blend.add(this.names.candidates(NormalName.exactly(name), true));
        blend.add(this.names.candidates(normal, false));
        return blend.sorted();
    }

    @Override
    public KnownEntity entity(int ordinal) {
        return EntityCodec.read(new ByteReader(this.entities, position(ordinal)), this.located);
    }

    private int position(int ordinal) {
        return this.entityIndex.getInt(Objects.checkIndex(ordinal, this.size) * Integer.BYTES);
    }

    @Override
    public int ordinal(String uri) {
        byte[] wanted = uri.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = this.size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            byte[] found = EntityCodec.uriAt(this.entities, position(middle)).getBytes(StandardCharsets.UTF_8);
            int order = Arrays.compareUnsigned(found, wanted);
            if (order == 0) {
                return middle;
            }
            low = (order < 0) ? middle + 1 : low;
            high = (order < 0) ? high : middle - 1;
        }
        return -1;
    }

    @Override
    public int size() {
        return this.size;
    }

    /** How many different names there are. */
    int names() {
        return this.names.size();
    }

    /** Where the entities came from, in lines. */
    String about() {
        return this.about;
    }

}
