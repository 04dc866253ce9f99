package copydesk.enrich.relate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.Required;
import copydesk.contract.relation.ArticleRelations;

/**
 * What was found for an article, and what was said of it last; one per uri, kept as JSON.
 *
 * @param at when the newest document that had to do with it was fetched
 * @param number how often something was said
 * @param findings by every key under which they were found
 * @param told what was said last
 */
public record Dossier(Instant at, int number, List<Finding> findings, ArticleRelations told) {

    // no article has as many that hold; a flood of copies must not outgrow a record
    private static final int LIMIT = 1_000;

    public Dossier {
        Required.all(at, findings, told);
        findings = List.copyOf(findings);
    }

    /** The dossier of an article of which nothing was found. */
    public static Dossier empty(String uri, Instant at) {
        return new Dossier(at, 0, List.of(), ArticleRelations.none(uri));
    }

    /** The dossier after a finding. */
    public Dossier with(Finding finding, Instant foundAt) {
        List<Finding> all = new ArrayList<>(this.findings);
        all.removeIf((other) -> other.slot().equals(finding.slot()));
        if (!finding.withdrawn() && all.size() < LIMIT) {
            all.add(finding);
        }
        return new Dossier(foundAt.isAfter(this.at) ? foundAt : this.at, this.number, all, this.told);
    }

    /** What is to be said now; empty if it was said before. */
    public Optional<ArticleRelations> news() {
        ArticleRelations relations = Verdict.of(this.told.uri(), this.findings);
        return relations.equals(this.told) ? Optional.empty() : Optional.of(relations);
    }

    /** The dossier after this was said. */
    public Dossier told(ArticleRelations relations) {
        return new Dossier(this.at, this.number + 1, this.findings, relations);
    }

}
