package copydesk.extraction.about;

import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Meta elements, however the page calls them. */
class MetasTests {

    @ParameterizedTest
    @ValueSource(strings = { "property", "name", "itemprop", "http-equiv" })
    void findsAContentUnderAnyAttributeThatNamesIt(String attribute) {
        assertThat(read("<meta " + attribute + "=section content=Harbour>").first("section")).isEqualTo("Harbour");
    }

    @Test
    void findsAContentUnderBothOfItsNames() {
        Metas metas = read("<meta property=og:title name=title content='Ferry strike ends'>");

        assertThat(metas.first("og:title")).isEqualTo("Ferry strike ends");
        assertThat(metas.first("title")).isEqualTo("Ferry strike ends");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OG:Title       | og:title
            ' author '     | author
            DC:Creator     | dc.creator
            DC.Creator     | dc.creator
            DCTERMS:issued | dcterms.issued
            """)
    void spellsNamesInOneWay(String written, String name) {
        assertThat(read("<meta name='" + written + "' content=x>").first(name)).isEqualTo("x");
    }

    @Test
    void keepsAllContentsOfANameInTheirOrder() {
        Metas metas = read("<meta name=author content='Jane Doe'><meta name=x content=y>"
                + "<meta property=Author content='John Roe'>");

        assertThat(metas.first("author")).isEqualTo("Jane Doe");
        assertThat(metas.all("author")).containsExactly("Jane Doe", "John Roe");
    }

    @Test
    void passesOverEmptyContents() {
        Metas metas = read("<meta name=author><meta name=author content=' '><meta name=author content=' Jane Doe '>");

        assertThat(metas.all("author")).containsExactly("Jane Doe");
    }

    @Test
    void knowsNothingOfOtherNames() {
        Metas metas = read("<meta name=author content='Jane Doe'>");

        assertThat(metas.first("creator")).isNull();
        assertThat(metas.all("creator")).isEmpty();
    }

    @Test
    void listsTheNamesOfAForm() {
        Metas metas = read("<meta name=post-date content=1><meta name=title content=2><meta name=Edit-Date content=3>"
                + "<meta name=post-date content=4>");

        assertThat(metas.names(Pattern.compile(".*-date"))).containsExactly("post-date", "edit-date");
        assertThat(metas.names(Pattern.compile("date"))).isEmpty();
    }

    @Test
    void readsOnlySoMuch() {
        Metas metas = read("<meta name=long content='" + "x".repeat(5_000) + "'>"
                + "<meta name=many content=y>".repeat(4_000) + "<meta name=late content=z>");

        assertThat(metas.first("long")).isEqualTo("x".repeat(2_000));
        assertThat(metas.all("many")).hasSizeBetween(1_900, 2_100);
        assertThat(metas.first("late")).isNull();
    }

    private static Metas read(String page) {
        return PageScan.of(Jsoup.parse(page)).metas();
    }

}
