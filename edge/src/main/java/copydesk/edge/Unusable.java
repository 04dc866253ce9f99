package copydesk.edge;

import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A handler's word that a record must be set aside although nothing is wrong with its
 * form.
 */
public final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private final @Nullable String embargo;

    /**
     * Sets the record aside for a reason, with a sentence that never holds the text of an
     * article.
     */
    public Unusable(Reason reason, String detail) {
        this(reason, detail, null);
    }

    /**
     * Sets the record aside by reference, since what it holds turned out to be under
     * embargo until then.
     */
    Unusable(Reason reason, String detail, @Nullable String embargo) {
        super(detail, null, false, false);
        this.reason = reason;
        this.embargo = embargo;
    }

    /** The end of the embargo, where the record itself does not tell it. */
    @Nullable String embargo() {
        return this.embargo;
    }

    /** Why. */
    Reason reason() {
        return this.reason;
    }

    /** The sentence for people. */
    String detail() {
        return String.valueOf(getMessage());
    }

}
