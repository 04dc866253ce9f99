package copydesk.extraction.date;

/**
 * A place in a document that says when.
 *
 * @param text what stands there
 * @param evidence which place it is, for example {@code meta:article:published_time}
 * @param order the order of day and month where the document is at home
 */
public record DateHint(String text, String evidence, DayOrder order) {

    /** A place in a document of which nothing more is known. */
    public DateHint(String text, String evidence) {
        this(text, evidence, DayOrder.UNKNOWN);
    }

}
