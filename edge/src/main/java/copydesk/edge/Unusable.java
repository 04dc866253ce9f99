package copydesk.edge;

import copydesk.contract.ledger.Reason;

/**
 * A handler's word that a record must be set aside although nothing is wrong with its
 * form.
 */
public final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * Sets the record aside for a reason, with a sentence that never holds the text of an
     * article.
     */
    public Unusable(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
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
