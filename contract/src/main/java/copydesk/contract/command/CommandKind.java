package copydesk.contract.command;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a person can order. */
public enum CommandKind {

    /** Withdraw the article for good, with a canceled document in its place. */
    KILL("kill"),

    /** A kill of which the public learns neither headline nor reason. */
    TAKEDOWN("takedown"),

    /** Keep every new version inside, until a time or a release. */
    HOLD("hold"),

    /** Let go what is held, whatever held it; an embargo ends early. */
    RELEASE("release"),

    /** Say publicly that the latest version corrects the ones before. */
    CORRECT("correct"),

    /** Publish a killed article again, under a new uri that names the old. */
    REINSTATE("reinstate"),

    /** Add a tag, whatever enrichment finds. */
    ADD_TAG("add-tag"),

    /** Remove a tag, whatever enrichment finds. */
    REMOVE_TAG("remove-tag"),

    /** Keep a tag that enrichment found, as it is now. */
    PIN_TAG("pin-tag"),

    /** Give a hyperlink its target, or take it away. */
    SET_LINK("set-link"),

    /** Publish another headline than the source's. */
    FIX_HEADLINE("fix-headline");

    private final String code;

    CommandKind(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
