package copydesk.benchmarks.enrichment.linking;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name in a phrase: its head word with the capitalised words around it, joined by
 * small words, without a leading article and a possessive ending; of "the late mayor of
 * Oslo, Anna Berg" it is "Anna Berg" if Berg is the head. Fewer small words join the name
 * of a person.
 */
final class NameInPhrase {

    private static final Set<String> JOINING = Set.of("of", "the", "and", "de", "la", "-", "\u2013", "&", ".", "'",
            "\u2019", "del", "du", "for", "von", "van", "der", "di", "da", "al", "el", "le", "'s", "\u2019s", "bin",
            "ibn", "/");

    private static final Set<String> JOINING_PERSONS = Set.of("de", "la", "-", "\u2013", ".", "del", "du", "von", "van",
            "der", "di", "da", "al", "el", "le", "bin", "ibn");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

    private final List<GumWord> words;

    private final Set<String> joining;

    private final int head;

    NameInPhrase(List<GumWord> words, boolean person) {
        this.words = words;
        this.joining = person ? JOINING_PERSONS : JOINING;
        this.head = head();
    }

    /**
     * What the phrase is made of: the head word of a name is a proper noun, and not all
     * of its capitalised words are common ones.
     * @param common nouns and adjectives that stand in lower case somewhere
     */
    LinkedMention.Sort sort(Set<String> common) {
        if (!this.words.get(this.head).proper()) {
            return LinkedMention.Sort.OTHER;
        }
        boolean named = this.words.subList(from(), to())
            .stream()
            .map(GumWord::form)
            .anyMatch((form) -> Character.isUpperCase(form.codePointAt(0))
                    && !common.contains(form.toLowerCase(Locale.ROOT)));
        return named ? LinkedMention.Sort.NAME : LinkedMention.Sort.CAPITALS;
    }

    String text() {
        return GumWord.text(this.words.subList(first(), end()));
    }

    /** Index of the name's first word. */
    int first() {
        int from = from();
        while (from < to() - 1 && is(ARTICLES, from)) {
            from++;
        }
        return from;
    }

    /** One past the index of its last word. */
    int end() {
        int to = to();
        while (to - 1 > first() && is(POSSESSIVES, to - 1)) {
            to--;
        }
        return to;
    }

    /** The word that depends on none of the others. */
    private int head() {
        int first = this.words.get(0).number();
        int last = this.words.get(this.words.size() - 1).number();
        for (int i = 0; i < this.words.size(); i++) {
            if (this.words.get(i).head() < first || this.words.get(i).head() > last) {
                return i;
            }
        }
        return 0;
    }

    private int from() {
        int from = this.head;
        while (from > 0 && (isPart(from - 1) || (from > 1 && is(this.joining, from - 1) && isPart(from - 2)))) {
            from -= isPart(from - 1) ? 1 : 2;
        }
        return from;
    }

    private int to() {
        int to = this.head + 1;
        int next = next(to);
        while (next > to) {
            to = next;
            next = next(to);
        }
        return to;
    }

    /** Where the name ends if it goes on at a word: over two joining words at most. */
    private int next(int at) {
        int end = at;
        while (end < at + 2 && end < this.words.size() && is(this.joining, end) && !isPart(end)) {
            end++;
        }
        return (end < this.words.size() && isPart(end)) ? end + 1 : at;
    }

    private boolean isPart(int at) {
        return this.words.get(at).isCapitalised();
    }

    private boolean is(Set<String> set, int at) {
        return set.contains(this.words.get(at).form().toLowerCase(Locale.ROOT));
    }

}
