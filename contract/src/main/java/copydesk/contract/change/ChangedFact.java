package copydesk.contract.change;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a version changes.
 *
 * @param kind what it is
 * @param before as it stood, {@code 40 million}; null if it came
 * @param after as it stands, {@code 41 million}; null if it went
 * @param context the words behind a number, the quote of a speaker; null if there are
 * none
 */
public record ChangedFact(FactKind kind, @Nullable String before, @Nullable String after, @Nullable String context) {

    public ChangedFact {
        Required.all(kind);
    }

}
