package copydesk.publish.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import copydesk.contract.change.ChangedFact;
import copydesk.contract.change.FactKind;
import org.jspecify.annotations.Nullable;

/** The facts that were found to change, each once, short enough to be passed on. */
final class Facts {

    private static final int LONGEST = 200;

    private final List<ChangedFact> list = new ArrayList<>();

    private final Set<List<@Nullable Object>> known = new HashSet<>();

    void add(FactKind kind, @Nullable String before, @Nullable String after, @Nullable String context) {
        ChangedFact fact = new ChangedFact(kind, cut(before), cut(after), cut(context));
        if (this.known.add(Arrays.asList(kind, fact.before(), fact.after()))) {
            this.list.add(fact);
        }
    }

    private static @Nullable String cut(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return (text.codePointCount(0, text.length()) <= LONGEST) ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
    }

    List<ChangedFact> all() {
        return this.list;
    }

}
