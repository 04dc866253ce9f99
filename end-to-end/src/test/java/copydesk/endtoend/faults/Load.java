package copydesk.endtoend.faults;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.ledger.EndState;
import copydesk.edge.EnvelopeHeaders;
import copydesk.endtoend.ledger.HistoryReader;
import copydesk.endtoend.process.WayIn;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A newsroom's day in fast motion, the same for the same seed: several sources, several
 * hundred articles, several revisions of each, and now and then something broken. Keeps
 * the ledger of what it offered and how each item must end.
 */
final class Load implements AutoCloseable {

    /** What the headers of broken records give as their source. */
    static final String SOURCE = "/copydesk/load";

    private static final int SOURCES = 12;

    private static final int ARTICLES = 300;

    private static final Instant START = Instant.parse("2026-03-03T06:00:00Z");

    private final WayIn wayIn;

    private final Random random;

    private final LoadText text;

    private final int[] revisions = new int[ARTICLES];

    private final Map<String, EndState> offered = new LinkedHashMap<>();

    Load(String bootstrap, long seed) {
        this.wayIn = new WayIn(bootstrap);
        this.random = new Random(seed);
        this.text = new LoadText(new Random(seed + 1));
    }

    /** Offers the next item. */
    synchronized void offerNext() {
        int dice = this.random.nextInt(100);
        if (dice < 95) {
            article(this.random.nextInt(ARTICLES));
        }
        else if (dice < 97) {
            document(0, "blank-" + this.offered.size() + ".txt", " \n ", EndState.REFUSED);
        }
        else {
            poison((dice == 97) ? Topic.ENRICHED : Topic.INGESTED, this.random.nextBoolean());
        }
    }

    private void article(int article) {
        int revision = ++this.revisions[article];
        int source = article % SOURCES;
        document(source, "notice-" + article + ".txt", this.text.export("desk-" + source, article, revision),
                EndState.PUBLISHED);
    }

    private void document(int source, String file, String content, EndState end) {
        this.offered.put(this.wayIn.document("desk-" + source, file, "text/plain",
                content.getBytes(StandardCharsets.UTF_8), now()), end);
    }

    private void poison(Topic topic, boolean hasHeaders) {
        String key = "urn:poison:" + this.offered.size();
        String item = Identity.itemId(key, now());
        Envelope envelope = new Envelope(item, EventType.ARTICLE_INGESTED, SOURCE, key, now(), null,
                Traceparent.ofItem(item));
        Future<RecordMetadata> written = this.wayIn.record(topic, key,
                "{\"uri\": broken".getBytes(StandardCharsets.UTF_8),
                hasHeaders ? EnvelopeHeaders.write(envelope) : new RecordHeaders());
        this.offered.put(hasHeaders ? item : nameless(WayIn.outcome(written)), EndState.QUARANTINED);
    }

    private static String nameless(RecordMetadata place) {
        return HistoryReader.nameless(place.topic() + "-" + place.partition() + "@" + place.offset());
    }

    // every item a second after the one before, whatever the machine's clock says
    private Instant now() {
        return START.plusSeconds(this.offered.size());
    }

    /** How many items were offered. */
    synchronized int size() {
        return this.offered.size();
    }

    /**
     * The items offered, in order, and how each must end; returns once the broker has
     * them.
     */
    synchronized Map<String, EndState> offered() {
        this.wayIn.awaitSent();
        return new LinkedHashMap<>(this.offered);
    }

    @Override
    public void close() {
        this.wayIn.close();
    }

}
