package copydesk.publish.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Group;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.Outcome;
import copydesk.edge.Door;
import copydesk.edge.Emission;
import copydesk.edge.Incoming;
import copydesk.edge.streams.HopProcessor;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.format.Formats;
import copydesk.publish.version.Desk;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.streams.state.KeyValueStore;

/** The hop without Kafka Streams around it: a thousand times faster than the driver. */
final class PublishLoop implements Publishing, HopProcessor.Stores {

    private static final Desk DESK = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    private final Map<String, MapStore> stores = new HashMap<>();

    private final Map<Topic, List<byte[]>> written = new EnumMap<>(Topic.class);

    private final Deque<Incoming> waiting = new ArrayDeque<>();

    private final Door door;

    private final PublishDesk desk;

    private Instant now;

    PublishLoop(Instant start) {
        this.now = start;
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        this.door = new Door(PublishTopology.HOP, Topic.ENRICHED, Group.PUBLISH, registry);
        this.desk = new PublishTopology(DESK, Formats.every(), new PublishMeters(registry, Clock.systemUTC()), registry)
            .desk(this.door, this);
    }

    @Override
    public KeyValueStore<String, byte[]> named(String name) {
        return this.stores.computeIfAbsent(name, MapStore::new);
    }

    @Override
    public InstantSource clock() {
        return () -> this.now;
    }

    @Override
    public void take(String item, EnrichedArticle article) {
        String uri = article.article().uri();
        Envelope envelope = Envelope.fetched(item, uri, PublishDriver.FETCHED_AT)
            .next("enrich", EventType.ARTICLE_ENRICHED, uri)
            .embargoed(article.article().particulars().embargoedUntil());
        take(Emission.to(Topic.ENRICHED, uri, article, envelope));
    }

    @Override
    public void take(String item, Command command) {
        String uri = String.valueOf(command.uri());
        take(Emission.to(Topic.COMMAND, uri, command,
                Envelope.fetched(item, uri, PublishDriver.FETCHED_AT).next("identify", EventType.COMMAND_GIVEN, uri)));
    }

    private void take(Emission record) {
        send(List.of(record));
        while (!this.waiting.isEmpty()) {
            send(this.door.pass(this.waiting.remove(), this.desk));
        }
    }

    // what goes to a topic that publish reads comes back
    private void send(List<Emission> emissions) {
        for (Emission emission : emissions) {
            Topic topic = emission.topic();
            if (topic == Topic.ENRICHED || topic == Topic.COMMAND) {
                this.waiting
                    .add(new Incoming(topic.topicName(), 0, 0, emission.key(), emission.value(), emission.headers()));
            }
            else if (topic != null && emission.value() != null) {
                this.written.computeIfAbsent(topic, (any) -> new ArrayList<>()).add(emission.value());
            }
        }
    }

    @Override
    public void advance(Duration time) {
        this.now = this.now.plus(time);
        send(this.desk.due(this.now));
    }

    @Override
    public List<byte[]> values(Topic topic) {
        List<byte[]> values = this.written.remove(topic);
        return (values != null) ? values : List.of();
    }

    @Override
    public List<Outcome> outcomes() {
        return values(Topic.OUTCOME).stream().map((value) -> Json.read(value, Outcome.class)).toList();
    }

    @Override
    public Publishing restarted(Instant start) {
        PublishLoop next = new PublishLoop(start);
        this.stores.forEach((name, store) -> store.copyTo(next.named(name)));
        return next;
    }

    @Override
    public void close() {
        this.stores.clear();
    }

}
