package copydesk.contract.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** Emphasis inside a block. */
public enum MarkKind {

    /** Strong, usually bold. */
    STRONG("strong"),

    /** Emphasised, usually italic. */
    EMPHASIS("emphasis");

    private final String code;

    MarkKind(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
