package copydesk.extraction.wire;

import java.util.Locale;

import copydesk.contract.article.MarkKind;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.text.RichText;

/**
 * Subheads without mark-up for them: a short line in bold or in capitals, or one without
 * a full stop, with prose below it.
 */
final class Subheads {

    private static final int MAX_LENGTH = 100;

    private static final int MAX_PLAIN_WORDS = 8;

    private Subheads() {
    }

    static void mark(Draft draft, int title) {
        for (int i = title + 1; i < draft.size() - 1; i++) {
            if (draft.isParagraph(i) && isAboveProse(draft, i) && isSubhead(draft, i, title)) {
                draft.mark(i, RawKind.HEADING);
            }
        }
    }

    private static boolean isAboveProse(Draft draft, int index) {
        return draft.isProse(index) && draft.isProse(index + 1)
                && (draft.kind(index + 1) != RawKind.PARAGRAPH || endsSentence(draft.words(index + 1)));
    }

    private static boolean isSubhead(Draft draft, int index, int title) {
        RichText text = draft.text(index);
        String words = text.text();
        if (text.length() > MAX_LENGTH || endsSentence(words) || !text.anchors().isEmpty() || words.endsWith(":")) {
            return false;
        }
        boolean inside = index > title + 1 && isProseAbove(draft, index);
        return isBold(text) || isCapitals(words) || (inside && isPlain(words)
                && draft.kind(index + 1) == RawKind.PARAGRAPH && draft.words(index + 1).length() > text.length());
    }

    private static boolean isProseAbove(Draft draft, int index) {
        return draft.isOpen(index - 1) && endsSentence(draft.words(index - 1));
    }

    private static boolean isBold(RichText text) {
        int bold = text.marks()
            .stream()
            .filter((mark) -> mark.kind() == MarkKind.STRONG)
            .mapToInt((mark) -> mark.end() - mark.start())
            .sum();
        return bold >= text.length() - 1;
    }

    private static boolean isCapitals(String words) {
        return words.length() >= 4 && words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().filter(Character::isUpperCase).count() >= 4;
    }

    private static boolean isPlain(String words) {
        return words.split(" ").length <= MAX_PLAIN_WORDS && Character.isUpperCase(words.codePointAt(0))
                && words.contains(" ") && words.indexOf('|') < 0;
    }

    private static boolean endsSentence(String words) {
        return !words.isEmpty() && ".!…”\"»;,。！".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

}
