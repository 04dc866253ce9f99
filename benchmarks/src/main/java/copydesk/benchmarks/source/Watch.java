package copydesk.benchmarks.source;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import copydesk.allinone.read.CommittedReader;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.source.FetchResult;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Reads along what becomes of sources and requests. */
final class Watch implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> states;

    private final KafkaConsumer<byte[], byte[]> results;

    Watch(String kafka) {
        this.states = new CommittedReader(kafka).openAtEnd(List.of(Topic.SOURCE_STATE));
        this.results = new CommittedReader(kafka).openAtEnd(List.of(Topic.FETCH_RESULT));
    }

    /** Returns when there is a state of so many sources. */
    void untilKnown(int sources) {
        Set<ByteBuffer> known = new HashSet<>();
        while (known.size() < sources) {
            this.states.poll(POLL).forEach((record) -> known.add(ByteBuffer.wrap(record.key())));
        }
    }

    /** How many seconds late hosts were asked, sorted. */
    List<Double> lateness(Duration time) {
        List<Double> late = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            for (ConsumerRecord<byte[], byte[]> record : this.results.poll(POLL)) {
                FetchResult result = Json.read(record.value(), FetchResult.class);
                Instant started = result.startedAt();
                if (started != null) {
                    late.add(Duration.between(result.request().due(), started).toMillis() / 1000.0);
                }
            }
        }
        return late.stream().sorted().toList();
    }

    static double quantile(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * share));
    }

    @Override
    public void close() {
        this.states.close();
        this.results.close();
    }

}
