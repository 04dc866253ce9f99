package copydesk.ingest.push;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who pushes an article is told.
 *
 * @param outcome what came of it
 * @param source who pushed; null if that is not known
 * @param item id of the item, by which it is followed; null if it was not taken
 * @param detail a sentence that says what to do; never the text of the article
 */
public record PushAnswer(Outcome outcome, @Nullable String source, @Nullable String item, String detail) {

    static PushAnswer refused(Outcome outcome, @Nullable String source, String detail) {
        return new PushAnswer(outcome, source, null, detail);
    }

    /** What came of a push. */
    public enum Outcome {

        /** Taken: the brokers have it. */
        ACCEPTED(202, "Accepted"),

        /** Taken before, under the same idempotency key; nothing was handed on now. */
        REPEATED(202, "Accepted"),

        /** Who pushes is not known. */
        UNAUTHORIZED(401, "Who pushes is not known"),

        /** Nobody may push. */
        OFF(404, "Pushes are not taken here"),

        /** It did not come to its end in time. */
        TOO_SLOW(408, "The body came too slowly"),

        /** Too large. */
        TOO_LARGE(413, "The body is too large"),

        /** Of a type that no reader knows. */
        UNSUPPORTED_TYPE(415, "No reader knows this type"),

        /** Its idempotency key stands for another body. */
        CONFLICT(422, "The idempotency key was used for another body"),

        /** No article that could be read. */
        UNREADABLE(422, "The body is no article"),

        /** The brokers do not take it now. */
        UNAVAILABLE(503, "The article could not be handed on");

        private final int status;

        private final String title;

        Outcome(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** The status of HTTP. */
        public int status() {
            return this.status;
        }

        /** The same for people. */
        public String title() {
            return this.title;
        }

    }

}
