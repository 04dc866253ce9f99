package copydesk.endtoend.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.contract.Topic;

/** The committed records of the pipeline's topics; those of one key in their order. */
public final class History {

    private final Map<Topic, List<Entry>> entries = new LinkedHashMap<>();

    static History of(Entry... entries) {
        History history = new History();
        for (Entry entry : entries) {
            history.add(entry);
        }
        return history;
    }

    void add(Entry entry) {
        this.entries.computeIfAbsent(entry.topic(), (topic) -> new ArrayList<>()).add(entry);
    }

    List<Entry> on(Topic topic) {
        return this.entries.getOrDefault(topic, List.of());
    }

    /** How many records stand on a topic. */
    public int count(Topic topic) {
        return on(topic).size();
    }

    Set<String> items(Topic topic) {
        Set<String> items = new HashSet<>();
        on(topic).forEach((entry) -> items.add(entry.item()));
        return items;
    }

    Set<String> itemsSetAside() {
        Set<String> items = new HashSet<>();
        Topic.quarantines().forEach((quarantine) -> items.addAll(items(quarantine)));
        return items;
    }

}
