package copydesk.extraction.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PullQuotesTests {

    private static final String BODY = "<p>Crews get two more days of rest, and the company hires forty people now.</p>";

    // a part of the body
    private static final String REPEATED = "The company hires forty people now";

    // exactly forty characters
    private static final String NEW = "Nobody out there had expected so little.";

    @ParameterizedTest
    @ValueSource(strings = { "<blockquote>%s</blockquote>", "<aside><p>%s</p></aside>",
            "<aside><div><div><p>%s</p></div></div></aside>", "<div class=pullquote><p>%s</p></div>",
            "<p class='story__pull-quote'>%s</p>", "<p class='big_pull_quote'>%s</p>" })
    void areSentencesOfTheBodyThatAreSetApart(String html) {
        assertThat(contains(html.formatted("“Two more days of rest, and the company hires forty people”"), true))
            .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>%s</p>", "<h3>%s</h3>", "<aside><h3>%s</h3></aside>",
            "<aside><ul><li>%s</li></ul></aside>", "<aside><div><div><div><p>%s</p></div></div></div></aside>" })
    void areNoSentencesThatStandInTheText(String html) {
        assertThat(contains(html.formatted("Two more days of rest, and the company hires forty people"), true))
            .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pullquote    | false | true
            pullquote    | true  | false
            lead         | false | false
            quotebox     | false | true
            """)
    void areMarkedSentencesThatSaySomethingNewOutsideTheBody(String name, boolean chosen, boolean pullQuote) {
        assertThat(contains("<p class=" + name + ">" + NEW + "</p>", chosen)).isEqualTo(pullQuote);
    }

    @Test
    void haveNoFewerThanFortyCharacters() {
        assertThat(contains("<p class=pullquote>" + NEW + "</p>", false)).isTrue();
        assertThat(contains("<p class=pullquote>" + NEW.substring(1) + "</p>", false)).isFalse();
        assertThat(contains("<blockquote>" + REPEATED + "</blockquote>", false)).isFalse();
    }

    @Test
    void haveNoMoreThanFourHundredCharacters() {
        assertThat(contains("<p class=pullquote>" + "x".repeat(400) + "</p>", false)).isTrue();
        assertThat(contains("<p class=pullquote>" + "x".repeat(401) + "</p>", false)).isFalse();
    }

    @Test
    void repeatWhatWasChosenAndNothingElse() {
        ScoredPage page = page("<blockquote>rest, and the company hires forty people now.</blockquote>");

        assertThat(new PullQuotes(page, new boolean[] { true, true }).contain(1)).isTrue();
        assertThat(new PullQuotes(page, new boolean[] { false, true }).contain(1)).isFalse();
    }

    @Test
    void areLessThanTheBlockTheyRepeat() {
        assertThat(contains("<blockquote>Crews get two more days of rest, and the company hires forty people now."
                + "</blockquote>", true))
            .isFalse();
    }

    private static boolean contains(String html, boolean chosen) {
        return new PullQuotes(page(html), new boolean[] { true, chosen }).contain(1);
    }

    private static ScoredPage page(String html) {
        return ScoredPages.of(BODY + html, "Ferry strike", 1, 1);
    }

}
