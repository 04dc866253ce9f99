package copydesk.enrich.identity.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import copydesk.knowledge.NormalName;

/**
 * The same name as others spell it: parted or joined, in the English of another country,
 * in another transcription, with its numeral as a word.
 */
final class Spellings {

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /** Letters that one transcription has where another has others. */
    private static final List<Map.Entry<Pattern, String>> TRANSCRIPTIONS = List.of(rule("aa", "a"), rule("oe", "o"),
            rule("ue", "u"), rule("ae", "a"), rule("sky\\b", "ski"), rule("ski\\b", "sky"), rule("y\\b", "i"),
            rule("ii\\b", "y"), rule("ei", "ey"), rule("kh", "h"), rule("q", "k"), rule("ou", "u"));

    private static final Map<String, List<String>> WORDS = read();

    private Spellings() {
    }

    static void add(String name, String[] words, List<NameForm> forms) {
        if (name.indexOf('-') > 0) {
            // Premier Zhou En-lai
            String[] joined = PersonForms.plain(NormalName.of(name.replace("-", "")).split(" "));
            forms.add(new NameForm(String.join(" ", joined), 0.95, "joined"));
        }
        String parted = HUMP.matcher(name).replaceAll(" ");
        if (parted.length() > name.length()) {
            forms.add(new NameForm(parted, 0.95, "parted"));
        }
        addWords(words, forms);
        String whole = String.join(" ", words);
        Set<String> others = new LinkedHashSet<>();
        TRANSCRIPTIONS.forEach((rule) -> others.add(rule.getKey().matcher(whole).replaceAll(rule.getValue())));
        others.remove(whole);
        others.forEach((other) -> forms.add(new NameForm(other, 0.8, "transcribed")));
    }

    /** Centre for center, 1st for First. */
    private static void addWords(String[] words, List<NameForm> forms) {
        for (int i = 0; i < words.length; i++) {
            for (String other : WORDS.getOrDefault(words[i], List.of())) {
                String[] changed = Arrays.copyOf(words, words.length);
                changed[i] = other;
                forms.add(new NameForm(String.join(" ", changed), 0.95, "respelled"));
            }
        }
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> others = new HashMap<>();
        for (String[] columns : NameTables.rows("spellings.tsv")) {
            others.computeIfAbsent(columns[0], (word) -> new ArrayList<>()).add(columns[1]);
            others.computeIfAbsent(columns[1], (word) -> new ArrayList<>()).add(columns[0]);
        }
        return others;
    }

    private static Map.Entry<Pattern, String> rule(String letters, String others) {
        return Map.entry(Pattern.compile(letters), others);
    }

}
