package copydesk.allinone.source;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import copydesk.allinone.read.CommittedReader;
import copydesk.contract.Group;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.source.SourceCommand;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.ingest.stream.source.Outbox;
import org.jspecify.annotations.Nullable;

/** Orders about sources, to a pipeline that runs, and what it says of them. */
public final class SourceDesk {

    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final String kafka;

    /** A desk for the pipeline on this Kafka. */
    public SourceDesk(String kafka) {
        this.kafka = kafka;
    }

    /** The sources by id, as they were last told. */
    Map<String, SourceState> states() {
        Map<String, SourceState> states = new TreeMap<>();
        new CommittedReader(this.kafka).readAll(List.of(Topic.SOURCE_STATE), (record) -> {
            String source = new String(record.key(), java.nio.charset.StandardCharsets.UTF_8);
            if (record.value() == null) {
                states.remove(source);
            }
            else {
                states.put(source, Json.read(record.value(), SourceState.class));
            }
        });
        return states;
    }

    /**
     * What is known of a site once something was found there or all was tried; after the
     * patience, what is known then.
     */
    @Nullable SourceState looked(SourceDefinition site, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        SourceState state = states().get(site.id());
        while (!isOver(site, state) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            state = states().get(site.id());
        }
        return isOver(site, state) ? state : null;
    }

    private static boolean isOver(SourceDefinition site, @Nullable SourceState state) {
        return state != null && state.definition().equals(site)
                && (state.reads() != SourceKind.SITE || state.failures() > 0);
    }

    /**
     * Sources that were typed by their address alone, under the names that they have
     * already where they do.
     * @throws copydesk.allinone.terminal.Obstacle if a name is that of another address
     */
    public List<SourceDefinition> named(List<SourceDefinition> typed) {
        Map<String, String> urls = new TreeMap<>();
        states().forEach((id, state) -> urls.put(id, state.definition().url()));
        return new SourceNames(urls).settle(typed);
    }

    /** Adds sources, or changes them; returns when Kafka has the orders. */
    public void add(List<SourceDefinition> sources, String who, String why) {
        try (Outbox outbox = outbox()) {
            sources.stream()
                .map((source) -> outbox.send(order(SourceCommandKind.ADD, source.id(), who, why, source)))
                .toList()
                .forEach((sent) -> sent.join());
        }
    }

    /** Gives an order; returns when Kafka has it. */
    void order(SourceCommandKind kind, String source, String who, String why) {
        try (Outbox outbox = outbox()) {
            outbox.send(order(kind, source, who, why, null)).join();
        }
    }

    private Outbox outbox() {
        return new Outbox(Outbox.producer(this.kafka, Group.FRONTIER + "-command"));
    }

    private static SourceCommand order(SourceCommandKind kind, String source, String who, String why,
            @Nullable SourceDefinition definition) {
        return new SourceCommand(UUID.randomUUID().toString(), kind, source, who, why, Clock.systemUTC().instant(),
                definition);
    }

}
