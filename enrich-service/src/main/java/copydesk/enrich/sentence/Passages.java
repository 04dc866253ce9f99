package copydesk.enrich.sentence;

import java.util.List;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a block: what stands between marks, and where there are none a block
 * quotation, or a paragraph that a dash opens as speech.
 */
public final class Passages {

    private static final String DASHES = "\u2014\u2013\u2015";

    private final TextBlock block;

    private final List<Token> tokens;

    private final QuoteWords words;

    private Passages(TextBlock block, QuoteWords words) {
        this.block = block;
        this.tokens = block.tokens();
        this.words = words;
    }

    public static List<Passage> of(TextBlock block, @Nullable TextBlock next, QuoteWords words) {
        return new Passages(block, words).read(next);
    }

    private List<Passage> read(@Nullable TextBlock next) {
        Token following = (next != null && !next.tokens().isEmpty()) ? next.tokens().get(0) : null;
        List<Passage> marked = new Incises(this.block, this.words).split(PassageReader.read(this.tokens, following));
        boolean inside = this.block.role() == BlockRole.QUOTE && !marked.isEmpty() && marked.get(0).start() > 0;
        if (!inside && !marked.isEmpty() || this.tokens.isEmpty()) {
            return marked;
        }
        if (this.block.role() == BlockRole.QUOTE) {
            boolean goesOn = following != null && next != null && next.role() == BlockRole.QUOTE
                    && !Mark.isAny(following);
            return quotation(goesOn);
        }
        return isDash(0) ? speech() : List.of();
    }

    /** The whole block, but for the name that may stand under it after a dash. */
    private List<Passage> quotation(boolean goesOn) {
        int end = this.tokens.size();
        for (int i = end - 1; i > Math.max(0, end - 12); i--) {
            if (isDash(i) && i + 1 < end && this.tokens.get(i).spaced()) {
                return List.of(new Passage(0, i, 0, i, false));
            }
        }
        return List.of(new Passage(0, end, 0, end, goesOn));
    }

    /** Speech after a dash counts only where its attribution shows that it is speech. */
    private List<Passage> speech() {
        if (this.words.isOf("en de") || this.tokens.size() < 3) {
            return List.of();
        }
        Passage whole = new Passage(0, this.tokens.size(), 1, this.tokens.size(), false);
        List<Passage> parts = new Incises(this.block, this.words).split(List.of(whole));
        boolean attributed = parts.size() > 1 || (parts.size() == 1 && parts.get(0).end() < this.tokens.size());
        return attributed ? parts : List.of();
    }

    private boolean isDash(int at) {
        return DASHES.contains(this.tokens.get(at).text());
    }

}
