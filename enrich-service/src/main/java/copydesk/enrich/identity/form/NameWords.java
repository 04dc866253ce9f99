package copydesk.enrich.identity.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that stand at a name without being part of it, and words that tell nothing. */
public final class NameWords {

    private static final Map<String, Set<String>> CLASSES = read();

    private NameWords() {
    }

    /** Whether this is a title before a person's name: Mr, President, Senator. */
    static boolean isTitle(String normalWord) {
        return is("TITLE", normalWord);
    }

    /** Whether this ends the name of a company: Inc, Ltd, GmbH. */
    static boolean isLegalForm(String normalWord) {
        return is("LEGAL_FORM", normalWord);
    }

    /** Whether this is an honour after a person's name: Jr, FRS. */
    static boolean isHonour(String normalWord) {
        return is("HONOUR", normalWord);
    }

    /** Whether this tells what sort of thing a name is of: city, island. */
    static boolean isClass(String normalWord) {
        return is("CLASS", normalWord);
    }

    /** Whether this may stand behind what it is of or before it: Oxford University. */
    static boolean isTurned(String normalWord) {
        return is("TURNED", normalWord);
    }

    /** Whether many things have this in their names: foundation, stadium. */
    static boolean isGeneric(String normalWord) {
        return is("GENERIC", normalWord) || isTurned(normalWord) || isClass(normalWord) || isLegalForm(normalWord);
    }

    /** Whether this says nothing of what a text is about: of, the, former. */
    public static boolean isEmpty(String normalWord) {
        return is("EMPTY", normalWord);
    }

    private static boolean is(String wordClass, String word) {
        return CLASSES.getOrDefault(wordClass, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new HashMap<>();
        NameTables.rows("words.tsv")
            .forEach((columns) -> classes.computeIfAbsent(columns[0], (name) -> new HashSet<>())
                .addAll(Arrays.asList(columns[1].split(" "))));
        return classes;
    }

}
