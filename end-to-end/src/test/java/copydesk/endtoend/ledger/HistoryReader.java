package copydesk.endtoend.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Outcome;
import copydesk.edge.EnvelopeHeaders;
import copydesk.endtoend.process.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;

/** Makes a history of what a read-committed consumer finds. */
public final class HistoryReader {

    private final TopicReader topics;

    /** A reader of these topics. */
    public HistoryReader(TopicReader topics) {
        this.topics = topics;
    }

    /** All there is now. */
    public History read() {
        History history = new History();
        List<Topic> read = new ArrayList<>(
                List.of(Topic.INGESTED, Topic.ENRICHED, Topic.RELATION, Topic.CLEAN, Topic.OUTCOME));
        read.addAll(Topic.quarantines());
        for (Topic topic : read) {
            this.topics.committed(topic).forEach((record) -> history.add(entry(topic, record)));
        }
        return history;
    }

    private static Entry entry(Topic topic, ConsumerRecord<byte[], byte[]> record) {
        String item = EnvelopeHeaders.text(record.headers(), Headers.ID);
        if (topic == Topic.OUTCOME) {
            Outcome outcome = Json.read(record.value(), Outcome.class);
            return Entry.ended(outcome.item(), outcome.state().code());
        }
        if (topic.quarantineOf().isPresent()) {
            return Entry.setAside(topic, (item != null) ? item : nameless(origin(record)));
        }
        String place = record.topic() + "-" + record.partition() + "@" + record.offset();
        return Entry.of(topic, text(record.key()), (item != null) ? item : nameless(place), number(topic, record));
    }

    /**
     * The item id under which the ledger keeps a record whose headers name none, by its
     * place topic-partition@offset.
     */
    public static String nameless(String place) {
        return Identity.itemId(place, Instant.EPOCH);
    }

    private static String origin(ConsumerRecord<byte[], byte[]> record) {
        return EnvelopeHeaders.text(record.headers(), Headers.QUARANTINE_TOPIC) + "-"
                + EnvelopeHeaders.text(record.headers(), Headers.QUARANTINE_PARTITION) + "@"
                + EnvelopeHeaders.text(record.headers(), Headers.QUARANTINE_OFFSET);
    }

    private static int number(Topic topic, ConsumerRecord<byte[], byte[]> record) {
        if (topic == Topic.CLEAN) {
            return Integer.parseInt(EnvelopeHeaders.text(record.headers(), Headers.ARTICLE_VERSION));
        }
        if (topic == Topic.RELATION) {
            return 0;
        }
        try {
            JsonNode json = Json.read(record.value(), JsonNode.class);
            return ((topic == Topic.ENRICHED) ? json.path("article") : json).path("revision").asInt(0);
        }
        catch (InvalidRecord ex) {
            return 0;
        }
    }

    private static String text(byte[] key) {
        return (key != null) ? new String(key, StandardCharsets.UTF_8) : "";
    }

}
