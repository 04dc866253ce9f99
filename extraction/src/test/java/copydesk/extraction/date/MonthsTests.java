package copydesk.extraction.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of months that are easily taken for one another. */
class MonthsTests {

    @ParameterizedTest
    @CsvSource({ "června, 6", "července, 7", "lipnja, 6", "lipca, 7", "srpnja, 7", "srpna, 8", "travnja, 4",
            "травня, 5", "júna, 6", "júla, 7", "marca, 3", "marzec, 3", "mars, 3", "mai, 5", "maja, 5", "mayo, 5" })
    void keepTheirNumberBesideSimilarNames(String name, int number) {
        assertThat(Months.number(name)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({ "sausio, 1", "şubat, 2", "ožujka, 3", "huhtikuuta, 4", "Μαΐου, 5", "haziran, 6", "temmuz, 7",
            "rugpjūčio, 8", "вересня, 9", "října, 10", "lapkričio, 11", "ديسمبر, 12" })
    void areKnownInManyLanguages(String name, int number) {
        assertThat(Months.number(name)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({ "MÄRZ, 3", "EKİM, 10", "Eylül, 9", "ГРУДНЯ, 12", "DÉCEMBRE, 12" })
    void areKnownInCapitals(String name, int number) {
        assertThat(Months.number(name)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Sept.", " may", "mayor", "decem", "5", "monday" })
    void areNothingButTheirName(String name) {
        assertThat(Months.number(name)).isEmpty();
    }

}
