package copydesk.ingest.discovery;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinkPlaceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a href>more</a>                                                 | 0
            <a href>Ferry sails again</a>                                    | 1
            <a href>Ferry sails again after two years</a>                    | 2
            <a href>Ferrysailsagainaftertwoyears</a>                         | 0
            <a href>渡轮两年后再次启航出海</a>                                          | 2
            <h2><a href>more</a></h2>                                        | 1
            <article><a href>more</a></article>                              | 1
            <article><h3><a href>Ferry sails again after two years</a></h3></article> | 4
            <a href><h3>Ferry sails again after two years</h3><p>x</p></a>   | 3
            <h6><a href>more</a></h6>                                        | 0
            <h2><b><b><b><b><a href>more</a></b></b></b></b></h2>            | 0
            """)
    void addsUpWordsAndPlace(String html, int signs) {
        assertThat(LinkPlace.signs(link(html))).isEqualTo(signs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <nav><a href>Ferry sails again after two years</a></nav>
            <footer><p><a href>Ferry sails again after two years</a></p></footer>
            <div role="navigation"><a href>Ferry sails again after two years</a></div>
            <div class="site-nav"><a href>Ferry sails again after two years</a></div>
            <div id="Footer"><a href>Ferry sails again after two years</a></div>
            <ul class="big breadcrumb x"><a href>Ferry sails again after two years</a></ul>
            <form><a href>Ferry sails again after two years</a></form>
            <a href class="share_button">Ferry sails again after two years</a>
            """)
    void takesWhatFramesThePageForNone(String html) {
        assertThat(LinkPlace.signs(link(html))).isEqualTo(-2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <div class="navy"><a href>Ferry sails again after two years</a></div>
            <main class="nav"><a href>Ferry sails again after two years</a></main>
            <div class="unshared"><a href>Ferry sails again after two years</a></div>
            """)
    void takesNoOtherNameForAFrame(String html) {
        assertThat(LinkPlace.signs(link(html))).isEqualTo(2);
    }

    @Test
    void believesNoNameThatHoldsEverything() {
        String names = "nav " + "x".repeat(400);

        assertThat(LinkPlace.signs(link("<div class='" + names + "'><a href>more</a></div>"))).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a href title="T">Words <b>here</b></a>     | Words here
            <a href title=" T "><img></a>               | T
            <a href><img></a>                           | ``
            <a href>New <h2>Head line</h2> teaser</a>   | Head line
            """)
    void namesALinkByItsHeadingItsWordsOrItsTitle(String html, String words) {
        assertThat(LinkPlace.words(link(html))).isEqualTo(words);
    }

    private static Element link(String html) {
        return Jsoup.parse(html).select("a").get(0);
    }

}
