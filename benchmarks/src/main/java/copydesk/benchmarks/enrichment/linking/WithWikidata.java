package copydesk.benchmarks.enrichment.linking;

import java.util.List;

import copydesk.knowledge.Candidate;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnownEntity;

/**
 * The entities of a base that have a Wikidata id: only they can be compared with a set
 * that knows entities by such ids. They have all of the chance of a name.
 */
final class WithWikidata implements KnowledgeBase {

    private final KnowledgeBase base;

    WithWikidata(KnowledgeBase base) {
        this.base = base;
    }

    @Override
    public List<Candidate> candidates(String name) {
        List<Candidate> found = this.base.candidates(name).stream().filter((each) -> has(each.entity())).toList();
        double total = found.stream().mapToDouble(Candidate::prior).sum();
        return found.stream()
            .map((each) -> new Candidate(each.entity(), each.prior() / total, each.label(), each.exact()))
            .toList();
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
