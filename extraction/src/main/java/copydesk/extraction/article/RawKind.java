package copydesk.extraction.article;

/** What a reader knows about a block from its markup alone. */
public enum RawKind {

    /** Marked as the title of the document. */
    TITLE,

    /** Marked as the summary under the title. */
    STANDFIRST,

    /** Marked as naming the authors. */
    BYLINE,

    /** Marked as a date. */
    DATE,

    /** A paragraph, or anything without a better name. */
    PARAGRAPH,

    /** A subhead. */
    HEADING,

    /** An item of a list. */
    LIST_ITEM,

    /** A block quotation. */
    QUOTE,

    /** A table with data, a line for each row. */
    TABLE,

    /** A sentence of the body, printed once more beside it. */
    PULL_QUOTE,

    /** Something of another service, its words linked to its address. */
    EMBED,

    /** A picture, its text being the caption. */
    FIGURE,

    /** Inside a box marked as pointing to other articles. */
    RELATED,

    /** Marked as selling something: newsletters, subscriptions, advertising. */
    PROMOTION,

    /** A reader's comment. */
    COMMENT,

    /** Marked as no part of the article. */
    OTHER

}
