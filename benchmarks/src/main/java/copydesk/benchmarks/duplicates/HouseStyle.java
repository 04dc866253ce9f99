package copydesk.benchmarks.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** How a house rewrites words and numbers. */
final class HouseStyle {

    private static final List<String> DIGITS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine");

    private static final List<String> OTHER_WORDS = List.of("meanwhile", "reportedly", "local", "several", "also",
            "officials", "moreover", "earlier", "main", "new");

    private static final Pattern DIGIT = Pattern.compile("(?<![\\d.,])\\b\\d\\b(?![.,]\\d)");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?:,\\d{3})*\\b)");

    private HouseStyle() {
    }

    /** Single digits as words, thousands without a comma, per cent as a word. */
    static String numbers(String text) {
        String words = DIGIT.matcher(text).replaceAll((digit) -> DIGITS.get(Integer.parseInt(digit.group())));
        return THOUSANDS.matcher(words).replaceAll(" ").replace("%", " per cent");
    }

    /** A share of the words replaced, one after the other by chance. */
    static String edited(String text, Random random, double share) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        words.replaceAll(
                (word) -> (random.nextDouble() < share) ? OTHER_WORDS.get(random.nextInt(OTHER_WORDS.size())) : word);
        return String.join(" ", words);
    }

    /**
     * A text of the same words in another order, so that nothing stands in both word for
     * word.
     */
    static List<String> unlike(List<String> paragraphs) {
        return paragraphs.stream().map((paragraph) -> {
            List<String> words = new ArrayList<>(List.of(paragraph.split(" ")));
            Collections.reverse(words);
            return String.join(" ", words);
        }).toList();
    }

}
