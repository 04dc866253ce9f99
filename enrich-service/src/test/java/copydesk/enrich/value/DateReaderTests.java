package copydesk.enrich.value;

import copydesk.enrich.text.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates with a month, read on Wednesday, 18 September 2024. */
class DateReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | It fell on February 29, 2023.     | -
            en | It fell on February 29, 2000.     | February 29, 2000 = 2000-02-29 day
            en | It fell on February 29, 1900.     | -
            en | It fell on February 29.           | February 29 = 2024-02-29 day
            en | It fell on February 30.           | -
            en | It fell on April 31.              | -
            en | It fell on 31 April 2020.         | April 2020 = 2020-04 month
            en | It fell on May 0, 2020.           | -
            en | It fell on May 32, 2020.          | -
            en | It fell on 2024-02-29 there.      | 2024-02-29 = 2024-02-29 day
            en | It fell on 2024-02-30 there.      | -
            en | It fell on 2024-13-01 there.      | -
            en | It fell on 2024-1-5 there.        | 2024-1-5 = 2024-01-05 day
            en | It fell on 0999-01-01 there.      | -
            de | Es fiel am 31.04.2024 aus.        | -
            de | Es fiel am 0.5.2024 aus.          | -
            de | Es fiel am 1.2.2024 aus.          | 1.2.2024 = 2024-02-01 day
            en | It fell on 1.2.2024 there.        | -
            """)
    void readsOnlyDaysThatExist(String language, String text, @Nullable String values) {
        assertThat(
                Lines.read(new DateReader(Reference.of(Articles.published(Values.DAY, Articles.of()))), language, text))
            .isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | It fell on 12 Jan 1066 there.     | 12 Jan 1066 = 1066-01-12 day
            en | It fell on Dec 31, 1999.          | Dec 31, 1999 = 1999-12-31 day
            en | It fell on Dec. 31 and rose.      | Dec. 31 = 2023-12-31 day
            en | It fell on the 1st of May there.  | 1st of May = 2024-05-01 day
            en | It fell on May 2–1 there.         | May 2 = 2024-05-02 day
            en | It fell on january 5 there.       | -
            en | Mrs May 5% fell.                  | -
            en | Mrs May 3.5 fell.                 | -
            en | In March on London it fell.       | -
            en | In May’s garden it fell.          | -
            """)
    void readsEnglishMonthsWithCapitals(String language, String text, @Nullable String values) {
        assertThat(
                Lines.read(new DateReader(Reference.of(Articles.published(Values.DAY, Articles.of()))), language, text))
            .isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | It fell on May 2-4 there.         | May 2-4 = XXXX-05-02/XXXX-05-04 day
            en | It fell on Feb. 27–29 there.      | Feb. 27–29 = XXXX-02-27/XXXX-02-29 day
            en | It fell on April 29-31 there.     | April 29-31 = XXXX-04-29 day
            en | It fell on May 2 there.           | May 2 = XXXX-05-02 day
            """)
    void keepsTheEndOfARangeWhoseYearNobodyKnows(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new DateReader(null), language, text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            de | Am 1. Jänner 2020 fiel Schnee.    | 1. Jänner 2020 = 2020-01-01 day
            de | Ende Dezember fiel Schnee.        | Dezember = 2023-12 month
            fr | Le 1er janvier 2000 il neige.     | 1er janvier 2000 = 2000-01-01 day
            fr | Le 31 décembre il neige.          | 31 décembre = 2023-12-31 day
            fr | En août il neige.                 | août = 2024-08 month
            fr | Le 30 février il neige.           | -
            es | El 1º de enero de 2023 nevó.      | 1º de enero de 2023 = 2023-01-01 day
            es | El 25 de diciembre del 2020 nevó. | 25 de diciembre del 2020 = 2020-12-25 day
            uk | Дощ ішов 24 серпня 1991 року.     | 24 серпня 1991 року = 1991-08-24 day
            uk | Дощ ішов у лютому 2022 року.      | лютому 2022 року = 2022-02 month
            ru | Дождь шёл 9 мая 1945 года.        | 9 мая 1945 года = 1945-05-09 day
            ru | Дождь шёл 31 июня 1945 года.      | июня 1945 года = 1945-06 month
            """)
    void readsOtherLanguages(String language, String text, @Nullable String values) {
        assertThat(
                Lines.read(new DateReader(Reference.of(Articles.published(Values.DAY, Articles.of()))), language, text))
            .isEqualTo(values);
    }

}
