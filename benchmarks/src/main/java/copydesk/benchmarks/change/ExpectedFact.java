package copydesk.benchmarks.change;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.change.ChangedFact;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is said to change: {@code numbers 40>41}. What is expected need only be a
 * part of what is found; nothing before or behind the sign means that it came or went.
 *
 * @param kind the code of its kind
 * @param before as it stood
 * @param after as it stands
 */
record ExpectedFact(String kind, String before, String after) {

    /** Reads facts that semicolons part. */
    static List<ExpectedFact> all(String line) {
        List<ExpectedFact> facts = new ArrayList<>();
        for (String part : line.split(";")) {
            String fact = part.strip();
            if (!fact.isEmpty()) {
                int gap = fact.indexOf(' ');
                int sign = fact.indexOf('>');
                if (gap < 0 || sign < gap) {
                    throw new IllegalArgumentException("No fact: " + fact);
                }
                facts.add(new ExpectedFact(fact.substring(0, gap), fact.substring(gap, sign).strip(),
                        fact.substring(sign + 1).strip()));
            }
        }
        return facts;
    }

    boolean is(ChangedFact found) {
        return found.kind().code().equals(this.kind) && part(this.before, found.before())
                && part(this.after, found.after());
    }

    private static boolean part(String expected, @Nullable String found) {
        return expected.isEmpty() ? found == null : found != null && found.contains(expected);
    }

}
