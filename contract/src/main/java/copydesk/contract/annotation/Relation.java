package copydesk.contract.annotation;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an article relates to an entity; the words of ninjs. */
public enum Relation {

    /** The article is about it. */
    ABOUT("about"),

    /** The article mentions it. */
    MENTIONS("mentions");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
