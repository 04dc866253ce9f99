package copydesk.ingest.stream.source;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.HostState;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.host.Lanes;
import copydesk.ingest.host.Step;
import copydesk.ingest.robots.RobotsReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a worker does with requests, without a broker and without a web. */
class FetchWorkerTests {

    private static final TopicPartition REQUESTS = new TopicPartition(Topic.FETCH_REQUEST.topicName(), 0);

    private static final byte[] HOST = "news.example".getBytes(StandardCharsets.UTF_8);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();

    private final BlockingQueue<String> passedOver = new LinkedBlockingQueue<>();

    @Test
    void passesOverWhatItCannotReadAndGoesOn() throws Exception {
        this.consumer.schedulePollTask(() -> {
            this.consumer.updateBeginningOffsets(Map.of(REQUESTS, 0L));
            this.consumer.rebalance(List.of(REQUESTS));
            this.consumer.addRecord(record(0, null, Json.write(request("https://news.example/without-key"))));
            this.consumer.addRecord(record(1, HOST, "{".getBytes(StandardCharsets.UTF_8)));
            this.consumer.addRecord(record(2, HOST, null));
            this.consumer.addRecord(record(3, HOST, Json.write(request("https://news.example/1"))));
        });

        Step step = firstStep();

        assertThat(step.job().request().url()).isEqualTo("https://news.example/1");
        assertThat(step.job().offset()).isEqualTo(3);
        assertThat(this.passedOver).hasSize(3);
    }

    private Step firstStep() throws InterruptedException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T16:00:00Z"), java.time.ZoneOffset.UTC);
        Lanes lanes = new Lanes(new RobotsReader("Copydesk", Duration.ofMinutes(2)), Duration.ZERO);
        try (FetchWorker worker = new FetchWorker(this.consumer, lanes, this::note, (partitions, known) -> {
        }, () -> this.passedOver.add("one"), 1, clock)) {
            Thread running = new Thread(() -> run(worker));
            running.start();
            Step step = this.steps.poll(20, TimeUnit.SECONDS);
            worker.end();
            running.join();
            return java.util.Objects.requireNonNull(step, "no request was begun");
        }
    }

    private static void run(FetchWorker worker) {
        try {
            worker.run();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private Done note(Step step) {
        this.steps.add(step);
        return new Done(step.job(), new HostState("news.example", Instant.EPOCH, 0, null), Instant.EPOCH, null, true);
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, byte[] key, byte[] value) {
        return new ConsumerRecord<>(REQUESTS.topic(), REQUESTS.partition(), offset, key, value);
    }

    private static FetchRequest request(String url) {
        return new FetchRequest("request", "courier", FetchPurpose.ARTICLE, SourceKind.PAGE, url, Instant.EPOCH, true,
                0, true, null, null, null, null);
    }

}
