package copydesk.ingest.feed;

/**
 * A date of a feed or entry as written.
 *
 * @param kind what happened then
 * @param text the words
 * @param element the element that says so
 */
public record FeedDate(Kind kind, String text, String element) {

    /** What happens at a date. */
    public enum Kind {

        /** It came out. */
        PUBLISHED,

        /** It was changed. */
        UPDATED,

        /** It was written. */
        CREATED,

        /** It no longer holds. */
        EXPIRED

    }

}
