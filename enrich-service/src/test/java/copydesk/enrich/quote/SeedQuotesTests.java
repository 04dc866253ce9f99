package copydesk.enrich.quote;

import java.util.List;
import java.util.Optional;

import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.article.Article;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Every quote of the seed article, named by speaker and first words. */
class SeedQuotesTests {

    private final Optional<Article> seed = Articles.seed();

    @Test
    void findsEveryQuoteAndItsSpeaker() {
        assertThat(quotes().stream().map(SeedQuotesTests::line)).containsExactly("Volodymyr Zelensky: not",
                "Russian Foreign Ministry: ready", "Volodymyr Zelensky: Nothing, What", "Vladimir Medinsky: ready",
                "Vladimir Medinsky: continuation", "Marco Rubio: impatient", "Marco Rubio: virtually",
                "Marco Rubio: Obviously", "Donald Trump: I", "Donald Trump: nothing", "Russian officials: public",
                "a Russian diplomat: Zelensky", "Russian officials: neo", "Russian officials: denazification",
                "Russian officials: demilitarization");
    }

    @Test
    void pointsAtTheWords() {
        assertThat(quotes().stream().flatMap((quote) -> quote.spans().stream())).hasSize(16)
            .allSatisfy(
                    (span) -> assertThat(Articles.at(this.seed.orElseThrow(), span.block(), span.start(), span.end()))
                        .isEqualTo(span.text()));
    }

    private List<Quote> quotes() {
        assumeThat(this.seed).as("shared/seed is not there").isPresent();
        return Quoted.quotes("en", this.seed.get());
    }

    private static String line(Quote quote) {
        String name = (quote.speaker() != null) ? quote.speaker().name() : "?";
        return name + ": " + String.join(", ", quote.spans().stream().map(SeedQuotesTests::firstWord).toList());
    }

    private static String firstWord(QuoteSpan span) {
        return span.text().split("[^\\p{L}]+")[0];
    }

}
