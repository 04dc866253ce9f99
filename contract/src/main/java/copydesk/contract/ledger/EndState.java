package copydesk.contract.ledger;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an item ends. The last one of an item counts. */
public enum EndState {

    /** A version was published. */
    PUBLISHED("published"),

    /** The latest version says the same already. */
    UNCHANGED("unchanged"),

    /** It waits for a time or a person. */
    HELD("held"),

    /** It is no article we publish; the reason says why. */
    REFUSED("refused"),

    /** We could not handle it; it rests in a quarantine topic. */
    QUARANTINED("quarantined"),

    /** A newer revision was there before. */
    SUPERSEDED("superseded"),

    /** A container: its entries are items of their own. */
    EXPANDED("expanded"),

    /** A command: it was carried out. */
    APPLIED("applied");

    private final String code;

    EndState(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
