package copydesk.publish.difference;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberSpanTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It cost 40 million euros.         | 40 million euros
            It cost $3.5bn in all             | $3.5bn
            a fall of 4.2% since              | 4.2%
            about 1,200 people                | 1,200
            about 1 200 people                | 1 200
            between -5 and 3 degrees          | -5; 3 degrees
            at 10:30 on May 3, 2026           | 10:30; 3; 2026
            won 2-1 on Tuesday                | 2-1; Tuesday
            the A320 and twenty-one others    | A320; twenty-one
            in 2020 300 people                | 2020; 300
            nobody at all                     |
            """)
    void findsNumbers(String text, String expected) {
        List<String> numbers = NumberSpan.of(text, Word.of(text), "en").stream().map(NumberSpan::text).toList();

        assertThat(String.join("; ", numbers)).isEqualTo((expected != null) ? expected : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,200  | 1 200
            5 %    | 5%
            three  | 3
            5 Percent | 5 percent
            """)
    void comparesThemByTheirValue(String one, String other) {
        assertThat(value(one)).isEqualTo(value(other));
    }

    @Test
    void readsWordsOfTheLanguageOnly() {
        assertThat(NumberSpan.of("once", Word.of("once"), "en")).isEmpty();
        assertThat(NumberSpan.of("once", Word.of("once"), "es")).extracting(NumberSpan::value).containsExactly("11");
    }

    @Test
    void tellsTheWordBehindANumber() {
        String text = "some 300 people, 5 of them";

        assertThat(NumberSpan.of(text, Word.of(text), "en")).extracting(NumberSpan::context)
            .containsExactly("people", "of");
    }

    private static String value(String text) {
        return NumberSpan.of(text, Word.of(text), "en").get(0).value().replace(" ", "");
    }

}
