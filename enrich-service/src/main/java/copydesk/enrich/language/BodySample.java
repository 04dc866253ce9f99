package copydesk.enrich.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/**
 * The beginning of a body, from which its language is read.
 *
 * @param text its words and signs, at most {@link #LENGTH} characters
 * @param words its words in small letters, at most {@link #WORDS}
 */
record BodySample(String text, List<String> words) {

    /** More characters tell no more, and each costs time. */
    private static final int LENGTH = 1_000;

    private static final int WORDS = 500;

    static BodySample of(ArticleText article) {
        StringBuilder text = new StringBuilder();
        List<String> words = new ArrayList<>();
        for (TextBlock block : article.blocks()) {
            if (block.role().isBody() && words.size() < WORDS) {
                add(block, words);
                append(block.text(), text);
            }
        }
        return new BodySample(text.toString(), words);
    }

    private static void add(TextBlock block, List<String> words) {
        for (Token token : block.tokens()) {
            if (words.size() < WORDS && token.word() && Character.isLetter(token.text().codePointAt(0))) {
                words.add(token.text().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void append(String block, StringBuilder text) {
        int left = LENGTH - text.length();
        if (left > 0) {
            text.append(block, 0, Math.min(left, block.length())).append('\n');
        }
    }

    /** How many letters the text has; the vowel signs of Indian scripts count as well. */
    int letters() {
        return (int) this.text.codePoints().filter(BodySample::isLetter).count();
    }

    private static boolean isLetter(int character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

}
