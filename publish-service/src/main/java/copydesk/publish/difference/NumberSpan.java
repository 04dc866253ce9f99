package copydesk.publish.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number of a text, with its sign, currency, scale and unit.
 *
 * @param start its first word
 * @param end one past its last word
 * @param value by which numbers are compared
 * @param text as it is printed
 * @param context the word behind it; null if there is none
 * @param spelled whether it is a word, which may mean something else
 */
public record NumberSpan(int start, int end, String value, String text, @Nullable String context, boolean spelled) {

    private static final String SIGNS = "$\u20ac\u00a3\u00a5-+\u2212";

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

    /** The numbers of a text, in order. */
    public static List<NumberSpan> of(String text, List<Word> words, String language) {
        List<NumberSpan> numbers = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            boolean digits = word.isNumber();
            String value = digits ? plain(word) : NumberWords.value(word.folded(), language).orElse(null);
            if (value != null) {
                NumberSpan number = read(text, words, at, value, !digits);
                numbers.add(number);
                at = number.end();
            }
            else {
                at++;
            }
        }
        return numbers;
    }

    private static NumberSpan read(String text, List<Word> words, int first, String value, boolean spelled) {
        int start = isSign(words, first - 1) ? first - 1 : first;
        StringBuilder whole = new StringBuilder((start < first) ? words.get(start).folded() : "").append(value);
        int end = first + 1;
        while (!spelled && end < words.size() && isGroup(text, words, end)) {
            whole.append(words.get(end++).folded());
        }
        while (end < words.size() && NumberWords.isUnit(words.get(end))) {
            whole.append(' ').append(words.get(end++).folded().toLowerCase(Locale.ROOT));
        }
        String context = (end < words.size() && words.get(end).isWord()) ? words.get(end).folded() : null;
        return new NumberSpan(start, end, whole.toString(),
                text.substring(words.get(start).start(), words.get(end - 1).end()), context, spelled);
    }

    private static String plain(Word word) {
        String folded = word.folded();
        return GROUPED.matcher(folded).matches() ? folded.replace(",", "") : folded;
    }

    // a dash between words is no sign
    private static boolean isSign(List<Word> words, int at) {
        return at >= 0 && SIGNS.contains(words.get(at).folded()) && words.get(at).end() == words.get(at + 1).start()
                && (at == 0 || words.get(at - 1).end() < words.get(at).start() || !words.get(at - 1).isWord());
    }

    // 1 000: three digits behind one to three, or behind three of the same number
    private static boolean isGroup(String text, List<Word> words, int at) {
        Word word = words.get(at);
        Word last = words.get(at - 1);
        return word.start() == last.end() + 1 && word.folded().length() == 3 && last.folded().length() <= 3
                && isDigits(word) && isDigits(last) && Character.isSpaceChar(text.charAt(last.end()));
    }

    private static boolean isDigits(Word word) {
        return word.folded().chars().allMatch(Character::isDigit);
    }

}
