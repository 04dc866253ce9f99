package copydesk.console.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;

/**
 * Counts what passes each hop and how items end. An item's last outcome counts, so
 * {@code items} is the sum over the end states. Thread-safe; its memory does not grow
 * with the number of items.
 */
public final class FlowBoard {

    private static final List<Topic> HOPS = List.of(Topic.FETCHED, Topic.INGESTED, Topic.ENRICHED, Topic.CLEAN);

    private final Map<Topic, Long> records = new EnumMap<>(Topic.class);

    private final Map<Ended, Long> ended = new HashMap<>();

    private final LastEndings last;

    private Reading reading = Reading.STARTING;

    private long unreadable;

    public FlowBoard(FlowSettings settings) {
        this.last = new LastEndings(settings.rememberedItems());
    }

    /** A record was read from the topic of a hop. */
    public synchronized void passed(Topic hop) {
        this.records.merge(hop, 1L, Long::sum);
    }

    /**
     * The topic of a hop holds so many records; for a topic that is counted without being
     * read.
     */
    public synchronized void holds(Topic hop, long count) {
        this.records.put(hop, count);
    }

    /** An item has ended, perhaps not for the first time. */
    public synchronized void ended(Outcome outcome) {
        Ended now = Ended.of(outcome);
        this.last.replace(outcome.item(), now).ifPresent((before) -> this.ended.merge(before, -1L, Long::sum));
        this.ended.merge(now, 1L, Long::sum);
    }

    /** A record that breaks the contract was passed over. */
    public synchronized void unreadable() {
        this.unreadable++;
    }

    /** The reader stands differently to Kafka. */
    public synchronized void reading(Reading now) {
        this.reading = now;
    }

    /** How the reader stands to Kafka. */
    public synchronized Reading reading() {
        return this.reading;
    }

    /** Everything at this moment. */
    public synchronized Flow flow() {
        List<StateCount> states = states();
        long items = states.stream().mapToLong(StateCount::items).sum();
        return new Flow(this.reading, hops(), items, states, reasons(), this.unreadable);
    }

    private List<HopCount> hops() {
        return HOPS.stream()
            .map((hop) -> new HopCount(stage(hop), hop.topicName(), this.records.getOrDefault(hop, 0L)))
            .toList();
    }

    private List<StateCount> states() {
        List<StateCount> counts = new ArrayList<>();
        for (EndState state : EndState.values()) {
            long items = this.ended.entrySet()
                .stream()
                .filter((entry) -> entry.getKey().state() == state)
                .mapToLong(Map.Entry::getValue)
                .sum();
            counts.add(new StateCount(state, items));
        }
        return counts;
    }

    private List<ReasonCount> reasons() {
        List<ReasonCount> counts = new ArrayList<>();
        this.ended.forEach((end, items) -> end.reason()
            .filter((reason) -> items > 0)
            .ifPresent((reason) -> counts.add(ReasonCount.of(end.state(), reason, items))));
        counts.sort(Comparator.comparingLong(ReasonCount::items)
            .reversed()
            .thenComparing(ReasonCount::state)
            .thenComparing(ReasonCount::reason));
        return counts;
    }

    private static String stage(Topic hop) {
        String[] words = hop.topicName().split("\\.");
        return words[words.length - 2];
    }

}
