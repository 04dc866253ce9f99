package copydesk.extraction.about;

import copydesk.extraction.jsonld.JsonLd;
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

    @Test
    void believesTheOnlyHeadingThatTellsSomething() {
        String page = "<title>Cheap ferries, ferry prices, boats</title><nav><h1>Harbour Post</h1></nav>"
                + "<h1>What a night on the ferry costs</h1>";

        assertThat(headline(page, "Harbour Post"))
            .isEqualTo(new Headline("What a night on the ferry costs", "h1", 0.75));
    }

    @Test
    void believesNoHeadingThatSharesNoWordWithTheTitle() {
        assertThat(find("<title>Cheap ferries, ferry prices, boats</title><h1>Back to the Harbour Post</h1>", null))
            .isEqualTo("Cheap ferries, ferry prices, boats");
    }

    @Test
    void prefersTheHeadingThatTheTitleHolds() {
        assertThat(find("<title>The long night ferry (Jane Doe)</title><h1>Notes of Jane Doe on boats</h1>"
                + "<h1>The long night ferry</h1>", null))
            .isEqualTo("The long night ferry");
    }

    @Test
    void keepsTheSmallLineThatAllDataHold() {
        String page = "<script type=application/ld+json>{'@type':'NewsArticle','headline':'Strike over: Night ferry "
                + "starts again'}</script><meta property=og:title content='Strike over: Night ferry starts again'>"
                + "<p>Strike over</p><h1>Night ferry starts again</h1>";

        assertThat(find(page, null)).isEqualTo("Strike over: Night ferry starts again");
    }

    @Test
    void keepsAnArticleOrAYearBeforeTheHeadline() {
        String shared = "<meta property=og:title content='Night ferry starts again'>";

        assertThat(find(shared + "<h1>The night ferry starts again</h1>", null))
            .isEqualTo("The night ferry starts again");
        assertThat(find(shared + "<h1>2026 night ferry starts again</h1>", null))
            .isEqualTo("2026 night ferry starts again");
    }

    @Test
    void takesTheSiteOffAHeading() {
        assertThat(find("<title>Night ferry starts again</title><h1>Night ferry starts again – Harbour Post</h1>",
                "Harbour Post"))
            .isEqualTo("Night ferry starts again");
        assertThat(find("<h1>Night ferry starts again | Ferries | The Harbour Post of Kiel</h1>", null))
            .isEqualTo("Night ferry starts again");
    }

    @Test
    void partsWhatAHeadingLeavesToItsStyle() {
        assertThat(find("<meta property=og:title content='Strike over / Night ferry starts again'>"
                + "<h1><b>Strike over</b>Night ferry starts again</h1>", null))
            .isEqualTo("Strike over / Night ferry starts again");
    }

    @Test
    void takesTheSmallLineOffAHeading() {
        String page = "<title>Boats</title><meta property=og:title content='Night ferry starts again in May'>"
                + "<h1><span>Harbour: </span>Night ferry starts again in May</h1>";

        assertThat(headline(page, null).text()).isEqualTo("Night ferry starts again in May");
        assertThat(headline(page, null).source()).isEqualTo("meta:og:title");
    }

    @Test
    void takesNoStandfirstThatIsMarkedAsHeadline() {
        String lead = "The night ferry starts again in May, the company said, and the first tickets are sold already. ";
        String page = "<title>Night ferry starts again</title><h1>" + lead.repeat(3) + "</h1>";

        assertThat(find(page, null)).isEqualTo("Night ferry starts again");
    }

    @Test
    void takesNoHeadlineThatASystemCut() {
        String whole = "Night ferry between the two largest islands of the bay starts again in May after two years of "
                + "repairs and a long dispute about prices";
        String page = "<title>" + whole
                + "</title><script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\""
                + whole.substring(0, 107) + "...\"}</script>";

        assertThat(headline(page, null)).isEqualTo(new Headline(whole, "title", 0.75));
    }

    @Test
    void isTheSurerTheMorePlacesAgree() {
        String title = "<title>Ferry strike ends</title><h1>Ferry strike ends</h1>";
        String more = title + "<meta property=og:title content='Ferry strike ends'><script type=application/ld+json>"
                + "{\"@type\":\"Article\",\"headline\":\"Ferry strike ends\"}</script>";

        assertThat(headline(title, null).confidence()).isEqualTo(0.93);
        assertThat(headline(more, null).confidence()).isEqualTo(0.97);
    }

    private static String find(String html, String site) {
        return headline(html, site).text();
    }

    private static Headline headline(String html, String site) {
        Document page = Jsoup.parse(html);
        PageScan scan = PageScan.of(page);
        return new PageTitle(page, scan, JsonLd.of(scan.scripts(), page.title()), site).find();
    }

}
