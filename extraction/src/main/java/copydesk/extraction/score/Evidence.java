package copydesk.extraction.score;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is known about the article from elsewhere on the page, for comparison with its
 * blocks.
 *
 * @param title the headline, empty if there is none
 * @param description the description in the head of the page, empty if there is none
 * @param articleBody the text that the page's data give for the article, empty if there
 * is none
 */
public record Evidence(String title, String description, String articleBody) {

    /** Nothing is known. */
    public static final Evidence NONE = new Evidence("", "", "");

    /** The share of a text's words that are in a set, -1 if the set is empty. */
    public static float share(String text, Set<String> known) {
        if (known.isEmpty()) {
            return -1;
        }
        int[] counts = new int[2];
        eachWord(text, (word) -> {
            counts[0]++;
            counts[1] += known.contains(word) ? 1 : 0;
        });
        return (counts[0] == 0) ? 0 : (float) counts[1] / counts[0];
    }

    /** The words of a text in lower case. */
    public static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        eachWord(text, words::add);
        return words;
    }

    private static void eachWord(String text, Consumer<String> take) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            }
            else if (!letter && start >= 0) {
                take.accept(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
    }

    /** A text reduced to its letters and digits, for finding it in another one. */
    public static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }

}
