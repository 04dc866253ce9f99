package copydesk.contract.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a document is fetched for. */
public enum FetchPurpose {

    /** To see what is new at a source. */
    POLL("poll"),

    /** To take an article that a source listed. */
    ARTICLE("article"),

    /** To see what is new in a list that the list of a source names. */
    LIST("list"),

    /** To have its hub tell of news. */
    SUBSCRIBE("subscribe"),

    /** To have its hub tell no more. */
    UNSUBSCRIBE("unsubscribe"),

    /** Nothing is fetched: its hub has delivered by itself. */
    DELIVERY("delivery"),

    /** To see whether an article that was taken is still there, and what it was. */
    LOOK("look");

    private final String code;

    FetchPurpose(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
