package copydesk.enrich.identity;

import java.util.Comparator;
import java.util.List;

import copydesk.knowledge.KnownEntity;

/**
 * A candidate with its score and what the score is made of.
 *
 * @param entity who or what it would be
 * @param score 0 to 1, two decimals
 * @param reasons what spoke for it
 */
public record Considered(KnownEntity entity, double score, List<String> reasons) {

    /** Best first; what is best known goes first among equals, then the uri decides. */
    static final Comparator<Considered> BEST_FIRST = Comparator.comparingDouble(Considered::score)
        .thenComparingDouble((one) -> one.entity().popularity())
        .reversed()
        .thenComparing((one) -> one.entity().uri());

    public Considered {
        reasons = List.copyOf(reasons);
    }

}
