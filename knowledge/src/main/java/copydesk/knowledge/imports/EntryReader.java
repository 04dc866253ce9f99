package copydesk.knowledge.imports;

import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.newsroom.BadLineException;
import org.jspecify.annotations.Nullable;

/** Makes an entry of a line. */
@FunctionalInterface
interface EntryReader {

    /**
     * Reads a line.
     * @return the entry, null if the line holds none that is wanted
     * @throws BadLineException if it is not what it should be
     */
    @Nullable KnowledgeEntry read(String line) throws BadLineException;

}
