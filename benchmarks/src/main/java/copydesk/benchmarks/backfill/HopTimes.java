package copydesk.benchmarks.backfill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import copydesk.contract.Topic;

/** Where live items wait: how long they take from topic to topic. Thread-safe. */
final class HopTimes {

    /** The way of an article. */
    static final List<Topic> WAY = List.of(Topic.FETCHED, Topic.INGESTED, Topic.ENRICHED, Topic.OUTCOME);

    private final Map<String, Map<Topic, Long>> seen = new HashMap<>();

    private final Map<String, Long> offered = new HashMap<>();

    private final Map<Topic, List<Double>> seconds = new EnumMap<>(Topic.class);

    /** A live item is offered. */
    synchronized void offered(String item, long atMillis) {
        this.offered.put(item, atMillis);
    }

    /**
     * A record of an item came to a topic; those of one item may be told in any order.
     */
    synchronized void reached(String item, Topic topic, long atMillis) {
        if (this.offered.containsKey(item)) {
            Map<Topic, Long> times = this.seen.computeIfAbsent(item, (first) -> new EnumMap<>(Topic.class));
            times.putIfAbsent(topic, atMillis);
            if (times.size() == WAY.size()) {
                add(this.offered.remove(item), this.seen.remove(item));
            }
        }
    }

    private void add(long offeredAt, Map<Topic, Long> times) {
        long before = offeredAt;
        for (Topic topic : WAY) {
            long at = times.getOrDefault(topic, before);
            this.seconds.computeIfAbsent(topic, (first) -> new ArrayList<>()).add((at - before) / 1000.0);
            before = at;
        }
    }

    /** What is offered now and has not ended counts for nothing. */
    synchronized void passOver() {
        this.offered.clear();
        this.seen.clear();
    }

    /** Median and 95th percentile of each step since this was asked last. */
    synchronized String take() {
        String line = WAY.stream()
            .map((topic) -> step(topic, this.seconds.getOrDefault(topic, List.of()).stream().sorted().toList()))
            .collect(Collectors.joining(", "));
        this.seconds.clear();
        return line;
    }

    private static String step(Topic topic, List<Double> sorted) {
        return String.format(Locale.ROOT, "%s %.3f / %.3f s", topic.name().toLowerCase(Locale.ROOT),
                Endings.quantile(sorted, 0.50), Endings.quantile(sorted, 0.95));
    }

}
