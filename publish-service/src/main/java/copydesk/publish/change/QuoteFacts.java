package copydesk.publish.change;

import java.util.List;

import copydesk.contract.change.FactKind;
import copydesk.publish.difference.BodyDiff;
import copydesk.publish.difference.ParagraphPair;

/**
 * Finds the quotes whose words or speakers changed, and those that came and went. Only
 * quotes in changed paragraphs can.
 */
final class QuoteFacts {

    /** What share of their words two quotes have in common at least to be one. */
    private static final double LEAST_SHARE = 0.3;

    private static final int CANDIDATES = 8;

    private final QuoteShelf before;

    private final QuoteShelf after;

    private final Facts facts;

    QuoteFacts(Version before, Version after, Facts facts) {
        this.before = QuoteShelf.of(before);
        this.after = QuoteShelf.of(after);
        this.facts = facts;
    }

    void find(List<ParagraphPair> pairs) {
        this.after.all().forEach(this::speaker);
        for (ParagraphPair pair : pairs) {
            compare(this.before.in(pair.before(), this.after), this.after.in(pair.after(), this.before));
        }
    }

    private void speaker(Quoted quote) {
        Quoted old = this.before.same(quote);
        if (old != null && old.speaker() != null && quote.speaker() != null && !old.speaker().equals(quote.speaker())) {
            this.facts.add(FactKind.SPEAKERS, old.speaker(), quote.speaker(), quote.text());
        }
    }

    private void compare(List<Quoted> gone, List<Quoted> come) {
        for (Quoted quote : come) {
            Quoted old = gone.stream()
                .limit(CANDIDATES)
                .filter((other) -> BodyDiff.share(other.text(), quote.text()) >= LEAST_SHARE)
                .findFirst()
                .orElse(null);
            gone.remove(old);
            this.facts.add(FactKind.QUOTES, (old != null) ? old.text() : null, quote.text(), null);
        }
        gone.forEach((quote) -> this.facts.add(FactKind.QUOTES, quote.text(), null, null));
    }

}
