package copydesk.endtoend.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.contract.Topic;

/**
 * Holds what was offered against what stands on the topics. Every item must have one end,
 * must stand once on each topic it passed, behind all that were offered before it for the
 * same article, and where it went into a hop it must have come out.
 */
public final class LedgerChecker {

    private static final List<Topic> WAY = List.of(Topic.INGESTED, Topic.ENRICHED, Topic.CLEAN);

    private static final String HELD = "held";

    private final Map<String, Integer> places = new HashMap<>();

    private final History history;

    // a version that a relation made has no item: it is neither offered nor ended
    private final Set<String> relations;

    private final Map<String, Set<String>> ends = new LinkedHashMap<>();

    /**
     * A check.
     * @param offered ids of the items offered, those of one article in the order they
     * were offered in
     * @param history what stands on the topics
     */
    public LedgerChecker(List<String> offered, History history) {
        this.history = history;
        this.relations = history.items(Topic.RELATION);
        offered.forEach((item) -> this.places.putIfAbsent(item, this.places.size()));
        history.on(Topic.OUTCOME)
            .forEach((end) -> this.ends.computeIfAbsent(end.item(), (item) -> new LinkedHashSet<>()).add(end.state()));
    }

    /** What is wrong. */
    public Findings check() {
        return new Findings(lost(), doubled(), reordered(), both(), unended(), contradicted(), stray());
    }

    private List<String> unended() {
        return this.places.keySet().stream().filter((item) -> !this.ends.containsKey(item)).toList();
    }

    private List<String> contradicted() {
        return this.ends.entrySet()
            .stream()
            .filter((end) -> isContradiction(end.getValue()))
            .map((end) -> end.getKey() + " " + end.getValue())
            .toList();
    }

    // what is held ends a second time when it is let go, but nothing is held that ended
    private static boolean isContradiction(Set<String> ends) {
        List<String> inOrder = List.copyOf(ends);
        return inOrder.stream().filter((state) -> !state.equals(HELD)).count() > 1 || inOrder.indexOf(HELD) > 0;
    }

    private List<String> stray() {
        return this.history.items(Topic.CLEAN)
            .stream()
            .filter((item) -> !this.places.containsKey(item) && !this.relations.contains(item))
            .toList();
    }

    private List<String> lost() {
        List<String> lost = new ArrayList<>();
        missing(this.history.items(Topic.INGESTED), Topic.ENRICHED, Topic.INGESTED.quarantine(), lost);
        missing(endedAs("published"), Topic.CLEAN, Topic.CLEAN, lost);
        Set<String> setAside = this.history.itemsSetAside();
        endedAs("quarantined").stream()
            .filter((item) -> !setAside.contains(item))
            .forEach((item) -> lost.add(item + " is in no quarantine"));
        this.history.items(Topic.ENRICHED)
            .stream()
            .filter((item) -> !this.ends.containsKey(item) && !this.places.containsKey(item))
            .forEach((item) -> lost.add(item + " went into publish and has no end"));
        return lost;
    }

    private void missing(Set<String> items, Topic there, Topic orThere, List<String> lost) {
        Set<String> found = new HashSet<>(this.history.items(there));
        found.addAll(this.history.items(orThere));
        items.stream()
            .filter((item) -> !found.contains(item))
            .forEach((item) -> lost.add(item + " is not on " + there.topicName()));
    }

    private Set<String> endedAs(String state) {
        Set<String> items = new HashSet<>();
        this.history.on(Topic.OUTCOME)
            .stream()
            .filter((end) -> end.state().equals(state))
            .forEach((end) -> items.add(end.item()));
        return items;
    }

    private List<String> doubled() {
        List<Topic> once = new ArrayList<>(WAY);
        once.add(Topic.OUTCOME);
        once.addAll(Topic.quarantines());
        List<String> doubled = new ArrayList<>();
        for (Topic topic : once) {
            Set<String> seen = new HashSet<>();
            this.history.on(topic)
                .stream()
                .filter((entry) -> !entry.state().equals(HELD))
                .filter((entry) -> !seen.add(entry.item()))
                .forEach((entry) -> doubled.add(entry.item() + " on " + topic.topicName()));
        }
        return doubled;
    }

    private List<String> reordered() {
        List<String> reordered = new ArrayList<>();
        for (Topic topic : WAY) {
            Map<String, Entry> last = new HashMap<>();
            for (Entry entry : this.history.on(topic)) {
                Entry before = last.put(entry.key(), entry);
                if (before != null && !follows(before, entry)) {
                    reordered.add(entry.item() + " behind " + before.item() + " on " + topic.topicName());
                }
            }
        }
        return reordered;
    }

    // a record without a number is poison: it has a place among those offered only
    private boolean follows(Entry before, Entry entry) {
        boolean numbered = before.number() > 0 && entry.number() > 0;
        boolean placed = !this.relations.contains(entry.item()) && !this.relations.contains(before.item());
        return (!numbered || entry.number() > before.number()) && (!placed || place(entry) >= place(before));
    }

    private int place(Entry entry) {
        return this.places.getOrDefault(entry.item(), 0);
    }

    private List<String> both() {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < WAY.size(); i++) {
            Topic from = (i == 0) ? Topic.FETCHED : WAY.get(i - 1);
            Set<String> setAside = this.history.items(from.quarantine());
            for (Topic beyond : WAY.subList(i, WAY.size())) {
                this.history.items(beyond)
                    .stream()
                    .filter(setAside::contains)
                    .forEach((item) -> both.add(item + " on " + beyond.topicName() + " and set aside"));
            }
        }
        return both;
    }

}
