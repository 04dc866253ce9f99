package copydesk.enrich.identity.form;

import java.util.Arrays;
import java.util.List;

/** A person's name without what others may put to it. */
public final class PersonForms {

    private static final int MOST_DROPPED = 3;

    private PersonForms() {
    }

    /** The words of a name without titles before and honours after it. */
    public static String[] plain(String[] words) {
        int from = 0;
        while (from < words.length - 1 && NameWords.isTitle(words[from])) {
            from++;
        }
        int to = words.length;
        while (to > from + 1 && NameWords.isHonour(words[to - 1])) {
            to--;
        }
        return Arrays.copyOfRange(words, from, to);
    }

    /** Whether a word is what persons are titled with. */
    public static boolean isTitle(String normalWord) {
        return NameWords.isTitle(normalWord);
    }

    static void add(String[] words, List<NameForm> forms) {
        String[] plain = plain(words);
        if (plain.length < words.length) {
            forms.add(new NameForm(String.join(" ", plain), 0.95, "without-title"));
        }
        addBeforeOf(plain, forms);
        if (plain.length > 2) {
            // Matthew William Goode, who is known without his middle name
            forms.add(new NameForm(plain[0] + " " + plain[plain.length - 1], 0.8, "first-and-last"));
        }
        if (plain.length == 2) {
            // Orbán Viktor
            forms.add(new NameForm(plain[1] + " " + plain[0], 0.7, "inverted"));
        }
        for (int from = 1; from <= Math.min(MOST_DROPPED, plain.length - 2); from++) {
            forms.add(new NameForm(NameForms.joined(plain, from, plain.length), 0.6, "last-words"));
        }
    }

    /** Ann Chiang of the party. */
    private static void addBeforeOf(String[] words, List<NameForm> forms) {
        int of = Arrays.asList(words).indexOf("of");
        if (of > 0) {
            forms.add(new NameForm(NameForms.joined(words, 0, of), 0.85, "before-of"));
        }
    }

}
