package copydesk.extraction.rule;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Short texts of elements. */
class BriefTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>One</p><p>Two</p>            | One Two
            One<br>two                      | One two
            O<b>n</b>e <i> two</i>          | One two
            &nbsp; One &nbsp; two           | One two
            <img src=a.jpg>                 | ``
            """)
    void haveSingleSpaces(String html, String text) {
        assertThat(BriefText.of(Jsoup.parse(html).body(), 40)).isEqualTo(text);
    }

    @Test
    void areNothingWhereTheyAreLong() {
        assertThat(BriefText.of(Jsoup.parse("<b>12345</b>").expectFirst("b"), 5)).isEqualTo("12345");
        assertThat(BriefText.of(Jsoup.parse("<b>123456</b>").expectFirst("b"), 5)).isEmpty();
    }

}
