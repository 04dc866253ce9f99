package copydesk.contract.annotation;

import java.util.List;

import copydesk.contract.Required;

/**
 * Why an entity has its identity in the knowledge base, or why it has none.
 *
 * @param confidence how sure the choice is, 0 to 1, two decimals; 0 if none was made
 * @param candidates who or what was considered, best first, three at most
 */
public record Identification(double confidence, List<CandidateNote> candidates) {

    public Identification {
        Required.all(candidates);
        candidates = List.copyOf(candidates);
    }

}
