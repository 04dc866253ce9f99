package copydesk.enrich.value;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of words, by language. */
class ValueWordsTests {

    private static final Map<String, ValueWords> WORDS = ValueWords.standard();

    @Test
    void areOfSixLanguagesAndOfAny() {
        assertThat(WORDS).containsOnlyKeys("", "en", "de", "fr", "es", "uk", "ru");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | month    | may        | 5
            en | month    | mai        | -
            de | month    | mai        | 5
            fr | weekday  | dimanche   | 7
            `` | month    | may        | -
            `` | unit     | km         | km
            ru | unit     | km         | km
            en | currency | swiss francs | CHF
            en | currency | swiss_francs | -
            en | month    | May        | -
            en | nonsense | may        | -
            """)
    void haveValues(String language, String wordClass, String phrase, @Nullable String value) {
        assertThat(in(language).value(wordClass, phrase)).isEqualTo(value);
        assertThat(in(language).is(wordClass, phrase)).isEqualTo(value != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | relative | the       | 4
            en | currency | swiss     | 2
            en | currency | euro      | 1
            fr | relative | aujourd   | 3
            en | relative | unheard   | 0
            en | nonsense | the       | 0
            """)
    void areAtMostSoLong(String language, String wordClass, String first, int length) {
        assertThat(in(language).longest(wordClass, first)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | de en | true
            fr | de en | false
            `` | de en | false
            """)
    void knowTheirLanguage(String language, String codes, boolean known) {
        assertThat(in(language).isOf(codes)).isEqualTo(known);
    }

    private static ValueWords in(String language) {
        return Objects.requireNonNull(WORDS.get(language));
    }

}
