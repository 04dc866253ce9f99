package copydesk.ingest.websub;

/**
 * What a hub is answered.
 *
 * @param outcome what came of its call
 * @param body what it is to get back; empty as a rule
 */
public record HubAnswer(Outcome outcome, String body) {

    static HubAnswer of(Outcome outcome) {
        return new HubAnswer(outcome, "");
    }

    /** What came of a call. */
    public enum Outcome {

        /** We keep to what it asks about. */
        CONFIRMED(200),

        /** It refuses, or ends, a subscription. */
        DENIED(200),

        /** A delivery that was taken: the brokers have it. */
        TAKEN(202),

        /**
         * A delivery that is not signed, or not by who knows the secret. Dropped; the
         * answer does not tell, so that nobody can try signatures.
         */
        FORGED(202),

        /** We asked for no such thing. */
        UNKNOWN(404),

        /** A delivery that nobody wants any more. */
        UNWANTED(410),

        /** A delivery that is too large. */
        TOO_LARGE(413),

        /** A delivery that is packed. */
        PACKED(415),

        /** It shall come again later. */
        UNAVAILABLE(503);

        private final int status;

        Outcome(int status) {
            this.status = status;
        }

        /** The status of HTTP. */
        public int status() {
            return this.status;
        }

    }

}
