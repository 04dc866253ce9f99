package copydesk.contract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What would break a reader of old records or a reader that relies on the old promise.
 * New optional properties, new codes and dropped limits break nobody: readers ignore what
 * they do not know.
 */
final class BreakingChanges {

    private final List<String> found = new ArrayList<>();

    private BreakingChanges() {
    }

    static List<String> between(Map<String, Field> before, Map<String, Field> now) {
        BreakingChanges changes = new BreakingChanges();
        before.forEach((path, field) -> changes.compare(path, field, now));
        now.forEach((path, field) -> changes.judgeNew(path, field, before));
        return changes.found;
    }

    private void compare(String path, Field old, Map<String, Field> now) {
        Field field = now.get(path);
        if (field == null) {
            this.found.add(path + " was removed");
            return;
        }
        if (!field.type().equals(old.type())) {
            this.found.add(path + " was " + old.type() + " and is " + field.type());
        }
        if (field.required() != old.required()) {
            this.found.add(path + (field.required() ? " is newly required" : " is no longer promised"));
        }
        compareCodes(path, old.codes(), field.codes());
        Set<String> stricter = without(field.limits(), old.limits());
        if (!stricter.isEmpty()) {
            this.found.add(path + " has new limits " + stricter);
        }
    }

    private void compareCodes(String path, Set<String> old, Set<String> codes) {
        if (old.isEmpty() && !codes.isEmpty()) {
            this.found.add(path + " takes only some words now " + codes);
        }
        Set<String> lost = without(old, codes);
        if (!codes.isEmpty() && !lost.isEmpty()) {
            this.found.add(path + " lost the words " + lost);
        }
    }

    private void judgeNew(String path, Field field, Map<String, Field> before) {
        String parent = path.substring(0, path.lastIndexOf('/'));
        boolean parentIsOld = parent.endsWith(" ") || before.containsKey(parent);
        if (field.required() && parentIsOld && !path.endsWith("]") && !before.containsKey(path)) {
            this.found.add(path + " is new and required");
        }
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }

}
