package copydesk.enrich.value;

import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is to come, and what is not. */
class TenseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | The club will meet on Friday.            | Friday  | true
            en | The club met on Friday.                  | Friday  | false
            en | He said the club will meet Friday.       | Friday  | true
            en | The club will, he said, meet Friday.     | Friday  | false
            en | On Friday the club will meet.            | Friday  | true
            en | It will rain. Friday was dry.            | Friday  | false
            en | It rained. Friday is due.                | Friday  | true
            en | It will be discussed Friday.             | Friday  | true
            en | It rained, Friday will tell.             | Friday  | false
            en | Fred Friday will sing.                   | Friday  | true
            en | Friday                                   | Friday  | false
            de | Am Freitag wird es regnen.               | Freitag | true
            de | Am Freitag war es nass.                  | Freitag | false
            fr | Il sera là vendredi.                     | vendredi | true
            fr | Il était là vendredi.                    | vendredi | false
            es | El viernes será seco.                    | viernes | true
            uk | У четвер буде дощ.                       | четвер  | true
            ru | В четверг был дождь.                     | четверг | false
            `` | The club will meet on Friday.            | Friday  | false
            """)
    void isToldByTheNearestWord(String language, String text, String day, boolean future) {
        assertThat(isFuture(language, text, day)).isEqualTo(future);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 5, 9, 10, 11, 50 })
    void isToldByNineWordsBetweenAtMostBefore(int between) {
        assertThat(isFuture("en", "will " + "so ".repeat(between) + "Friday", "Friday")).isEqualTo(between <= 9);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 5, 7, 8, 9, 50 })
    void isToldBySevenWordsBetweenAtMostAfter(int between) {
        assertThat(isFuture("en", "Friday " + "so ".repeat(between) + "will", "Friday")).isEqualTo(between <= 7);
    }

    private static boolean isFuture(String language, String text, String day) {
        Line line = Lines.of(language, text);
        int at = IntStream.range(0, line.size()).filter((i) -> line.text(i).equals(day)).findFirst().orElseThrow();
        return Tense.isFuture(line, at, at + 1);
    }

}
