package copydesk.publish.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.edge.Door;
import copydesk.edge.Emission;
import copydesk.edge.EnvelopeHeaders;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.publish.version.ArticleState;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Desk;
import copydesk.publish.version.Waiting;

/**
 * The hop for what waited until its time came. It goes through the same door as what
 * comes from a topic.
 */
final class ReleaseStep implements Handler {

    // so that a thousand embargoes of one minute do not make one transaction
    private static final int AT_ONCE = 500;

    private final Desk desk;

    private final ArticleStates states;

    private final DueTimes times;

    private final PublishMeters meters;

    private final VersionRecords records;

    private final InstantSource clock;

    ReleaseStep(Desk desk, ArticleStates states, DueTimes times, PublishMeters meters, VersionRecords records,
            InstantSource clock) {
        this.desk = desk;
        this.states = states;
        this.times = times;
        this.meters = meters;
        this.records = records;
        this.clock = clock;
    }

    List<Emission> due(Instant now, Door door) {
        List<Emission> emissions = new ArrayList<>();
        for (String uri : this.times.due(now, AT_ONCE)) {
            ArticleState state = this.states.get(uri);
            Waiting waiting = (state != null) ? state.life().waiting() : null;
            if (state != null && waiting != null) {
                emissions.addAll(door.pass(incoming(uri, waiting), this));
                stopWaiting(state, waiting);
            }
            else if (state != null) {
                emissions.addAll(door.pass(endOfHold(state, now), this::endHold));
                stopHolding(uri);
            }
        }
        return emissions;
    }

    private static Incoming incoming(String uri, Waiting waiting) {
        return new Incoming(Topic.ENRICHED.topicName(), waiting.partition(), waiting.offset(),
                uri.getBytes(StandardCharsets.UTF_8), Json.write(waiting.article()),
                EnvelopeHeaders.write(waiting.envelope().next(PublishTopology.HOP, EventType.ARTICLE_ENRICHED, uri)));
    }

    // one that was set aside must not come up again at the next tick
    private void stopWaiting(ArticleState before, Waiting waiting) {
        ArticleState after = this.states.get(before.uri());
        if (after != null && waiting.equals(after.life().waiting())) {
            this.states.put(after, after.waitingNoMore());
        }
    }

    // a version without an item, like those that commands and relations make
    private static Incoming endOfHold(ArticleState state, Instant now) {
        Instant end = Objects.requireNonNullElse(state.dueAt(), now);
        String item = Identity.itemId(state.uri(), end);
        Envelope envelope = new Envelope(item, EventType.COMMAND_GIVEN, "/copydesk/" + PublishTopology.HOP, state.uri(),
                end, null, Traceparent.ofItem(item));
        return new Incoming(Topic.COMMAND.topicName(), -1, -1, state.uri().getBytes(StandardCharsets.UTF_8),
                new byte[0], EnvelopeHeaders.write(envelope));
    }

    private List<Emission> endHold(Incoming incoming, Envelope envelope) {
        ArticleState state = this.states.get(envelope.subject());
        Decision decision = (state != null) ? this.desk.holdOver(state, this.clock.instant()).orElse(null) : null;
        if (!(decision instanceof Decision.Publish publish)) {
            return List.of();
        }
        this.states.put(state, publish.next());
        this.meters.counted(publish.change());
        this.meters.released(envelope.time(), this.clock.instant());
        return this.records.of(publish, envelope);
    }

    // also where nothing came of it, so that it does not come up again at the next tick
    private void stopHolding(String uri) {
        ArticleState after = this.states.get(uri);
        if (after != null) {
            this.states.put(after, after.heldNoMore());
        }
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        ArticleState state = this.states.get(envelope.subject());
        Decision decision = (state != null) ? this.desk.due(state, this.clock.instant()).orElse(null) : null;
        if (!(decision instanceof Decision.Released released)) {
            return List.of();
        }
        List<Emission> emissions = new Releases(this.meters, this.records).of(released);
        this.states.put(state, released.next());
        Instant until = released.waiting().until();
        if (until != null && released.became() instanceof Decision.Publish) {
            this.meters.released(until, this.clock.instant());
        }
        return emissions;
    }

}
