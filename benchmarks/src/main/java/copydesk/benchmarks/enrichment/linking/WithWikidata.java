package copydesk.benchmarks.enrichment.linking;

import java.util.List;

import copydesk.knowledge.Candidate;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnownEntity;

/**
 * The entities of a base that have a Wikidata id: only they can be compared with a set
 * that knows entities by such ids.
 */
final class WithWikidata implements KnowledgeBase {

    private final KnowledgeBase base;

    WithWikidata(KnowledgeBase base) {
        this.base = base;
    }

    @Override
    public List<Candidate> candidates(String name) {
        return this.base.candidates(name).stream().filter((candidate) -> has(candidate.entity())).toList();
    }

    private boolean has(int ordinal) {
        return this.base.entity(ordinal).uri().startsWith(Title.WIKIDATA);
    }

    @Override
    public KnownEntity entity(int ordinal) {
        return this.base.entity(ordinal);
    }

    @Override
    public int ordinal(String uri) {
        return uri.startsWith(Title.WIKIDATA) ? this.base.ordinal(uri) : -1;
    }

    /** Counts the others too, since ordinals stay. */
    @Override
    public int size() {
        return this.base.size();
    }

}
