package copydesk.benchmarks.enrichment.quote;

import java.util.List;

import copydesk.contract.annotation.Quote;

/**
 * A stretch of a quote that the product found.
 *
 * @param words where it stands
 * @param quote the statement it is part of
 */
record FoundSpan(QuotedWords words, Quote quote) {

    private static final String ANSWER = "rule:interview";

    /**
     * What was found, but for answers of interviews: the news set does not mark them,
     * since nothing stands around them.
     */
    static List<FoundSpan> of(List<Quote> quotes) {
        return quotes.stream()
            .filter((quote) -> !quote.evidence().equals(ANSWER))
            .flatMap((quote) -> quote.spans().stream().map((span) -> new FoundSpan(QuotedWords.of(span), quote)))
            .toList();
    }

}
