package copydesk.extraction.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tags in a text export; ⏎ stands for the end of a line. */
class HtmlRemainsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A <b>boat</b> <EM>sails</EM>               | A **boat** *sails*
            <h2 class="x">Boats</h2>                   | ⏎⏎## Boats⏎⏎
            <p>One</p>Two                              | ⏎⏎One⏎⏎Two
            <ul><li>One</li></ul>                      | ⏎⏎⏎- One⏎⏎⏎
            <blockquote>One</blockquote>               | ⏎⏎> One⏎⏎
            One<br/>two<hr>three                       | One  ⏎two⏎⏎* * *⏎⏎three
            H<sub>2</sub>O <span id=x>here</span>      | H2O here
            A <!-- <b>bold</b> --> boat                | A  boat
            <a href="https://a.example/b c">boat</a>   | [boat](<https://a.example/b%20c>)
            <a class=x HREF=b.html>boat</a>            | [boat](<b.html>)
            <a name=top>boat</a>                       | [boat](<>)
            <img src='b.jpg' alt='A [big] boat'>       | ⏎![A  big  boat](<b.jpg>)⏎
            """)
    void turnsTagsIntoMarkup(String text, String markup) {
        assertThat(HtmlRemains.toMarkup(text).replace('\n', '⏎')).isEqualTo(markup);
    }

    @ParameterizedTest
    @ValueSource(strings = { "No tags", "5 < 6 and 7 > 2", "Write to <jane@news.example>", "<https://a.example/b>",
            "<iframe src=x></iframe>", "A <!-- note", "a <b", "< b >", "<b<i" })
    void leavesWhatIsNoTag(String text) {
        assertThat(HtmlRemains.toMarkup(text)).isEqualTo(text);
    }

    @Test
    void leavesATagThatIsTooLong() {
        String tag = "<p class=\"" + "x".repeat(3_000) + "\">";

        assertThat(HtmlRemains.toMarkup("Boats" + tag)).isEqualTo("Boats" + tag);
    }

    @Test
    @Timeout(10)
    void takesLinearTime() {
        String opens = "<!-- <a href= ".repeat(100_000);

        assertThat(HtmlRemains.toMarkup(opens)).isEqualTo(opens);
        assertThat(HtmlRemains.toMarkup(opens + "-->")).isEmpty();
    }

}
