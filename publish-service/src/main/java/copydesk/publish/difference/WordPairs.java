package copydesk.publish.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which words, and which two words side by side, a version has. Looked up when somebody
 * asks, since most changes never do; for one thread.
 */
public final class WordPairs {

    /** From this many questions on, it is cheaper to know all numbers. */
    private static final int FEW = 4;

    private final List<Paragraph> texts;

    private final String language;

    private @Nullable Set<String> all;

    private @Nullable Set<String> numbers;

    private int numbersAsked;

    private WordPairs(List<Paragraph> texts, String language) {
        this.texts = List.copyOf(texts);
        this.language = language;
    }

    public static WordPairs of(List<Paragraph> texts, String language) {
        return new WordPairs(texts, language);
    }

    private static void enter(List<Word> words, Set<String> pairs) {
        String last = "";
        for (Word word : words) {
            String next = plain(word.folded().toLowerCase(Locale.ROOT));
            pairs.add(next);
            pairs.add(last + " " + next);
            last = next;
        }
    }

    // Voss's is Voss
    private static String plain(String word) {
        return word.endsWith("\"s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Whether words stand there, as far as two side by side tell. */
    public boolean have(String words) {
        Set<String> known = this.all;
        if (known == null) {
            known = new HashSet<>();
            for (Paragraph text : this.texts) {
                enter(Word.of(text.text()), known);
            }
            this.all = known;
        }
        Set<String> asked = new HashSet<>();
        enter(Word.of(words), asked);
        return asked.stream().filter((pair) -> !pair.startsWith(" ")).allMatch(known::contains);
    }

    /** Whether a number stands there that is asked for as digits say it. */
    public boolean haveNumber(String value) {
        Set<String> known = this.numbers;
        if (known == null && this.numbersAsked++ < FEW && !NumberWords.maySay(value)) {
            return numbers(withDigits(value)).contains(value);
        }
        if (known == null) {
            known = numbers(this.texts);
            this.numbers = known;
        }
        return known.contains(value);
    }

    private Set<String> numbers(List<Paragraph> paragraphs) {
        Set<String> values = new HashSet<>();
        for (Paragraph text : paragraphs) {
            for (NumberSpan number : NumberSpan.of(text.text(), Word.of(text.text()), this.language)) {
                values.add(number.value());
            }
        }
        return values;
    }

    // nothing but digits of a number are sure to stand one behind the other
    private List<Paragraph> withDigits(String value) {
        String digits = digits(value);
        return this.texts.stream().filter((text) -> digits(text.text()).contains(digits)).toList();
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

}
