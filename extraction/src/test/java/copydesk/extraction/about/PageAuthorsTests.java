package copydesk.extraction.about;

import java.util.List;

import copydesk.extraction.jsonld.JsonLd;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What data says of authors, weighed against what is printed. */
class PageAuthorsTests {

    private static final String LONG = ("<p>" + "The ferry lay still in the harbour of the old town. ".repeat(4)
            + "</p>")
        .repeat(8);

    private static final String DATED = "<p>Jane Doe</p><p>May 5, 2026</p>";

    @Test
    void takesWhatDataSaysWhereNothingIsPrinted() {
        assertThat(read(data("'author':['Jane Doe','John Roe']")))
            .isEqualTo(new PageAuthors(List.of("Jane Doe", "John Roe"), "json-ld:author", 0.9));
        assertThat(read("<meta name=author content='Jane Doe'><meta name=byl content='Lea Holm'>"))
            .isEqualTo(new PageAuthors(List.of("Jane Doe"), "meta:author", 0.85));
        assertThat(read(data("'headline':'Ferry','creator':'Jane Doe'")))
            .isEqualTo(new PageAuthors(List.of("Jane Doe"), "json-ld:creator", 0.7));
    }

    @Test
    void takesWhatIsPrintedWhereDataSaysNothing() {
        assertThat(read("<p>By Jane Doe</p>")).isEqualTo(new PageAuthors(List.of("Jane Doe"), "text", 0.8));
        assertThat(read(DATED)).isEqualTo(new PageAuthors(List.of("Jane Doe"), "text", 0.65));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Written by", "Author", "Geschrieben von", "Verfasst von", "Écrit par", "Escrito por" })
    void readsTheLabelsOfSharedPages(String label) {
        String page = "<meta name=twitter:label1 content='" + label + "'><meta name=twitter:data1 content='Jane Doe'>";

        assertThat(read(page)).isEqualTo(new PageAuthors(List.of("Jane Doe"), "meta:twitter:data1", 0.85));
    }

    @Test
    void readsNobodyUnderAnotherLabel() {
        String page = "<meta name=twitter:label1 content='Filed in'><meta name=twitter:data1 content='Jane Doe'>";

        assertThat(read(page).names()).isEmpty();
        assertThat(read(page).source()).isEmpty();
    }

    @Test
    void isSurestWhereBothAgree() {
        assertThat(read("<meta name=author content='Jane Doe'><p>By Jane Doe</p>"))
            .isEqualTo(new PageAuthors(List.of("Jane Doe"), "meta:author", 0.98));
    }

    @Test
    void believesASurePrintBeforeANameThatIsNotPrinted() {
        assertThat(read(data("'author':'Lea Holm'") + "<p>By Jane Doe</p>"))
            .isEqualTo(new PageAuthors(List.of("Jane Doe"), "text", 0.8));
    }

    @Test
    void believesDataBeforeAPrintThatIsNoFullName() {
        assertThat(read(data("'author':'Lea Holm'") + "<p>By HarbourLea</p>").names()).containsExactly("Lea Holm");
        assertThat(read(data("'author':'Lea Holm'") + "<p>By Harbour Staff</p>").names()).containsExactly("Lea Holm");
    }

    @Test
    void takesWhatIsPrintedBehindAKnownNameForNoName() {
        assertThat(read(data("'author':'Jane Doe'") + "<p>By Jane Doe, Kiel</p>").names()).containsExactly("Jane Doe");
        assertThat(read(data("'author':'Jane Doe'") + "<p itemprop=author>Jane Doe Sponsored</p>").names())
            .containsExactly("Jane Doe");
    }

    @Test
    void takesMorePeopleThanDataNames() {
        assertThat(read(data("'author':'Jane Doe'") + "<p>By Dr Jane Doe, Lea Holm</p>").names())
            .containsExactly("Dr Jane Doe", "Lea Holm");
    }

    @Test
    void believesNamesInScriptsWithoutCapitals() {
        assertThat(read(data("'author':['배윤경','이상현']") + "<a href=/author/kim>김혜진</a>").names()).containsExactly("배윤경",
                "이상현");
    }

    @Test
    void takesAHouseForAnAuthorOfNewsOnly() {
        String author = "'author':{'@type':'Organization','name':'Harbour Post'},'headline':'Ferry'}</script>"
                + "<meta property=og:site_name content='Harbour Post'>";

        assertThat(read("<script type=application/ld+json>{'@type':'NewsArticle'," + author).names())
            .containsExactly("Harbour Post");
        assertThat(read("<script type=application/ld+json>{'@type':'BlogPosting'," + author).names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>Written by Jane Doe</p>", "<p>Article by</p><p>Jane Doe</p>",
            "<p class=author>Jane Doe</p>", "<p>Text by <a href=/people/jane-doe>Jane Doe</a></p>" })
    void findsWhoSignsBelowTheArticle(String line) {
        assertThat(read(LONG + line)).isEqualTo(new PageAuthors(List.of("Jane Doe"), "text", 0.65));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>Written by Jane Doe</p><p>Written by Lea Holm</p>", "<p>Written by the crew</p>",
            "<aside><p>Written by Jane Doe</p></aside>", "<p>Reviewed by</p><p class=author>Jane Doe</p>" })
    void takesNobodyForTheOneWhoSigns(String lines) {
        assertThat(read(LONG + lines).names()).isEmpty();
    }

    @Test
    void believesANameThatIsNotPrintedBeforeAnUnsurePrint() {
        assertThat(read(data("'author':'Lea Holm'") + DATED))
            .isEqualTo(new PageAuthors(List.of("Lea Holm"), "json-ld:author", 0.75));
    }

    @Test
    void believesANameThatIsPrintedSomewhereElse() {
        assertThat(read(data("'author':'Lea Holm'") + "<p>By Jane Doe</p><p>Lea Holm has lived in Harbour Town.</p>"))
            .isEqualTo(new PageAuthors(List.of("Lea Holm"), "json-ld:author", 0.9));
    }

    @Test
    void takesOfSeveralThoseThatArePrinted() {
        String data = data("'author':['Jane Doe','Lea Holm']");

        assertThat(read(data + "<p>By Jane Doe</p>"))
            .isEqualTo(new PageAuthors(List.of("Jane Doe"), "json-ld:author", 0.9));
        assertThat(read(data + "<p>By Jane Doe</p><p>Lea Holm has lived in Harbour Town.</p>"))
            .isEqualTo(new PageAuthors(List.of("Jane Doe", "Lea Holm"), "json-ld:author", 0.9));
    }

    @Test
    void believesAnUnsurePrintBeforeTheSiteThatNamesItself() {
        String house = data("'author':{'@type':'Organization','name':'Harbour Post'}");

        assertThat(read(house)).isEqualTo(new PageAuthors(List.of("Harbour Post"), "json-ld:author", 0.9));
        assertThat(read(house + DATED)).isEqualTo(new PageAuthors(List.of("Jane Doe"), "text", 0.65));
    }

    @Test
    void namesEverybodyOnce() {
        assertThat(read("<meta name=author content='Jane Doe'><meta name=author content='Jane Doe, John Roe'>").names())
            .containsExactly("Jane Doe", "John Roe");
    }

    @Test
    void namesNobodyOnAPageThatDoesNot() {
        assertThat(read("").names()).isEmpty();
        assertThat(read("").source()).isEmpty();
    }

    private static String data(String fields) {
        return "<script type=application/ld+json>{\"@type\":\"NewsArticle\"," + fields.replace('\'', '"')
                + "}</script>";
    }

    private static PageAuthors read(String rest) {
        Document page = Jsoup.parse("<h1>Ferry strike ends</h1>" + rest);
        PageScan scan = PageScan.of(page);
        HeadArea area = HeadArea.of(scan, "Ferry strike ends");
        return PageAuthors.of(scan, JsonLd.of(scan.scripts(), ""), area, "Harbour Post");
    }

}
