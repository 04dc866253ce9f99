package copydesk.contract.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a block is in the article. Only body roles are part of the published text. */
public enum BlockRole {

    /** The headline. */
    HEADLINE("headline"),

    /** The summary under the headline. */
    STANDFIRST("standfirst"),

    /** Who wrote it. */
    BYLINE("byline"),

    /** When it was published or updated. */
    DATE("date"),

    /** A paragraph of the body. */
    PARAGRAPH("paragraph"),

    /** A subhead inside the body. */
    HEADING("heading"),

    /** An item of a list in the body. */
    LIST_ITEM("list-item"),

    /** A block quotation in the body. */
    QUOTE("quote"),

    /** A table of the body, a line for each row and a bar between its cells. */
    TABLE("table"),

    /** A sentence of the body that is printed once more beside it. */
    PULL_QUOTE("pull-quote"),

    /** A post, film or graphic of another service; its hyperlink is its address. */
    EMBED("embed"),

    /** The caption of a picture, without its credit. */
    CAPTION("caption"),

    /** The credit of a picture. */
    CREDIT("credit"),

    /** A box that points to another article. */
    RELATED("related"),

    /** A line that names contributing agencies. */
    AGENCY_CREDIT("agency-credit"),

    /** Newsletter, subscription, advertising or consent text. */
    PROMOTION("promotion"),

    /** A reader's comment. */
    COMMENT("comment"),

    /** Anything else that is not the article. */
    OTHER("other");

    private final String code;

    BlockRole(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

    /** Whether blocks of this role make up the published body. */
    public boolean isBody() {
        return this == PARAGRAPH || this == HEADING || this == LIST_ITEM || this == QUOTE || this == TABLE;
    }

}
