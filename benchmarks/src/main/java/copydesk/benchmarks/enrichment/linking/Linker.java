package copydesk.benchmarks.enrichment.linking;

import java.util.List;

/** Says of each mention of a text who or what it is. */
@FunctionalInterface
interface Linker {

    /** The uris in the order of the mentions, empty for nobody known. */
    List<String> link(LinkedText text);

}
