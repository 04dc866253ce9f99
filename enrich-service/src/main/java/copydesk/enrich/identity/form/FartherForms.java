package copydesk.enrich.identity.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Forms of the name of an organisation, a place or anything else that is no person, which
 * are only asked for when nobody has a nearer one.
 */
final class FartherForms {

    private static final int SHORTEST_ACRONYM = 3;

    private static final int MOST_DROPPED = 3;

    private FartherForms() {
    }

    static void add(String[] words, List<NameForm> forms) {
        addTurned(words, forms);
        addPlural(words, forms);
        addAcronym(words, forms);
        addWithoutWord(words, forms);
        addLastWords(words, forms);
    }

    /**
     * NFL Browns. What is left must say which one it is; what is dropped must not be what
     * the rest belongs to, as in Institute of Physics.
     */
    private static void addLastWords(String[] words, List<NameForm> forms) {
        for (int from = 1; from <= Math.min(MOST_DROPPED, words.length - 1); from++) {
            if (NameWords.isEmpty(words[from]) || NameWords.isEmpty(words[from - 1])) {
                return;
            }
            if (isTelling(words, from, words.length)) {
                forms.add(new NameForm(NameForms.joined(words, from, words.length), 0.5, "last-words"));
            }
        }
    }

    /** Whether there is a word that not many things have in their names. */
    private static boolean isTelling(String[] words, int from, int to) {
        return Arrays.stream(words, from, to)
            .anyMatch((word) -> word.length() > 1 && Character.isLetter(word.codePointAt(0))
                    && !NameWords.isGeneric(word) && !NameWords.isEmpty(word));
    }

    /** County of Kent for Kent County, Oxford University for the University of Oxford. */
    private static void addTurned(String[] words, List<NameForm> forms) {
        int of = Arrays.asList(words).indexOf("of");
        int last = words.length - 1;
        if (of > 0 && of < last) {
            int from = (words[of + 1].equals("the") && of + 1 < last) ? of + 2 : of + 1;
            String rest = NameForms.joined(words, from, words.length) + " " + NameForms.joined(words, 0, of);
            forms.add(new NameForm(rest, 0.85, "turned"));
        }
        else if (last > 0 && NameWords.isTurned(words[last])) {
            forms.add(new NameForm(words[last] + " of " + NameForms.joined(words, 0, last), 0.85, "turned"));
        }
    }

    /** The Falklands, the Rockies. */
    private static void addPlural(String[] words, List<NameForm> forms) {
        String word = words[words.length - 1];
        if (words.length == 1 && word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")) {
            String one = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y"
                    : word.substring(0, word.length() - 1);
            forms.add(new NameForm(one + " islands", 0.8, "plural"));
            forms.add(new NameForm(one + " mountains", 0.8, "plural"));
        }
    }

    /** National Aeronautics and Space Administration, which is best known as NASA. */
    private static void addAcronym(String[] words, List<NameForm> forms) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && !NameWords.isEmpty(word)) {
                letters.appendCodePoint(word.codePointAt(0));
            }
        }
        if (letters.length() >= SHORTEST_ACRONYM && words.length > 2) {
            forms.add(new NameForm(letters.toString().toUpperCase(Locale.ROOT), 0.6, NameForm.ACRONYM));
        }
    }

    /** Greyhound Bus Lines, the Supreme Court of the State of Hawaii. */
    private static void addWithoutWord(String[] words, List<NameForm> forms) {
        String name = String.join(" ", words);
        String shorter = name.replace(" the state of ", " ");
        if (shorter.length() < name.length()) {
            forms.add(new NameForm(shorter, 0.9, "without-class"));
        }
        for (int i = 1; i < words.length - 1; i++) {
            if (NameWords.isEmpty(words[i])) {
                continue;
            }
            String rest = NameForms.joined(words, 0, i) + " " + NameForms.joined(words, i + 1, words.length);
            forms.add(new NameForm(rest, 0.6, "without-word"));
        }
    }

}
