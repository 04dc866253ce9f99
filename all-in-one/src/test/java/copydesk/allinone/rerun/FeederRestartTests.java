package copydesk.allinone.rerun;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import copydesk.allinone.TestNewsroom;
import copydesk.allinone.read.CommittedReader;
import copydesk.contract.Envelope;
import copydesk.contract.Topic;
import copydesk.ingest.backfill.BackfillSettings;
import copydesk.ingest.stream.Shift;
import copydesk.ingest.stream.backfill.BackfillFeeders;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** An instance that was killed and comes back, over one Kafka. */
@Timeout(120)
class FeederRestartTests {

    // far longer than the test may take
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private static final BackfillSettings SETTINGS = new BackfillSettings(10.0, Duration.ofHours(1), null);

    @TempDir
    Path folder;

    @Test
    void laneGoesOnAtOnceAndNotWhenTheGroupMissesTheDeadOne() throws Exception {
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder);
                KafkaConsumer<byte[], byte[]> fetched = new CommittedReader(newsroom.bootstrap())
                    .openAtEnd(List.of(Topic.FETCHED))) {
            BackfillFeeders feeders = new BackfillFeeders(newsroom.bootstrap(), "desk-1", SILENCE, SETTINGS,
                    new SimpleMeterRegistry());
            wait(newsroom, "one");
            // ended, but not closed: as far as the group knows, it still is there
            Shift.Worker dead = movesOne(feeders, fetched);
            wait(newsroom, "two");
            movesOne(feeders, fetched).close();
            dead.close();
        }
    }

    private static void wait(TestNewsroom newsroom, String item) throws Exception {
        newsroom.commit(() -> newsroom.sent(Topic.BACKFILL, "desk/" + item, "bytes of " + item,
                Envelope.fetched(item, "desk/" + item, Instant.parse("2026-06-17T05:30:00Z"))));
    }

    private static Shift.Worker movesOne(BackfillFeeders feeders, KafkaConsumer<byte[], byte[]> fetched)
            throws Exception {
        Shift.Worker feeder = feeders.get();
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> run(feeder));
        int moved = 0;
        while (moved == 0 && !work.isDone()) {
            moved = fetched.poll(Duration.ofMillis(100)).count();
        }
        feeder.end();
        work.join();
        assertThat(moved).isOne();
        return feeder;
    }

    private static void run(Shift.Worker feeder) {
        try {
            feeder.run();
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
