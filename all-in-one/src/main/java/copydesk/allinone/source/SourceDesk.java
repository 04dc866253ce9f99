package copydesk.allinone.source;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.List;
import java.util.UUID;

import copydesk.allinone.read.CommittedReader;
import copydesk.contract.Group;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.source.SourceCommand;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceState;
import copydesk.ingest.stream.source.Outbox;
import org.jspecify.annotations.Nullable;

/** Orders about sources, to a pipeline that runs, and what it says of them. */
public final class SourceDesk {

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
