package copydesk.extraction.about;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.contract.article.Alternate;
import copydesk.contract.article.FieldSource;
import copydesk.contract.article.Particulars;
import copydesk.extraction.jsonld.JsonLd;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Section, key words, publisher, paywall mark and other addresses. */
class PageParticularsTests {

    private static final FieldSource BEFORE = new FieldSource("by", "text", 0.8);

    @ParameterizedTest
    @ValueSource(
            strings = { "article:section", "parsely-section", "section", "category", "dc.subject", "articleSection" })
    void readsTheSectionInMetaElements(String name) {
        Particulars found = read("<meta name=" + name + " content='Harbour &amp;amp; Bay'>");

        assertThat(found.section()).isEqualTo("Harbour & Bay");
        assertThat(found.provenance()).containsExactly(BEFORE,
                new FieldSource("section", "meta:" + name.toLowerCase(Locale.ROOT), 0.9));
    }

    @Test
    void takesTheFirstSectionThatDataNames() {
        assertThat(read(data("'articleSection':['Harbour','Bay']") + "<meta name=section content=Town>").section())
            .isEqualTo("Harbour");
    }

    @Test
    void takesNoAddressAndNoLongTextForASection() {
        assertThat(read("<meta name=article:section content='https://harbour.example/bay'>"
                + "<meta name=section content=Town>")
            .section()).isEqualTo("Town");
        assertThat(read(data("'articleSection':'" + "Bay ".repeat(40) + "'") + "<meta name=section content=Town>")
            .section()).isEqualTo("Town");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {'name':'Harbour Post','item':'https://harbour.example/'},{'name':'Bay'},{'name':'Ferry strike'} | Bay
            {'item':{'name':'Startseite','@id':'/de'}},{'item':{'name':'Bay','@id':'/bay'}}                 | Bay
            {'name':'Bay'},{'name':'Boats'},{'name':'A ferry strike ends today'}                             | Bay
            {'name':'Home'},{'name':'A ferry strike ends today'}                                             | -
            {'name':'Home'}                                                                                  | -
            {'position':1},'Bay'                                                                             | -
            """)
    void readsTheSectionOnTheWayToThePage(String steps, String section) {
        Particulars found = read("<script type=application/ld+json>{'@type':'BreadcrumbList','itemListElement':["
                + steps + "]}</script>");

        assertThat(found.section()).isEqualTo(section);
        assertThat(found.provenance()).hasSize((section != null) ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "publisher", "DC.publisher", "dcterms.publisher", "citation_publisher" })
    void readsThePublisherInMetaElements(String name) {
        Particulars found = read("<meta name=" + name + " content='Harbour Post'>");

        assertThat(found.publisher()).isEqualTo("Harbour Post");
        assertThat(found.provenance()).containsExactly(BEFORE,
                new FieldSource("publisher", "meta:" + name.toLowerCase(Locale.ROOT), 0.8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'ferries, strikes'                | ferries;strikes
            'ferries; strikes'                | ferries;strikes
            ['ferries','strikes, ferries']    | ferries;strikes
            'tag:ferries,Bay: a town'         | Bay: a town
            [{'name':'ferries'},'R&amp;D']    | ferries;R&D
            'ferries,, ,strikes'              | ferries;strikes
            """)
    void readsKeywordsInData(String value, String keywords) {
        Particulars found = read(data("'keywords':" + value) + "<meta name=keywords content=town>");

        assertThat(found.keywords()).isEqualTo(List.of(keywords.split(";")));
        assertThat(found.provenance()).containsExactly(BEFORE, new FieldSource("keywords", "json-ld:keywords", 0.95));
    }

    @Test
    void trustsPlainKeywordsLess() {
        assertThat(read("<meta name=keywords content=town>").provenance()).containsExactly(BEFORE,
                new FieldSource("keywords", "meta:keywords", 0.8));
        assertThat(read("<meta name=keywords content=town><meta name=article:tag content=bay>").provenance())
            .containsExactly(BEFORE, new FieldSource("keywords", "meta:article:tag", 0.95));
    }

    @Test
    void keepsFiftyKeywords() {
        String many = IntStream.range(0, 80).mapToObj((number) -> "word " + number).collect(Collectors.joining(","));

        assertThat(read("<meta name=keywords content='" + many + "'>").keywords()).hasSize(50)
            .startsWith("word 0", "word 1")
            .endsWith("word 49");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Post | json-ld:publisher | 0.98
            Harbour      | json-ld:publisher | 0.9
            """)
    void isSurerOfAPublisherThatTheSiteConfirms(String site, String source, double confidence) {
        Particulars found = read(
                data("'publisher':{'name':'Harbour Post'}") + "<meta property=og:site_name content='" + site + "'>");

        assertThat(found.publisher()).isEqualTo("Harbour Post");
        assertThat(found.provenance()).containsExactly(BEFORE, new FieldSource("publisher", source, confidence));
    }

    @Test
    void takesTheSiteForThePublisherWhereDataNamesNone() {
        Particulars found = read("<meta property=og:site_name content='Harbour Post'>");

        assertThat(found.publisher()).isEqualTo("Harbour Post");
        assertThat(found.provenance()).containsExactly(BEFORE, new FieldSource("publisher", "meta:og:site_name", 0.9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            true                        | true
            'True'                      | true
            'http://schema.org/True'    | true
            'yes'                       | true
            1                           | true
            false                       | false
            'False'                     | false
            'https://schema.org/False'  | false
            'no'                        | false
            0                           | false
            'perhaps'                   | -
            null                        | -
            """)
    void readsThePaywallMarkInData(String value, Boolean free) {
        assertThat(read(data("'isAccessibleForFree':" + value)).accessibleForFree()).isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            free    | true
            locked  | false
            metered | false
            Premium | false
            """)
    void readsThePaywallMarkInMetaElements(String tier, boolean free) {
        Particulars found = read("<meta property=article:content_tier content=" + tier + ">");

        assertThat(found.accessibleForFree()).isEqualTo(free);
        assertThat(found.provenance()).containsExactly(BEFORE,
                new FieldSource("accessibleForFree", "meta:article:content_tier", 0.95));
    }

    @Test
    void readsOtherAddresses() {
        Particulars found = read("<link rel=AMPHTML href=/amp/1><link rel=alternate hreflang=x-default href=/en/1>"
                + "<link rel=alternate hreflang=' de-CH ' href=https://de.harbour.example/1>");

        assertThat(found.alternates()).containsExactly(new Alternate("amp", null, "https://harbour.example/amp/1"),
                new Alternate("language", "x-default", "https://harbour.example/en/1"),
                new Alternate("language", "de-CH", "https://de.harbour.example/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<link rel=alternate type=application/rss+xml href=/feed>",
            "<link rel=alternate hreflang='' href=/1>", "<link rel=canonical hreflang=de href=/1>",
            "<link rel=amphtml href=android-app://example.harbour/1>", "<link rel=amphtml>" })
    void takesNoOtherLinksForAddressesOfTheArticle(String link) {
        assertThat(read(link).alternates()).isEmpty();
    }

    @Test
    void saysNothingMoreThanThePage() {
        assertThat(read("<p>Ferry</p>")).isEqualTo(Particulars.none().founded(List.of(BEFORE)));
    }

    private static String data(String fields) {
        return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                + fields.replace('\'', '"') + "}</script>";
    }

    private static Particulars read(String page) {
        PageScan scan = PageScan.of(Jsoup.parse(page, "https://harbour.example/1"));
        return new PageParticulars(scan, JsonLd.of(scan.scripts(), "")).collect(List.of(BEFORE));
    }

}
