package copydesk.enrich.topic;

import java.util.Locale;

/**
 * Brings English nouns to the singular and all words to small letters, so that words can
 * be counted whatever their form; verbs stay as they are.
 */
public final class Stem {

    private static final int SHORTEST = 4;

    private Stem() {
    }

    /** A word in the form in which it is counted. */
    public static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int length = lower.length();
        if (length < SHORTEST || !lower.endsWith("s")) {
            return lower;
        }
        if (length > SHORTEST && lower.endsWith("ies")) {
            return lower.substring(0, length - 3) + "y";
        }
        if (length > SHORTEST && endsInHiss(lower)) {
            return lower.substring(0, length - 2);
        }
        boolean singular = lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is");
        return singular ? lower : lower.substring(0, length - 1);
    }

    private static boolean endsInHiss(String word) {
        return word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")
                || word.endsWith("zes");
    }

}
