package copydesk.endtoend.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import copydesk.allinone.run.AllInOne;
import copydesk.allinone.run.Lifetime;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Outcome;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The whole chain in this JVM, started from an empty folder the way the all-in-one starts
 * it.
 */
public final class Chain implements AutoCloseable {

    /** The source that tests offer their documents as. */
    public static final String SOURCE = "desk";

    private final Lifetime lifetime = Lifetime.ofProcess();

    private final String kafka;

    private final URI page;

    private final TopicReader topics;

    private final WayIn wayIn;

    private final EndWatch ends;

    /** Starts it. */
    public Chain() {
        AllInOne allInOne = AllInOne.start(emptyFolder(), 0, 0, this.lifetime);
        this.kafka = allInOne.kafka();
        this.page = URI.create(allInOne.page());
        this.topics = new TopicReader(this.kafka);
        this.wayIn = this.lifetime.add(new WayIn(this.kafka));
        this.ends = this.lifetime.add(new EndWatch(this.topics));
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "chains")), "chain-");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Where its Kafka is. */
    public String kafka() {
        return this.kafka;
    }

    /** Where its console is. */
    public URI page() {
        return this.page;
    }

    /** The way into it. */
    public WayIn wayIn() {
        return this.wayIn;
    }

    /** Who follows its ledger. */
    public EndWatch ends() {
        return this.ends;
    }

    /** Offers a document and returns how it ended. */
    public Outcome run(String file, byte[] content, Instant at) {
        return this.ends.of(this.wayIn.document(SOURCE, file, null, content, at));
    }

    /** The committed records of an item on a topic. */
    public List<ConsumerRecord<byte[], byte[]>> records(Topic topic, String item) {
        return this.topics.committed(topic)
            .stream()
            .filter((record) -> item.equals(EnvelopeHeaders.text(record.headers(), Headers.ID)))
            .toList();
    }

    /** All committed records of a topic. */
    public List<ConsumerRecord<byte[], byte[]>> records(Topic topic) {
        return this.topics.committed(topic);
    }

    /** The one record of an item on a topic. */
    public ConsumerRecord<byte[], byte[]> record(Topic topic, String item) {
        List<ConsumerRecord<byte[], byte[]>> records = records(topic, item);
        if (records.size() != 1) {
            throw new AssertionError(records.size() + " records of item " + item + " on " + topic.topicName());
        }
        return records.get(0);
    }

    /** The value of the one record of an item on a topic. */
    public byte[] value(Topic topic, String item) {
        return Objects.requireNonNull(record(topic, item).value(), "no tombstone was expected");
    }

    @Override
    public void close() {
        this.lifetime.close();
    }

}
