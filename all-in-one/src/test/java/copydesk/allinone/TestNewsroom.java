package copydesk.allinone;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import copydesk.allinone.broker.LocalBroker;
import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.contract.Digest;
import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** A broker with the topics, and what the services would write to them. */
public final class TestNewsroom implements AutoCloseable {

    public static final Instant FETCHED = Instant.parse("2026-06-17T05:30:00Z");

    private final LocalBroker broker;

    private final KafkaProducer<byte[], byte[]> producer;

    private @Nullable Topic last;

    private TestNewsroom(LocalBroker broker) {
        this.broker = broker;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapAddress(), "transactional.id", "test-newsroom"),
                new ByteArraySerializer(), new ByteArraySerializer());
        this.producer.initTransactions();
    }

    public static TestNewsroom open(Path folder) {
        LocalBroker broker = LocalBroker.start(folder, 0);
        try {
            new Topics(broker.bootstrapAddress()).create(TopicLayout.ALL_IN_ONE);
            return new TestNewsroom(broker);
        }
        catch (RuntimeException ex) {
            // Kafka halts the JVM when its folder is taken from under it
            broker.close();
            throw ex;
        }
    }

    public String bootstrap() {
        return this.broker.bootstrapAddress();
    }

    /** Everything the work sends is committed together. */
    public void commit(Work work) throws Exception {
        this.producer.beginTransaction();
        work.send();
        this.producer.commitTransaction();
    }

    /** Nothing the work sends is ever seen. */
    public void abort(Work work) throws Exception {
        this.producer.beginTransaction();
        work.send();
        this.producer.flush();
        this.producer.abortTransaction();
    }

    public void fetched(String item, String identity) throws Exception {
        send(Topic.FETCHED, identity, utf8("bytes of " + identity),
                EnvelopeHeaders.write(Envelope.fetched(item, identity, FETCHED)));
    }

    /** A document whose facts name its source. */
    public void fetchedFrom(String source, String item) throws Exception {
        var headers = EnvelopeHeaders.write(Envelope.fetched(item, source + "/" + item, FETCHED));
        headers.add(Headers.FETCH_FACTS, Json.write(
                new FetchFacts(source, source + "/" + item, item, null, "text/plain", null, Digest.text(utf8(item)))));
        send(Topic.FETCHED, source + "/" + item, utf8("bytes of " + item), headers);
    }

    /** What a re-run put back. */
    public void fetchedAgain(String item, String run) throws Exception {
        send(Topic.FETCHED, item, utf8("bytes of " + item),
                EnvelopeHeaders.write(Envelope.fetched(item, item, FETCHED).again(run)));
    }

    public void refused(String item, Reason reason) throws Exception {
        ended(new Outcome(item, EndState.REFUSED, "extract", reason, "seen in a test", item, null, null, null, null,
                FETCHED));
    }

    public void published(String item, String uri, int version, String headline) throws Exception {
        ended(new Outcome(item, EndState.PUBLISHED, "publish", null, null, item, null, null, uri, version, FETCHED));
        clean(uri, version, "substantive", headline);
    }

    public void ended(Outcome outcome) throws Exception {
        send(Topic.OUTCOME, outcome.item(), Json.write(outcome), new RecordHeaders());
    }

    public void clean(String uri, int version, String change, String headline) throws Exception {
        RecordHeaders headers = new RecordHeaders();
        headers.add(Headers.ARTICLE_VERSION, utf8(Integer.toString(version)));
        headers.add(Headers.CHANGE_KIND, utf8(change));
        send(Topic.CLEAN, uri, document(uri, headline), headers);
    }

    public void latest(String uri, String headline) throws Exception {
        send(Topic.LATEST, uri, document(uri, headline), new RecordHeaders());
    }

    public void annotations(String uri, @Nullable String json) throws Exception {
        send(Topic.ANNOTATIONS, uri, (json != null) ? utf8(json) : null, new RecordHeaders());
    }

    public void quarantined(String item, Reason reason, String detail) throws Exception {
        var headers = EnvelopeHeaders.write(Envelope.fetched(item, "desk/" + item, FETCHED));
        headers.add(Headers.QUARANTINE_REASON, utf8(reason.code()));
        headers.add(Headers.QUARANTINE_DETAIL, utf8(detail));
        headers.add(Headers.QUARANTINE_TOPIC, utf8(Topic.FETCHED.topicName()));
        headers.add(Headers.QUARANTINE_PARTITION, utf8("2"));
        headers.add(Headers.QUARANTINE_OFFSET, utf8("17"));
        send(Topic.FETCHED_QUARANTINE, item, utf8("bytes"), headers);
    }

    /** A record of a hop, with its envelope. */
    public void sent(Topic topic, String key, @Nullable String value, Envelope envelope) throws Exception {
        send(topic, key, (value != null) ? utf8(value) : null, EnvelopeHeaders.write(envelope));
    }

    /** A published version as publish writes it, to both topics. */
    public void version(String uri, int version, String change, String headline, Envelope envelope) throws Exception {
        for (Topic topic : new Topic[] { Topic.CLEAN, Topic.LATEST }) {
            var headers = EnvelopeHeaders.write(envelope);
            headers.add(Headers.ARTICLE_VERSION, utf8(Integer.toString(version)));
            headers.add(Headers.CHANGE_KIND, utf8(change));
            send(topic, uri, document(uri, headline), headers);
        }
    }

    /** A record set aside, read at this place. */
    public void setAside(Topic quarantine, String key, @Nullable String value, Envelope envelope, Reason reason,
            RecordPlace from) throws Exception {
        var headers = EnvelopeHeaders.write(envelope);
        headers.add(Headers.QUARANTINE_REASON, utf8(reason.code()));
        headers.add(Headers.QUARANTINE_DETAIL, utf8("seen in a test"));
        headers.add(Headers.QUARANTINE_TOPIC, utf8(from.topic()));
        headers.add(Headers.QUARANTINE_PARTITION, utf8(Integer.toString(from.partition())));
        headers.add(Headers.QUARANTINE_OFFSET, utf8(Long.toString(from.offset())));
        headers.add(Headers.QUARANTINE_GROUP, utf8("copydesk-enrich"));
        send(quarantine, key, (value != null) ? utf8(value) : null, headers);
    }

    public void raw(Topic topic, String key, String value) throws Exception {
        send(topic, key, utf8(value), new RecordHeaders());
    }

    // A send that fails makes the commit fail. Topics keep the order among each other, as
    // brokers write down when they got a record.
    private void send(Topic topic, String key, byte @Nullable [] value,
            org.apache.kafka.common.header.Headers headers) {
        if (topic != this.last) {
            this.producer.flush();
            this.last = topic;
        }
        this.producer.send(new ProducerRecord<>(topic.topicName(), null, utf8(key), value, headers));
    }

    private static byte[] document(String uri, String headline) {
        return utf8("""
                {"uri":"%s","headlines":[{"role":"main","contentType":"text/plain","value":"%s"}]}""".formatted(uri,
                headline));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        this.producer.close();
        this.broker.close();
    }

    /** Sends records. */
    @FunctionalInterface
    public interface Work {

        void send() throws Exception;

    }

}
