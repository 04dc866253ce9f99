package copydesk.benchmarks.enrichment.quote;

import copydesk.benchmarks.enrichment.score.Counts;

/**
 * How well the quotes found agree with the true ones.
 *
 * @param exact spans that cover exactly the same words
 * @param overlapping spans that share at least one character
 * @param full true spans found exactly, of those that are utterances
 * @param fragments the same, of words woven into the reporter's sentence
 * @param continued the same, of those that go on with the quote before
 * @param joined continued spans found exactly that are one statement with the one before
 * @param speakers true spans found exactly whose speaker is right
 * @param endToEnd true spans whose words and speaker are right, of all
 * @param cues spans found exactly and introduced by words, whose words are right
 */
record QuoteScore(Counts exact, Counts overlapping, Share full, Share fragments, Share continued, Share joined,
        Share speakers, Share endToEnd, Share cues) {

    static final QuoteScore NONE = new QuoteScore(Counts.NONE, Counts.NONE, Share.NONE, Share.NONE, Share.NONE,
            Share.NONE, Share.NONE, Share.NONE, Share.NONE);

    QuoteScore plus(QuoteScore other) {
        return new QuoteScore(this.exact.plus(other.exact), this.overlapping.plus(other.overlapping),
                this.full.plus(other.full), this.fragments.plus(other.fragments), this.continued.plus(other.continued),
                this.joined.plus(other.joined), this.speakers.plus(other.speakers), this.endToEnd.plus(other.endToEnd),
                this.cues.plus(other.cues));
    }

}
