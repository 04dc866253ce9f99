package copydesk.benchmarks.rerun;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.edge.EnvelopeHeaders;
import copydesk.enrich.tagger.TaggerTier;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * The way of originals through instances, each of which takes those addresses that fall
 * to it. Originals of one article keep their order; whose turn it is, chance decides.
 */
final class Course implements AutoCloseable {

    private static final Deque<Original> NOTHING = new ArrayDeque<>();

    private final List<Desks> instances = new ArrayList<>();

    private final Random random;

    /**
     * Instances with empty state.
     * @param count how many
     * @param seed decides whose turn it is
     * @param now what time it is there
     */
    Course(int count, long seed, Instant now, TaggerTier tagger) {
        this.random = new Random(seed);
        for (int i = 0; i < count; i++) {
            this.instances.add(new Desks(i, now, tagger));
        }
    }

    /** What the originals make on the public topics. */
    Published pass(List<Original> originals) {
        return passed(originals, null);
    }

    /** What they make there when a re-run brings them once more. */
    Published passAgain(List<Original> originals, String run) {
        return passed(originals, run);
    }

    private Published passed(List<Original> originals, @Nullable String run) {
        Published published = new Published();
        for (Original original : shuffled(originals)) {
            Desks desks = this.instances.get(Math.floorMod(original.article().hashCode(), this.instances.size()));
            TestRecord<byte[], byte[]> record = original.record();
            desks.take((run != null) ? again(record, run) : record);
            desks.drain(published);
        }
        return published;
    }

    private static TestRecord<byte[], byte[]> again(TestRecord<byte[], byte[]> record, String run) {
        Envelope envelope = EnvelopeHeaders.read(record.headers()).again(run);
        RecordHeaders headers = new RecordHeaders(EnvelopeHeaders.write(envelope));
        headers.add(record.headers().lastHeader(Headers.FETCH_FACTS));
        return new TestRecord<>(record.key(), record.value(), headers);
    }

    private List<Original> shuffled(List<Original> originals) {
        Map<String, Deque<Original>> lanes = new TreeMap<>();
        List<String> turns = new ArrayList<>();
        for (Original original : originals) {
            lanes.computeIfAbsent(original.article(), (article) -> new ArrayDeque<>()).add(original);
            turns.add(original.article());
        }
        Collections.shuffle(turns, this.random);
        return turns.stream().map((article) -> lanes.getOrDefault(article, NOTHING).remove()).toList();
    }

    @Override
    public void close() {
        this.instances.forEach(Desks::close);
    }

}
