package copydesk.contract.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** The shapes in which articles are offered; each has a reader in ingest. */
public enum Form {

    /** Plain text or Markdown-like export of a page. */
    TEXT_EXPORT("text-export"),

    /** An HTML page. */
    PAGE("page"),

    /** An entry of an RSS or Atom feed. */
    FEED_ENTRY("feed-entry"),

    /**
     * An item of a news agency, in ninjs, NITF or NewsML-G2, or of another system in
     * JSON.
     */
    WIRE_ITEM("wire-item");

    private final String code;

    Form(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
