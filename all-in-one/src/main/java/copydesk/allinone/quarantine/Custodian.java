package copydesk.allinone.quarantine;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import copydesk.allinone.terminal.Obstacle;
import copydesk.console.quarantine.SetAside;
import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.InvalidRecord;
import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.ledger.Reason;
import copydesk.contract.quarantine.Decision;
import copydesk.contract.quarantine.DecisionKind;
import copydesk.edge.Emission;
import copydesk.edge.EnvelopeHeaders;
import copydesk.edge.KafkaAccess;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Puts records back and writes down who decided so, both in one transaction: neither is
 * ever there without the other. All custodians share one transactional id. Opening one
 * ends the transaction of any before it, so what is read of decisions afterwards is
 * final, and one that is still at work is fenced off.
 */
final class Custodian implements AutoCloseable {

    /** Fixed, so that the next custodian finds what a crashed one left. */
    static final String TRANSACTIONAL_ID = "copydesk-quarantine";

    private static final String HOP = "quarantine";

    private final Producer<byte[], byte[]> producer;

    private final String who;

    private final String why;

    private final Clock clock;

    private Custodian(Producer<byte[], byte[]> producer, String who, String why, Clock clock) {
        this.producer = producer;
        this.who = who;
        this.why = why;
        this.clock = clock;
    }

    /** Opens one; read decisions only afterwards. */
    static Custodian open(String bootstrap, String who, String why, Clock clock) {
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings(bootstrap), new ByteArraySerializer(),
                new ByteArraySerializer());
        try {
            producer.initTransactions();
        }
        catch (KafkaException ex) {
            producer.close();
            throw new Obstacle("Kafka at " + bootstrap + " begins no transaction (" + ex.getMessage()
                    + "). Is Kafka running there?", ex);
        }
        return new Custodian(producer, who, why, clock);
    }

    private static Map<String, Object> settings(String bootstrap) {
        Map<String, Object> settings = KafkaAccess.to(bootstrap);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "copydesk-quarantine");
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, TRANSACTIONAL_ID);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 15_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 20_000);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.FETCHED_QUARANTINE.maxBytes());
        return settings;
    }

    /**
     * Puts a record back.
     * @param aside the record
     * @param back what goes back
     */
    RecordPlace retry(SetAside aside, ConsumerRecord<byte[], byte[]> record, ProducerRecord<byte[], byte[]> back) {
        return inTransaction(() -> {
            RecordMetadata written = send(back);
            RecordPlace to = new RecordPlace(written.topic(), written.partition(), written.offset());
            send(decision(DecisionKind.RETRY, aside, record, to));
            return to;
        });
    }

    /** Marks a record as done with. */
    void discard(SetAside aside, ConsumerRecord<byte[], byte[]> record) {
        inTransaction(() -> send(decision(DecisionKind.DISCARD, aside, record, null)));
    }

    private <T> T inTransaction(Work<T> work) {
        try {
            this.producer.beginTransaction();
            T result = work.done();
            this.producer.commitTransaction();
            return result;
        }
        catch (ExecutionException | KafkaException ex) {
            throw new Obstacle("Stopped: Kafka did not take the decision (" + ex.getMessage()
                    + "). Nothing is half done; type the command again. Does somebody else look after the quarantine now?",
                    ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Interrupted. Nothing is half done; type the command again.", ex);
        }
    }

    private RecordMetadata send(ProducerRecord<byte[], byte[]> record) throws ExecutionException, InterruptedException {
        return this.producer.send(record).get();
    }

    private ProducerRecord<byte[], byte[]> decision(DecisionKind kind, SetAside aside,
            ConsumerRecord<byte[], byte[]> record, @Nullable RecordPlace to) {
        Envelope envelope = envelope(aside, record);
        Decision decision = new Decision(kind, aside.rests(), this.who, this.why, this.clock.instant(), aside.item(),
                aside.article(), reason(aside.reason()), to);
        Emission emission = Emission.to(Topic.DECISION, aside.rests().toString(), decision,
                envelope.next(HOP, EventType.QUARANTINE_DECIDED, envelope.subject()));
        return new ProducerRecord<>(Topic.DECISION.topicName(), null, emission.key(), emission.value(),
                emission.headers());
    }

    private static @Nullable Reason reason(String code) {
        return Arrays.stream(Reason.values()).filter((reason) -> reason.code().equals(code)).findFirst().orElse(null);
    }

    // the same as the ledger has for a record whose envelope is what is broken
    private static Envelope envelope(SetAside aside, ConsumerRecord<byte[], byte[]> record) {
        try {
            return EnvelopeHeaders.read(record.headers());
        }
        catch (InvalidRecord ex) {
            String place = aside.from() + "-" + aside.place();
            String item = Identity.itemId(place, Instant.EPOCH);
            return new Envelope(item, EventType.QUARANTINE_DECIDED, "/copydesk/" + HOP, place, Instant.EPOCH, null,
                    Traceparent.ofItem(item));
        }
    }

    @Override
    public void close() {
        this.producer.close();
    }

    private interface Work<T> {

        T done() throws ExecutionException, InterruptedException;

    }

}
