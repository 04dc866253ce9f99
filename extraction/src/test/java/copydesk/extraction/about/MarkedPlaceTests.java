package copydesk.extraction.about;

import java.util.List;

import copydesk.extraction.about.MarkedPlace.Kind;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Elements whose markup says that they hold an author or a date. */
class MarkedPlaceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b itemprop=author>Jane</b>                        | AUTHOR
            <b itemprop=creator>Jane</b>                       | AUTHOR
            <a rel='nofollow author' href=/j>Jane</a>          | AUTHOR
            <b class=byline>Jane</b>                           | AUTHOR_CLASS
            <b itemprop=name class=byline>Jane</b>             | AUTHOR_CLASS
            <a class=byline href=/news/jane-doe>Jane</a>       | AUTHOR_CLASS
            <a href=/author/jane-doe>Jane</a>                  | AUTHOR_LINK
            <a href=https://a.example/Staff/jane-doe/>Jane</a> | AUTHOR_LINK
            <b itemprop=datePublished>today</b>                | PUBLISHED
            <b itemprop=dateCreated>today</b>                  | PUBLISHED
            <time itemprop=dateModified>today</time>           | UPDATED
            <time>today</time>                                 | TIME
            <time class=author>today</time>                    | TIME
            <b class=post-date>today</b>                       | DATE_CLASS
            <b class=author-photo-date>today</b>               | DATE_CLASS
            """)
    void saysWhatItHolds(String element, Kind kind) {
        assertThat(places(element)).extracting(MarkedPlace::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<b>Jane</b>", "<b itemprop=name>Jane</b>", "<b class=author-bio>Jane</b>",
            "<a href=/news/jane-doe>Jane</a>", "<a href=/author/>Jane</a>", "<a href=/authors/j>Jane</a>",
            "<a href=jane>Jane</a>", "<a rel=tag href=/tag/ferries>Jane</a>" })
    void saysNothingOfOtherElements(String element) {
        assertThat(places(element)).isEmpty();
    }

    @Test
    void knowsTheLineItBeginsIn() {
        List<MarkedPlace> places = places("<p>Ferry</p><p>By <b itemprop=author>Jane</b> on <time>Friday</time></p>"
                + "<p itemprop=author>Lea</p>");

        assertThat(places).extracting(MarkedPlace::line).containsExactly(1, 1, 2);
    }

    @Test
    void knowsWhetherItStandsInTheFurniture() {
        List<MarkedPlace> places = places("<b itemprop=author>Jane</b><aside><b itemprop=author>John</b></aside>"
                + "<figure><b itemprop=author>Lea</b></figure>");

        assertThat(places).extracting(MarkedPlace::furniture).containsExactly(false, true, true);
    }

    @Test
    void givesItsWordsWithoutEntitiesThatWereEncodedTwice() {
        assertThat(places("<b itemprop=author>Doe  &amp;amp;\n<i>Sons</i></b>").get(0).text()).isEqualTo("Doe & Sons");
    }

    @Test
    void givesNoWordsWhereTheyAreTooMany() {
        assertThat(places("<div class=byline>" + "Jane Doe ".repeat(10) + "</div>").get(0).text())
            .startsWith("Jane Doe Jane Doe");
        assertThat(places("<div class=byline>" + "Jane Doe ".repeat(50) + "</div>").get(0).text()).isEmpty();
    }

    private static List<MarkedPlace> places(String page) {
        return PageScan.of(Jsoup.parse(page)).places();
    }

}
