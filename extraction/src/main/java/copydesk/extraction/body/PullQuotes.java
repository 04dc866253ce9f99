package copydesk.extraction.body;

import java.util.Locale;
import java.util.Set;

import copydesk.extraction.article.RawKind;
import copydesk.extraction.block.Place;
import copydesk.extraction.rule.ClassWords;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences that are printed large beside the text: quotations that repeat a
 * sentence of the body, and what is marked as such beside it. What is marked so inside
 * the body but says something new is a quotation.
 */
final class PullQuotes {

    private static final Set<String> MARKED = Set.of("pullquote", "pullquotes", "pull-quote", "pulledquote",
            "quotebox");

    private static final int LEAST = 40;

    private static final int NEAR = 4;

    private static final int LONG = 400;

    private static final int MOST = 50;

    private final ScoredPage page;

    private final boolean[] chosen;

    private String @Nullable [] letters;

    private int searched;

    PullQuotes(ScoredPage page, boolean[] chosen) {
        this.page = page;
        this.chosen = chosen;
    }

    boolean contain(int block) {
        String text = this.page.blocks().get(block).text();
        RawKind kind = this.page.blocks().get(block).kind();
        if (text.length() < LEAST || text.length() > LONG || kind == RawKind.HEADING || kind == RawKind.LIST_ITEM) {
            return false;
        }
        boolean marked = isMarked(block);
        return marked && !this.chosen[block] || (marked || isSetApart(block)) && repeats(block, letters(text));
    }

    private boolean isMarked(int block) {
        Place place = this.page.blocks().get(block).place();
        for (int i = 0; i < NEAR && place != null; i++) {
            Element element = place.element();
            if (ClassWords.has(element, MARKED) || element.className().contains("pull-quote")
                    || element.className().contains("pull_quote")) {
                return true;
            }
            place = place.parent();
        }
        return false;
    }

    private boolean isSetApart(int block) {
        Place place = this.page.blocks().get(block).place();
        boolean aside = false;
        for (int i = 0; i < NEAR && place != null; i++) {
            aside |= place.element().normalName().equals("aside");
            place = place.parent();
        }
        return aside || this.page.blocks().get(block).kind() == RawKind.QUOTE;
    }

    private boolean repeats(int block, String words) {
        // no article has more; each is looked for in all of the text
        if (this.searched++ >= MOST) {
            return false;
        }
        String[] others = lettersOfBody();
        for (int i = 0; i < others.length; i++) {
            if (i != block && others[i].length() > words.length() && others[i].contains(words)) {
                return true;
            }
        }
        return false;
    }

    // most pages set nothing apart and need none of them
    private String[] lettersOfBody() {
        if (this.letters == null) {
            this.letters = new String[this.chosen.length];
            for (int i = 0; i < this.chosen.length; i++) {
                this.letters[i] = this.chosen[i] ? letters(this.page.blocks().get(i).text()) : "";
            }
        }
        return this.letters;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

}
