package copydesk.ingest.stream.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.drift.SourceSample;
import copydesk.contract.source.PendingLink;
import copydesk.contract.source.SourceState;
import copydesk.contract.hub.Subscription;
import copydesk.ingest.drift.SourceShape;
import copydesk.ingest.frontier.SeenLinks;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What is remembered of each source of a task, and beside it when which is due. */
final class SourceStates {

    private final KeyValueStore<String, byte[]> states;

    private final KeyValueStore<String, byte[]> links;

    private final KeyValueStore<String, byte[]> shapes;

    private final Agenda agenda;

    SourceStates(KeyValueStore<String, byte[]> states, KeyValueStore<String, byte[]> links,
            KeyValueStore<String, byte[]> shapes, Agenda agenda) {
        this.states = states;
        this.links = links;
        this.shapes = shapes;
        this.agenda = agenda;
    }

    @Nullable SourceState get(String source) {
        byte[] json = this.states.get(source);
        return (json != null) ? Json.read(json, SourceState.class) : null;
    }

    SeenLinks seen(String source) {
        return SeenLinks.read(this.links.get(source));
    }

    /** Replaces a state; null forgets the source and all that it listed. */
    void put(String source, @Nullable SourceState before, @Nullable SourceState next) {
        this.agenda.move(source, next(before), next(next));
        if (next != null) {
            this.states.put(source, Json.write(next));
        }
        else if (before != null) {
            this.states.delete(source);
            this.links.delete(source);
            this.shapes.delete(source);
        }
    }

    /** What the articles of a source are like, with a sample more. */
    SourceShape add(SourceSample sample) {
        byte[] json = this.shapes.get(sample.source());
        SourceShape shape = SourceShape.with((json != null) ? Json.read(json, SourceShape.class) : null, sample);
        this.shapes.put(sample.source(), Json.write(shape));
        return shape;
    }

    /** Forgets what its articles are like. */
    void forgetShape(String source) {
        this.shapes.delete(source);
    }

    void put(String source, SeenLinks seen) {
        if (seen.hasChanged()) {
            this.links.put(source, seen.write());
        }
    }

    /** The sources that are due, the longest overdue first, at most so many. */
    List<SourceState> due(Instant now, int most) {
        List<SourceState> due = new ArrayList<>();
        for (String entry : this.agenda.due(now, most)) {
            SourceState state = get(Agenda.source(entry));
            if (state != null && isDue(state, now)) {
                due.add(state);
            }
            else {
                this.agenda.strike(entry);
            }
        }
        return due;
    }

    /** Goes through all of them. */
    void forEach(java.util.function.Consumer<SourceState> look) {
        try (KeyValueIterator<String, byte[]> all = this.states.all()) {
            all.forEachRemaining((entry) -> look.accept(Json.read(entry.value, SourceState.class)));
        }
    }

    // an entry may be left of another version, which kept other times; to the
    // millisecond,
    // as the agenda counts: who is struck a moment before his time would never come again
    private static boolean isDue(SourceState state, Instant now) {
        Instant next = next(state);
        return next != null && next.toEpochMilli() <= now.toEpochMilli();
    }

    // the next poll, or before that the hub or an article that is tried again
    private static @Nullable Instant next(@Nullable SourceState state) {
        if (state == null) {
            return null;
        }
        Subscription subscription = state.subscription();
        Instant poll = state.times().nextPoll();
        Instant hub = (subscription != null) ? subscription.next() : null;
        return earlier(earlier(poll, hub), again(state));
    }

    private static @Nullable Instant again(SourceState state) {
        Instant first = null;
        for (PendingLink link : state.paused() ? List.<PendingLink>of() : state.pending()) {
            first = earlier(first, link.notBefore());
        }
        return first;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return (one == null || (other != null && other.isBefore(one))) ? other : one;
    }

}
