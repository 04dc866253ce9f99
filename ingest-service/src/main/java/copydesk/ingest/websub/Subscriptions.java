package copydesk.ingest.websub;

import copydesk.contract.source.SourceState;
import org.jspecify.annotations.Nullable;

/** What is known of all sources that have a subscription, on every instance. */
public interface Subscriptions {

    /** What was known lately; null if nothing is. Does not wait. */
    @Nullable SourceState known(String source);

    /**
     * What is known now, all that was decided before read.
     * @throws NotYet if that takes too long
     */
    @Nullable SourceState now(String source) throws NotYet;

    /** It is not known what is known. */
    final class NotYet extends Exception {

        private static final long serialVersionUID = 1L;

        /** Says why. */
        public NotYet(String message) {
            super(message);
        }

    }

}
