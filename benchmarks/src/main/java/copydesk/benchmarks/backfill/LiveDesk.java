package copydesk.benchmarks.backfill;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    private final KafkaConsumer<byte[], byte[]> ledger;

    private final Endings endings = new Endings();

    private int next = FIRST;

    LiveDesk(String kafka, long seed) {
        this.generator = new ArticleGenerator(seed);
        this.door = new FetchDoor(FetchDoor.producer(kafka), new FetchMeters(new SimpleMeterRegistry()),
                Clock.systemUTC());
        this.ledger = new CommittedReader(kafka).openAtEnd(List.of(Topic.OUTCOME));
    }

    /** Begins to offer one article each time that this has passed. */
    void every(Duration pause) {
        this.timer.scheduleAtFixedRate(this::offer, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void offer() {
        GeneratedArticle article = this.generator.article(this.next++);
        Instant now = Instant.now();
        this.endings.offered(Identity.itemId(article.facts().identity(), now), now.toEpochMilli());
        this.door.offer(new Offer(article.facts(), article.document(), now));
    }

    /** Listens for a moment. */
    Endings listen(Duration time) {
        this.ledger.poll(time).forEach(this::hear);
        return this.endings;
    }

    private void hear(ConsumerRecord<byte[], byte[]> end) {
        boolean ofImport = end.headers().lastHeader(Headers.RUN) != null;
        String item = EnvelopeHeaders.text(end.headers(), Headers.ID);
        this.endings.ended((item != null) ? item : new String(end.key(), StandardCharsets.UTF_8), ofImport,
                end.timestamp());
    }

    @Override
    public void close() {
        this.timer.shutdownNow();
        this.door.close();
        this.ledger.close();
    }

}
