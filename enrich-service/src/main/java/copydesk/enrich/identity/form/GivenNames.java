package copydesk.enrich.identity.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which English given names are short for others: Bill for William. */
final class GivenNames {

    private static final Map<String, List<String>> OTHERS = read();

    private GivenNames() {
    }

    /** The names that stand for a given name, short or in full; empty if none do. */
    static List<String> others(String normalName) {
        return OTHERS.getOrDefault(normalName, List.of());
    }

    /** A person under a given name that is short for another, or in full. */
    static void add(String[] words, List<NameForm> forms) {
        if (words.length > 1) {
            String rest = NameForms.joined(words, 1, words.length);
            for (String other : others(words[0])) {
                forms.add(new NameForm(other + " " + rest, 0.85, "given-name"));
            }
        }
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> others = new HashMap<>();
        for (String[] columns : NameTables.rows("given-names.tsv")) {
            for (String shorter : columns[1].split(" ")) {
                others.computeIfAbsent(columns[0], (name) -> new ArrayList<>()).add(shorter);
                others.computeIfAbsent(shorter, (name) -> new ArrayList<>()).add(columns[0]);
            }
        }
        return others;
    }

}
