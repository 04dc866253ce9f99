package copydesk.ingest.stream.source;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.drift.SourceSample;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.SourceCommand;
import copydesk.contract.source.SourceState;
import copydesk.edge.Emission;
import copydesk.edge.Incoming;
import copydesk.edge.streams.TimedHandler;
import copydesk.ingest.drift.SourceShape;
import copydesk.ingest.frontier.Frontier;
import copydesk.ingest.frontier.Hosts;
import copydesk.ingest.frontier.SeenLinks;
import copydesk.ingest.frontier.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The hop that decides what is fetched when: orders and results come in, and time goes
 * on; states and requests leave.
 */
final class FrontierStep implements TimedHandler {

    static final String HOP = "frontier";

    private static final Duration EVERY = Duration.ofMillis(250);

    // so that ten thousand sources that are due at once do not make one transaction
    private static final int AT_ONCE = 500;

    private final Frontier frontier;

    private final SourceStates states;

    private final FrontierMeters meters;

    private final InstantSource clock;

    private final Set<String> here = new HashSet<>();

    FrontierStep(Frontier frontier, SourceStates states, FrontierMeters meters, InstantSource clock) {
        this.frontier = frontier;
        this.states = states;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        if (Topic.SOURCE_SAMPLE.topicName().equals(incoming.topic())) {
            return sampled(Json.read(incoming.value(), SourceSample.class));
        }
        return Topic.SOURCE_COMMAND.topicName().equals(incoming.topic())
                ? ordered(Json.read(incoming.value(), SourceCommand.class))
                : ended(Json.read(incoming.value(), FetchResult.class));
    }

    private List<Emission> ordered(SourceCommand command) {
        SourceState before = this.states.get(command.source());
        Turn turn = this.frontier.ordered(before, command, this.clock.instant());
        if (before != null && Frontier.beginsAnew(before, turn.state())) {
            this.states.forgetShape(command.source());
        }
        return leave(command.source(), before, turn, command.at());
    }

    private List<Emission> ended(FetchResult result) {
        if (result.request().purpose() == FetchPurpose.LOOK) {
            return List.of();
        }
        String source = result.request().source();
        SourceState before = this.states.get(source);
        if (before == null) {
            return List.of();
        }
        boolean poll = result.request().purpose() == FetchPurpose.POLL;
        boolean lists = Frontier.concernsLinks(before, result);
        SeenLinks seen = lists ? this.states.seen(source) : SeenLinks.read(null);
        Turn turn = this.frontier.ended(before, result, seen);
        List<Emission> emissions = leave(source, before, turn, result.at());
        this.states.put(source, seen);
        if (poll) {
            this.meters.polled(result.outcome());
        }
        this.meters.brought(before, turn.state(), turn.found());
        return emissions;
    }

    // of what is not polled, as files and pushes, nothing is kept
    private List<Emission> sampled(SourceSample sample) {
        SourceState before = this.states.get(sample.source());
        if (before == null) {
            return List.of();
        }
        Instant now = this.clock.instant();
        SourceShape shape = this.states.add(sample);
        return leave(sample.source(), before, this.frontier.drifted(before, shape.drifts(), now), now);
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public List<Emission> due(Instant now) {
        List<Emission> emissions = new ArrayList<>();
        for (SourceState state : this.states.due(now, AT_ONCE)) {
            this.meters.requested(state.times().nextPoll(), now);
            emissions.addAll(leave(state.source(), state, this.frontier.due(state, now), now));
        }
        return emissions;
    }

    private List<Emission> leave(String source, @Nullable SourceState before, Turn turn, Instant at) {
        SourceState next = turn.state();
        List<Emission> emissions = new ArrayList<>();
        for (FetchRequest request : turn.requests()) {
            request(request, at).ifPresent(emissions::add);
        }
        if (next == null && before == null || (next != null && next.equals(before))) {
            return emissions;
        }
        emissions.add(state(source, next, at));
        this.states.put(source, before, next);
        is(source, next);
        return emissions;
    }

    /** Counts a source here, where its task is. */
    void is(String source, @Nullable SourceState state) {
        this.meters.is(source, state);
        if (state != null) {
            this.here.add(source);
        }
        else {
            this.here.remove(source);
        }
    }

    // whoever has the task next counts them
    @Override
    public void left() {
        this.here.forEach((source) -> this.meters.is(source, null));
        this.here.clear();
    }

    private static Optional<Emission> request(FetchRequest request, Instant at) {
        Envelope envelope = envelope(request.id(), EventType.FETCH_REQUESTED, request.url(), at);
        return Hosts.of(request.target()).map((host) -> Emission.to(Topic.FETCH_REQUEST, host, request, envelope));
    }

    private static Emission state(String source, @Nullable SourceState state, Instant at) {
        Envelope envelope = envelope(Identity.itemId("source\n" + source, at), EventType.SOURCE_CHANGED, source, at);
        return (state != null) ? Emission.to(Topic.SOURCE_STATE, source, state, envelope)
                : Emission.tombstone(Topic.SOURCE_STATE, source, envelope);
    }

    private static Envelope envelope(String id, EventType type, String subject, Instant at) {
        return new Envelope(id, type, "/copydesk/" + HOP, subject, at, null, Traceparent.ofItem(id));
    }

}
