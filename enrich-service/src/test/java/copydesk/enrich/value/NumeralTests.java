package copydesk.enrich.value;

import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers in digits and words, at the beginning of a line. */
class NumeralTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | 1,250,000.50         | 1250000.5
            en | 0.50                 | 0.5
            en | 007                  | 7
            en | 0.000                | 0
            en | -5                   | -5
            en | –5                   | -5
            en | - 5                  | -
            en | 1,25                 | -
            en | 1.2.3                | -
            en | 12/13                | -
            en | 3:1                  | -
            en | 1 000                | 1
            en | 123456789012345      | 123456789012345
            en | 1234567890123456     | -
            en | twenty-five          | 25
            en | ninety-nine million  | 99000000
            en | two-five             | 2
            en | a hundred            | 100
            en | half a million       | 500000
            en | 3-million            | 3000000
            en | a dog                | -
            en | ٣                    | -
            en | １２                  | -
            en | ½                    | -
            de | 1.250.000,5          | 1250000.5
            de | 1.5                  | -
            de | 3,5 Milliarden       | 3500000000
            fr | 1 000 000            | 1000000
            fr | 12\u202f000,5        | 12000.5
            fr | 12\u00a0000          | 12000
            fr | 1 2345               | 1
            fr | 2024 123             | 2024
            es | 2.000 millones       | 2000000000
            es | 3 mil millones       | 3000000000
            uk | 12 500,75            | 12500.75
            ru | 2 тыс.               | 2000
            """)
    void areReadAsTheLanguageWritesThem(String language, String text, @Nullable String number) {
        Numeral numeral = Numeral.read(Lines.of(language, text), 0, false);

        assertThat((numeral != null) ? numeral.plain() : null).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            20m     | 20000000      | `` | true
            5 bn    | 5000000000    | `` | true
            1.5k    | 1500          | `` | true
            1,000bn | 1000000000000 | `` | true
            5x      | 5             | x  | false
            12      | 12            | `` | false
            """)
    void ofMoneyTakeLettersForMillions(String text, String number, String suffix, boolean scaled) {
        Numeral numeral = Numeral.read(Lines.of("en", text), 0, true);

        assertThat(numeral).isNotNull();
        assertThat(numeral.plain()).isEqualTo(number);
        assertThat(numeral.suffix()).isEqualTo(suffix);
        assertThat(numeral.scaled()).isEqualTo(scaled);
    }

    @Test
    void keepTheLettersThatAreNoMoney() {
        assertThat(Numeral.read(Lines.of("en", "20m"), 0, false))
            .isEqualTo(new Numeral(new java.math.BigDecimal(20), 1, "m", false));
    }

    @Test
    void comeBackFromTheirGroups() {
        Random random = new Random(20240918);
        for (int i = 0; i < 500; i++) {
            long number = random.nextLong(1_000_000_000_000L);
            String grouped = String.format(java.util.Locale.ROOT, "%,d", number);

            assertThat(plain("en", grouped)).isEqualTo(Long.toString(number));
            assertThat(plain("de", grouped.replace(',', '.'))).isEqualTo(Long.toString(number));
            assertThat(plain("fr", grouped.replace(',', '\u202f'))).isEqualTo(Long.toString(number));
        }
    }

    private static @Nullable String plain(String language, String text) {
        Numeral numeral = Numeral.read(Lines.of(language, text), 0, true);
        return (numeral != null) ? numeral.plain() : null;
    }

}
