package copydesk.extraction.about;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The headline of a page, whatever stands around it. */
class PageTitleTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Ferry strike ends | Harbour Post                   ; Harbour Post ; Ferry strike ends
            Ferry strike ends - Harbour Post                   ; Harbour Post ; Ferry strike ends
            Ferry strike ends – harbourpost                    ; Harbour Post ; Ferry strike ends
            Ferry strike ends :: Harbour Post                  ; Harbour Post ; Ferry strike ends
            Harbour Post - Ferry strike ends                   ; Harbour Post ; Ferry strike ends
            Harbour Post | Ferry strike ends                   ; Harbour Post ; Ferry strike ends
            Ferry strike ends | Sport and Money                ;              ; Ferry strike ends
            Ferry strike ends - what happens now               ;              ; Ferry strike ends - what happens now
            Ferry strike ends - what happens now - Harbour Post; Harbour Post ; Ferry strike ends - what happens now
            Harbour - a ferry strike ends                      ; Harbour Post ; Harbour - a ferry strike ends
            Well-known ferry sinks                             ; Harbour Post ; Well-known ferry sinks
            """)
    void takesTheSiteOffTheTitle(String title, String site, String headline) {
        assertThat(find("<title>" + title + "</title><p>Words.</p>", site)).isEqualTo(headline);
    }

    @Test
    void believesABoldLineThatTheTitleRepeatsBehindAnUnknownSite() {
        String page = "<title>Wexford Echo - Council keeps the pool</title>"
                + "<font size=5><b>Council keeps the pool</b></font><p>Words.</p>";

        assertThat(find(page, null)).isEqualTo("Council keeps the pool");
    }

    @Test
    void keepsATitleWhoseEndIsPrintedNowhere() {
        String page = "<title>Wexford Echo - Council keeps the pool</title><b>Council closes the pool</b>";

        assertThat(find(page, null)).isEqualTo("Wexford Echo - Council keeps the pool");
    }

    @Test
    void takesTheNameInTheMastheadForNoHeadline() {
        String page = "<title>Ferry strike ends - Harbour Post</title><h1>Harbour Post</h1><p>Words.</p>";

        assertThat(find(page, "Harbour Post")).isEqualTo("Ferry strike ends");
    }

    @Test
    void prefersTheHeadingThatTheTitleConfirms() {
        String page = "<title>Ferry strike ends</title><h1>Most read today</h1><h1>Ferry strike ends after nine days</h1>";

        assertThat(find(page, null)).isEqualTo("Ferry strike ends after nine days");
    }

    @Test
    void takesTheFirstHeadingOfAPageWithoutTitle() {
        assertThat(find("<h1> </h1><h1>Ferry strike ends</h1><h1>More</h1>", null)).isEqualTo("Ferry strike ends");
    }

    @Test
    void believesJsonLdBeforeMetaAndMetaBeforeTitle() {
        String title = "<title>From the title</title>";
        String meta = "<meta property=og:title content='From the meta element'>";
        String data = "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"From the data\"}</script>";

        assertThat(find(title, null)).isEqualTo("From the title");
        assertThat(find(title + meta, null)).isEqualTo("From the meta element");
        assertThat(find(title + meta + data, null)).isEqualTo("From the data");
    }

    @Test
    void givesNothingWhereThereIsNothing() {
        assertThat(find("<p>Words.</p>", null)).isEmpty();
    }

    @Test
    void cutsATitleBeyondReason() {
        assertThat(find("<title>" + "x".repeat(600) + "</title>", null)).hasSize(500);
    }

    private static String find(String html, String site) {
        Document page = Jsoup.parse(html);
        return new PageTitle(page, JsonLd.of(page), site).find();
    }

}
