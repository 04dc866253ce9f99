package copydesk.contract.annotation;

import java.util.List;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something of the knowledge base that a name may have meant, and what spoke
 * for it.
 *
 * @param uri identity in the knowledge base
 * @param name its name there
 * @param description what it is, in a few words; null if the knowledge base does not tell
 * @param score how well it fits, 0 to 1, two decimals
 * @param reasons what the score is made of, {@code name:exact}, {@code context:river}
 */
public record CandidateNote(String uri, String name, @Nullable String description, double score, List<String> reasons) {

    public CandidateNote {
        Required.all(uri, name, reasons);
        reasons = List.copyOf(reasons);
    }

}
