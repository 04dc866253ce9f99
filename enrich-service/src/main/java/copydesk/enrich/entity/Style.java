package copydesk.enrich.entity;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Letters;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/** How a block uses capitals, on which depends what a capital tells. */
enum Style {

    /** As in a sentence: a capital inside it marks a name. */
    SENTENCE,

    /** Every longer word with a capital, as in headlines. */
    TITLE,

    /** Block capitals. */
    CAPITALS;

    private static final int LONG_WORD = 4;

    private static final double MOSTLY = 0.7;

    static Style of(TextBlock block) {
        int words = 0;
        int capitalised = 0;
        int capitals = 0;
        for (Token token : block.tokens()) {
            if (token.word() && token.text().length() >= LONG_WORD && Character.isLetter(token.text().codePointAt(0))) {
                words++;
                capitalised += Letters.isCapitalised(token.text()) ? 1 : 0;
                capitals += Letters.isCapitals(token.text()) ? 1 : 0;
            }
        }
        if (words > 2 && capitals >= MOSTLY * words) {
            return CAPITALS;
        }
        return (words > 2 && capitalised >= MOSTLY * words && mayBeTitle(block)) ? TITLE : SENTENCE;
    }

    private static boolean mayBeTitle(TextBlock block) {
        if (block.role() == BlockRole.LIST_ITEM || block.role() == BlockRole.TABLE) {
            return false;
        }
        String last = block.tokens().get(block.tokens().size() - 1).text();
        return block.role() == BlockRole.HEADLINE || block.role() == BlockRole.HEADING
                || !".!?\u2026\"\u201d".contains(last);
    }

}
