package copydesk.enrich.relate;

import java.util.ArrayList;
import java.util.List;

import copydesk.enrich.sketch.Words;

/** A title as it is looked for: its words, without case, marks and punctuation. */
final class Title {

    /** One or two words are no title: "said", "read more". */
    private static final int LEAST_WORDS = 3;

    /** Three or four words are a title only within one outlet: "News in Brief". */
    private static final int TELLING_WORDS = 5;

    private static final int MOST_WORDS = 40;

    private static final double LEAST_SHARE = 0.6;

    private final List<String> words;

    private Title(List<String> words) {
        this.words = words;
    }

    static Title of(String text) {
        return new Title(Words.of(text));
    }

    boolean isTitle() {
        return this.words.size() >= LEAST_WORDS && this.words.size() <= MOST_WORDS;
    }

    /**
     * Under what it is looked for: the whole, and its first and last words, which it has
     * in common with a shorter or longer form of itself.
     */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (isTitle()) {
            keys.add("title " + String.join(" ", this.words));
            if (isTelling()) {
                keys.add("begin " + String.join(" ", this.words.subList(0, TELLING_WORDS)));
                keys.add("end "
                        + String.join(" ", this.words.subList(this.words.size() - TELLING_WORDS, this.words.size())));
            }
        }
        return keys;
    }

    private boolean isTelling() {
        return this.words.size() >= TELLING_WORDS;
    }

    /**
     * How sure it is that both name the same article.
     * @param sameOutlet whether one outlet prints both
     */
    Likeness compare(Title other, boolean sameOutlet) {
        if (this.words.equals(other.words)) {
            if (isTelling()) {
                return new Likeness("title:exact", sameOutlet ? 0.98 : 0.95);
            }
            return sameOutlet ? new Likeness("title:short", 0.9) : Likeness.NONE;
        }
        boolean shorter = this.words.size() < other.words.size();
        return (sameOutlet && isTelling() && other.isTelling())
                ? contained(shorter ? this.words : other.words, shorter ? other.words : this.words) : Likeness.NONE;
    }

    private static Likeness contained(List<String> part, List<String> whole) {
        double share = (double) part.size() / whole.size();
        List<String> behind = whole.subList(part.size(), whole.size());
        List<String> before = whole.subList(0, whole.size() - part.size());
        boolean begins = whole.subList(0, part.size()).equals(part) && behind.stream().allMatch(Title::isWord);
        boolean ends = whole.subList(before.size(), whole.size()).equals(part)
                && before.stream().allMatch(Title::isWord);
        return (share >= LEAST_SHARE && share < 1 && (begins || ends))
                ? new Likeness("title:part", Math.round(70 + 25 * share) / 100.0) : Likeness.NONE;
    }

    // a number more is another part of a series or another count of victims
    private static boolean isWord(String word) {
        return word.codePoints().noneMatch(Character::isDigit);
    }

}
