package copydesk.benchmarks.enrichment.quote;

import copydesk.benchmarks.enrichment.gold.GoldQuote;
import copydesk.benchmarks.enrichment.gold.GoldSpeaker;
import copydesk.contract.annotation.QuoteSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same words on both sides, whether the quotation marks count or not. */
class QuotedWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “It is shut,”      | 11 | 22
            "It is shut,"      | 11 | 22
            'It is shut,'      | 11 | 22
            „Zu ist es“        | 11 | 20
            «C'est fermé»      | 11 | 22
            “It goes on.       | 11 | 22
            It is shut.”       | 10 | 21
            It is shut.        | 10 | 21
            the workers'       | 10 | 22
            """)
    void leavesTheMarksOut(String text, int start, int end) {
        int length = text.codePointCount(0, text.length());

        assertThat(QuotedWords.of(new GoldQuote(2, 10, 10 + length, text, GoldSpeaker.UNKNOWN, "", false, false)))
            .isEqualTo(new QuotedWords(2, start, Math.max(start, end)));
    }

    @Test
    void isTheSameForASpanOfTheProduct() {
        GoldQuote quote = new GoldQuote(2, 10, 16, "“No 🚢.”", GoldSpeaker.UNKNOWN, "", false, false);

        assertThat(QuotedWords.of(new QuoteSpan(2, 11, 16, "No 🚢."))).isEqualTo(QuotedWords.of(quote));
    }

    @Test
    void overlapsWhatSharesACharacter() {
        QuotedWords words = new QuotedWords(1, 5, 9);

        assertThat(words.overlaps(new QuotedWords(1, 8, 12))).isTrue();
        assertThat(words.overlaps(new QuotedWords(1, 9, 12))).isFalse();
        assertThat(words.overlaps(new QuotedWords(2, 5, 9))).isFalse();
    }

    @Test
    void isOrderedByPlace() {
        assertThat(new QuotedWords(1, 5, 9)).isLessThan(new QuotedWords(2, 1, 2))
            .isLessThan(new QuotedWords(1, 6, 7))
            .isGreaterThan(new QuotedWords(1, 4, 9));
    }

}
