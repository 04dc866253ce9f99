package copydesk.contract.command;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a person can order. */
public enum CommandKind {

    /** Withdraw the article for good, with a canceled document in its place. */
    KILL("kill");

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
