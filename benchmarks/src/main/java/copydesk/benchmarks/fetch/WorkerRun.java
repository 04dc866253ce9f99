package copydesk.benchmarks.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import copydesk.allinone.read.CommittedReader;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.fetch.Web;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.listing.FoundListing;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import copydesk.ingest.stream.Shift;
import copydesk.ingest.stream.source.FetchWorkers;
import copydesk.ingest.websub.HubForm;
import copydesk.ingest.websub.WebSubSettings;
import copydesk.ingest.stream.source.Outbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Requests addresses of a worker as the frontier does and reads its results: robots.txt,
 * lanes, pauses and Kafka among it.
 */
final class WorkerRun implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private static final Duration STALL = Duration.ofMinutes(2);

    private final int hosts;

    private final int port;

    private final Producer<byte[], byte[]> requests;

    private final KafkaConsumer<byte[], byte[]> results;

    private final FetchDoor door;

    private final Outbox outbox;

    private final Shift worker;

    private final Map<FetchOutcome, Integer> outcomes = new TreeMap<>();

    private long next;

    WorkerRun(String kafka, Web web, int atOnce, Duration gap, int hosts, int port) {
        this.hosts = hosts;
        this.port = port;
        this.requests = new KafkaProducer<>(Map.of("bootstrap.servers", kafka, "linger.ms", 5),
                new ByteArraySerializer(), new ByteArraySerializer());
        this.results = new CommittedReader(kafka).openAtEnd(List.of(Topic.FETCH_RESULT));
        this.door = new FetchDoor(FetchDoor.producer(kafka), new FetchMeters(new SimpleMeterRegistry()),
                Clock.systemUTC());
        this.outbox = new Outbox(Outbox.producer(kafka, "fetch-benchmark"));
        FrontierSettings settings = new FrontierSettings(null, null, null, null, gap, null, null, atOnce);
        this.worker = new FetchWorkers(kafka, Duration.ofSeconds(45), settings, "Copydesk", web, new FoundListing(),
                new HubForm(WebSubSettings.defaults()), this.door, this.outbox)
            .shift(Duration.ofSeconds(1), Duration.ofSeconds(30), new SimpleMeterRegistry());
        this.worker.start();
    }

    /**
     * Requests until as many addresses as given were requested; returns when all ended.
     */
    void until(long end) {
        long missing = end - this.next;
        for (; this.next < end; this.next++) {
            String host = "host-" + this.next % this.hosts + ".example";
            this.requests.send(new ProducerRecord<>(Topic.FETCH_REQUEST.topicName(), null,
                    host.getBytes(StandardCharsets.UTF_8), Json.write(request(host, this.port, this.next))));
        }
        await(missing);
    }

    /** The request for an address; of every fourth the last version is known. */
    static FetchRequest request(String host, int port, long number) {
        return new FetchRequest("request-" + number, "benchmark", FetchPurpose.ARTICLE, SourceKind.FEED,
                "http://" + host + ":" + port + "/news/" + number + ".html", Instant.now(), true, 0, true,
                (number % 4 == 3) ? "\"1\"" : null, null, null, null);
    }

    private void await(long count) {
        long missing = count;
        long heard = System.nanoTime();
        while (missing > 0) {
            for (var result : this.results.poll(POLL)) {
                this.outcomes.merge(Json.read(result.value(), FetchResult.class).outcome(), 1, Integer::sum);
                missing--;
                heard = System.nanoTime();
            }
            if (System.nanoTime() - heard > STALL.toNanos()) {
                throw new IllegalStateException(missing + " of " + count + " results are missing");
            }
        }
    }

    /** What came, and how often. */
    Map<FetchOutcome, Integer> outcomes() {
        return this.outcomes;
    }

    @Override
    public void close() {
        this.worker.stop();
        this.door.close();
        this.outbox.close();
        this.requests.close();
        this.results.close();
    }

}
