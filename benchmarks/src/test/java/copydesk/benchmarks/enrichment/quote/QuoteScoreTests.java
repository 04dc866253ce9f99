package copydesk.benchmarks.enrichment.quote;

import java.util.List;

import copydesk.benchmarks.enrichment.score.Counts;
import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How what was found of quotes is added up. */
class QuoteScoreTests {

    @Test
    void addsEachFigureToItsOwn() {
        QuoteScore one = new QuoteScore(new Counts(1, 2, 3), new Counts(4, 5, 6), new Share(1, 10), new Share(2, 20),
                new Share(3, 30), new Share(4, 40), new Share(5, 50), new Share(6, 60), new Share(7, 70));

        assertThat(one.plus(one))
            .isEqualTo(new QuoteScore(new Counts(2, 4, 6), new Counts(8, 10, 12), new Share(2, 20), new Share(4, 40),
                    new Share(6, 60), new Share(8, 80), new Share(10, 100), new Share(12, 120), new Share(14, 140)));
        assertThat(one.plus(QuoteScore.NONE)).isEqualTo(QuoteScore.NONE.plus(one)).isEqualTo(one);
    }

    @Test
    void hasNoShareOfNothing() {
        assertThat(Share.NONE.value()).isZero();
        assertThat(new Share(1, 4).value()).isEqualTo(0.25);
        assertThat(Share.of(true).plus(Share.of(false)).plus(Share.of(true))).isEqualTo(new Share(2, 3));
    }

    @ParameterizedTest
    @CsvSource({ "0, LOOKED_AT, looked at", "1, UNSEEN, unseen", "2, LOOKED_AT, looked at", "41, UNSEEN, unseen" })
    void looksAtEverySecondArticle(int index, Half half, String words) {
        assertThat(Half.of(index)).isEqualTo(half);
        assertThat(half.words()).isEqualTo(words);
    }

    @Test
    void leavesOutTheAnswersOfInterviews() {
        Quote answer = quote("rule:interview", new QuoteSpan(0, 0, 4, "“No”"));
        Quote said = quote("rule:said", new QuoteSpan(1, 5, 11, "“Well”"), new QuoteSpan(2, 0, 4, "Yes”"));

        assertThat(FoundSpan.of(List.of(answer, said))).containsExactly(new FoundSpan(new QuotedWords(1, 6, 10), said),
                new FoundSpan(new QuotedWords(2, 0, 3), said));
        assertThat(FoundSpan.of(List.of())).isEmpty();
    }

    @Test
    void ordersWordsByBlockAndStart() {
        assertThat(List.of(new QuotedWords(1, 0, 5), new QuotedWords(0, 9, 12), new QuotedWords(0, 2, 30))
            .stream()
            .sorted()).containsExactly(new QuotedWords(0, 2, 30), new QuotedWords(0, 9, 12), new QuotedWords(1, 0, 5));
    }

    private static Quote quote(String evidence, QuoteSpan... spans) {
        return new Quote(List.of(spans), null, null, evidence, 1);
    }

}
