package copydesk.knowledge;

import java.nio.file.Path;
import java.util.List;

/**
 * Tells which entities a name may stand for, and what is known of them. Immutable and
 * thread-safe; ordinals hold for the base that gave them and for no other.
 */
public interface KnowledgeBase {

    /**
     * Opens a file that {@link KnowledgeBaseWriter} wrote. The file is mapped, not read:
     * replace it by moving another over it, never by writing into it.
     * @throws UnusableKnowledgeFile if it is none, is cut off or is of a newer version
     */
    static KnowledgeBase open(Path file) {
        return StoredKnowledge.open(file);
    }

    /** The seed: the facts that come with the software. Read once per process. */
    static KnowledgeBase standard() {
        return SeedTables.base();
    }

    /** A base in memory, for few entities: a newsroom's own list, or a test. */
    static KnowledgeBase of(Iterable<KnowledgeEntry> entries) {
        return KnowledgeBaseWriter.inMemory(entries);
    }

    /**
     * Several bases seen as one. An entity with the same uri in several is one, and what
     * the upper base says of it counts. A name that the upper base knows belongs to its
     * candidates first; the ones below share what is left.
     * @param strongestFirst the bases, the one that wins first
     */
    static KnowledgeBase layered(List<KnowledgeBase> strongestFirst) {
        return LayeredKnowledge.of(strongestFirst);
    }

    /**
     * The entities this name may stand for, the likeliest first; empty if there are none.
     * Case, diacritics, punctuation and a possessive ending do not matter, see
     * {@link NormalName}.
     */
    List<Candidate> candidates(String name);

    /**
     * What is known of the entity with this ordinal.
     * @throws IndexOutOfBoundsException if there is no such ordinal
     */
    KnownEntity entity(int ordinal);

    /** The ordinal of the entity with this uri, -1 if there is none. */
    int ordinal(String uri);

    /** How many entities there are; ordinals count from 0. */
    int size();

}
