package copydesk.benchmarks.backfill;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import copydesk.allinone.read.CommittedReader;
import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.benchmarks.article.GeneratedArticle;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.edge.EnvelopeHeaders;
import copydesk.ingest.fetch.Offer;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Offers live articles at an even pace and hears how all that is offered ends. */
final class LiveDesk implements AutoCloseable {

    // far from the numbers of the archive
    private static final int FIRST = 10_000_000;

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

    private final ArticleGenerator generator;

    private final FetchDoor door;

    private final KafkaConsumer<byte[], byte[]> way;

    private final Endings endings = new Endings();

    private final HopTimes hops = new HopTimes();

    private int next = FIRST;

    LiveDesk(String kafka, long seed) {
        this.generator = new ArticleGenerator(seed);
        this.door = new FetchDoor(FetchDoor.producer(kafka), new FetchMeters(new SimpleMeterRegistry()),
                Clock.systemUTC());
        this.way = new CommittedReader(kafka).openAtEnd(HopTimes.WAY);
    }

    /** Begins to offer one article each time that this has passed. */
    void every(Duration pause) {
        this.timer.scheduleAtFixedRate(this::offer, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void offer() {
        GeneratedArticle article = this.generator.article(this.next++);
        Instant now = Instant.now();
        String item = Identity.itemId(article.facts().identity(), now);
        this.endings.offered(item, now.toEpochMilli());
        this.hops.offered(item, now.toEpochMilli());
        this.door.offer(new Offer(article.facts(), article.document(), now));
    }

    /** Listens for a moment. */
    Endings listen(Duration time) {
        this.way.poll(time).forEach(this::hear);
        return this.endings;
    }

    private void hear(ConsumerRecord<byte[], byte[]> record) {
        String id = EnvelopeHeaders.text(record.headers(), Headers.ID);
        String item = (id != null) ? id : new String(record.key(), StandardCharsets.UTF_8);
        Topic topic = HopTimes.WAY.stream()
            .filter((one) -> one.topicName().equals(record.topic()))
            .findAny()
            .orElseThrow();
        if (topic == Topic.OUTCOME) {
            this.endings.ended(item, record.headers().lastHeader(Headers.RUN) != null, record.timestamp());
        }
        this.hops.reached(item, topic, record.timestamp());
    }

    /** Where live items waited since this was asked last. */
    String hops() {
        return this.hops.take();
    }

    /** What is on its way counts for nothing. */
    void passOver() {
        listen(Duration.ZERO).passOver();
        this.hops.passOver();
    }

    @Override
    public void close() {
        this.timer.shutdownNow();
        this.door.close();
        this.way.close();
    }

}
