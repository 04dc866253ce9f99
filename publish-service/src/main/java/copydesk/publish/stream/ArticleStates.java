package copydesk.publish.stream;

import java.time.Instant;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Reason;
import copydesk.edge.Unusable;
import copydesk.publish.version.ArticleState;
import copydesk.publish.version.Decision;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of each article, as JSON in a Kafka Streams store, and beside it the
 * times at which some are due.
 */
final class ArticleStates {

    // the desk stops short of this, so that a kill, which leaves less, always fits; what
    // the changelog does not take would stop the task for good
    private static final int MOST_BYTES = Topic.CLEAN.maxBytes() - 4 * 1024;

    private final KeyValueStore<String, byte[]> store;

    private final DueTimes times;

    ArticleStates(KeyValueStore<String, byte[]> store, DueTimes times) {
        this.store = store;
        this.times = times;
    }

    @Nullable ArticleState get(String uri) {
        byte[] json = this.store.get(uri);
        return (json != null) ? Json.read(json, ArticleState.class) : null;
    }

    /**
     * Replaces a state by what a decision makes of it, if it makes anything.
     * @throws Unusable if the state could not be kept; the one before stays
     */
    void put(@Nullable ArticleState before, Decision decision) {
        if (decision instanceof Decision.Publish publish) {
            put(before, publish.next(), publish.written().state());
        }
        else {
            put(before, decision.next());
        }
    }

    /** Replaces a state; nothing happens if there is none to replace it with. */
    void put(@Nullable ArticleState before, @Nullable ArticleState next) {
        if (next != null) {
            put(before, next, Json.write(next));
        }
    }

    private void put(@Nullable ArticleState before, ArticleState next, byte[] written) {
        if (written.length > MOST_BYTES) {
            throw new Unusable(Reason.TOO_LARGE,
                    "What is remembered of the article would have more than " + MOST_BYTES + " bytes.");
        }
        Instant old = (before != null) ? before.dueAt() : null;
        Instant due = next.dueAt();
        if (old != null && !old.equals(due)) {
            this.times.remove(old, next.uri());
        }
        if (due != null && !due.equals(old)) {
            this.times.add(due, next.uri());
        }
        this.store.put(next.uri(), written);
    }

}
