package copydesk.publish.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words, and which two words side by side, a version has. */
public final class WordPairs {

    private final Set<String> all = new HashSet<>();

    private final Set<String> numbers = new HashSet<>();

    public static WordPairs of(List<Paragraph> texts, String language) {
        WordPairs pairs = new WordPairs();
        for (Paragraph text : texts) {
            List<Word> words = Word.of(text.text());
            pairs.enter(words);
            NumberSpan.of(text.text(), words, language).forEach((number) -> pairs.numbers.add(number.value()));
        }
        return pairs;
    }

    private void enter(List<Word> words) {
        String last = "";
        for (Word word : words) {
            String next = plain(word.folded().toLowerCase(Locale.ROOT));
            this.all.add(next);
            this.all.add(last + " " + next);
            last = next;
        }
    }

    // Voss's is Voss
    private static String plain(String word) {
        return word.endsWith("\"s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Whether words stand there, as far as two side by side tell. */
    public boolean have(String words) {
        WordPairs asked = new WordPairs();
        asked.enter(Word.of(words));
        return asked.all.stream().filter((pair) -> !pair.startsWith(" ")).allMatch(this.all::contains);
    }

    public boolean haveNumber(String value) {
        return this.numbers.contains(value);
    }

}
