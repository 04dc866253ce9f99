package copydesk.extraction.about;

import java.util.List;

import copydesk.contract.article.Alternate;
import copydesk.contract.article.FieldSource;
import copydesk.contract.article.Particulars;
import copydesk.contract.article.SourceTime;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.date.DateHint;
import copydesk.extraction.date.SourceTimes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages say about their articles, in data, in meta elements and in print. */
class AboutPageTests {

    private static final String BODY = "<p>The boats sail again from Friday, the company said on Thursday evening, and "
            + "the crews get two more days of rest each month than they had before the strike began.</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>By Jane Doe</p>                                                      | Jane Doe
            <p>By <a href=/people/jane-doe>Jane Doe</a> and John Roe</p>            | Jane Doe;John Roe
            <p>By</p><p>Jane Doe</p>                                                | Jane Doe
            <p>Written by</p><p>Jane Doe</p><p>Edited by</p><p>Lea Holm</p>         | Jane Doe
            <p>By Jane Doe May 5, 2026</p>                                          | Jane Doe
            <p>Jane Doe – 05.05.2026</p>                                            | Jane Doe
            <p>Jane Doe</p><p>May 5, 2026 · 4 min read</p>                          | Jane Doe
            <p>May 5, 2026 · Jane Doe in Harbours</p>                               | Jane Doe
            <div class=author-name>Jane Doe</div>                                   | Jane Doe
            <div class=author><b class=author-name>Jane Doe</b> <i>Pilot</i></div>  | Jane Doe
            <a href=/author/jane-doe/>Jane Doe</a>                                  | Jane Doe
            <span itemprop=author>Jane Doe</span>                                   | Jane Doe
            <a rel=author href=/j>Jane Doe</a>, <a rel=author href=/l>Lea Holm</a>  | Jane Doe;Lea Holm
            """)
    void readsAuthorsAsPrinted(String line, String authors) {
        assertThat(read("<h1>Ferry strike ends</h1>" + line + BODY).authors()).isEqualTo(List.of(authors.split(";")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>Ferry Strike</p><p>May 5, 2026</p>", "<p>Read More</p>",
            "<p>Reviewed by</p><p class=author>Jane Doe</p>",
            "<div class=author>All our authors write every day</div>" })
    void readsNoAuthorsWhereNobodyIsNamed(String line) {
        assertThat(read("<h1>Ferry strike ends</h1>" + line + BODY).authors()).isEmpty();
    }

    @Test
    void believesDataThatIsPrintedToo() {
        String page = data("'author':[{'@type':'Person','name':'Jane Doe'}]") + "<h1>Ferry</h1><p>By Jane Doe</p>"
                + BODY;

        assertThat(read(page).authors()).containsExactly("Jane Doe");
        assertThat(source(page, "by")).isEqualTo(new FieldSource("by", "json-ld:author", 0.98));
    }

    @Test
    void believesPrintBeforeALoginOrTheSiteItself() {
        String printed = "<h1>Ferry</h1><p>By Jane Doe</p>" + BODY;

        assertThat(read(data("'author':{'name':'jdoe17'}") + printed).authors()).containsExactly("Jane Doe");
        assertThat(read("<meta property=og:site_name content='Harbour Post'><meta name=author content='Harbour Post'>"
                + printed)
            .authors()).containsExactly("Jane Doe");
    }

    @Test
    void takesAllThatArePrintedWhereDataNamesOne() {
        String page = data("'author':{'name':'Jane Doe'}") + "<h1>Ferry</h1><p>By Jane Doe and John Roe</p>" + BODY;

        assertThat(read(page).authors()).containsExactly("Jane Doe", "John Roe");
        assertThat(source(page, "by")).isEqualTo(new FieldSource("by", "text", 0.9));
    }

    @ParameterizedTest
    @ValueSource(strings = { "author", "parsely-author", "sailthru.author", "dc.creator", "DC:creator", "byl",
            "cXenseParse:author" })
    void readsAuthorsInMetaElements(String name) {
        assertThat(read("<meta name='" + name + "' content='By Jane Doe &amp;amp; John Roe'><h1>Ferry</h1>").authors())
            .containsExactly("Jane Doe", "John Roe");
    }

    @Test
    void turnsNamesThatLibrariesFileUpright() {
        assertThat(
                read("<meta name=citation_author content='Doe, Jane'><meta name=citation_author content='Roe, John A.'>"
                        + "<h1>Ferry</h1>")
                    .authors())
            .containsExactly("Jane Doe", "John A. Roe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>May 5, 2026</p>                                                   | 2026-05-05
            <p>Published: 5 May 2026 14:30 GMT</p>                               | 2026-05-05T14:30:00Z
            <time datetime=2026-05-05T14:30:00+02:00>today</time>                | 2026-05-05T14:30:00+02:00
            <span class=post-date>05.05.2026</span>                              | 2026-05-05
            <span itemprop=datePublished content=2026-05-05>Tuesday</span>       | 2026-05-05
            <p>Updated</p><p>May 8, 2026</p><p>Published</p><p>May 5, 2026</p>   | 2026-05-05
            <p>By Jane Doe, May 5, 2026</p>                                      | 2026-05-05
            <p>Published May 5, 2026, updated May 8, 2026</p>                    | 2026-05-05
            """)
    void readsDaysAsPrinted(String line, String value) {
        Metadata metadata = read("<h1>Ferry strike ends</h1>" + line + BODY);

        assertThat(time(metadata.published())).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>Last updated</p><p>May 8, 2026</p>", "<p>Aktualisiert am 8. Mai 2026</p>",
            "<p>Updated: <time datetime=2026-05-08>May 8</time></p>",
            "<time itemprop=dateModified datetime=2026-05-08>", "<span class=date-updated>8 May 2026</span>" })
    void tellsChangesFromPublication(String line) {
        Metadata metadata = read("<h1>Ferry strike ends</h1>" + line + BODY);

        assertThat(metadata.published()).isEmpty();
        assertThat(time(metadata.updated())).isEqualTo("2026-05-08");
    }

    @Test
    void believesADayAtTheHeadlineBeforeAnOlderOneInTheData() {
        String page = data("'datePublished':'2019-03-01T10:00:00Z'") + "<h1>Ferry</h1><p>May 5, 2026</p>" + BODY;

        assertThat(time(read(page).published())).isEqualTo("2026-05-05");
    }

    @Test
    void believesTheDataWhereTheDayAtTheHeadlineIsThatOfTheChange() {
        String page = data("'datePublished':'2019-03-01T10:00:00Z','dateModified':'2026-05-05T10:00:00Z'")
                + "<h1>Ferry</h1><p>May 5, 2026</p>" + BODY;

        assertThat(time(read(page).published())).isEqualTo("2019-03-01T10:00:00Z");
    }

    @Test
    void findsALabelledDayFarFromTheHeadline() {
        String page = "<h1>Ferry</h1>" + BODY.repeat(6) + "<p>Page last modified: May 5, 2026</p><p>May 1, 2020</p>";

        assertThat(read(page).published()).isEmpty();
        assertThat(time(read(page).updated())).isEqualTo("2026-05-05");
    }

    @ParameterizedTest
    @ValueSource(strings = { "article:published_time", "og:published_time", "parsely-pub-date", "sailthru.date",
            "DC.date.issued", "dcterms.created", "datePublished", "cXenseParse:recs:publishtime", "w-published-date",
            "publish_date", "pubdate" })
    void readsDaysInMetaElements(String name) {
        assertThat(read("<meta property='" + name + "' content='2026-05-05T14:30:00Z'><h1>Ferry</h1>").published())
            .hasSize(1);
    }

    @Test
    void readsTheOrderOfDayAndMonthFromTheLanguage() {
        String line = "<h1>Ferry</h1><p>05/04/2026</p>" + BODY;

        assertThat(time(read("<html lang=en-US>" + line).published())).isEqualTo("2026-05-04");
        assertThat(time(read("<html lang=fr>" + line).published())).isEqualTo("2026-04-05");
        assertThat(read("<html lang=en>" + line).published()).isEmpty();
    }

    @Test
    void readsParticulars() {
        String page = data("'articleSection':'Harbour','keywords':['ferries','strikes'],'isAccessibleForFree':'False',"
                + "'publisher':{'name':'Harbour Post'}")
                + "<link rel=amphtml href=/amp/1><link rel=alternate hreflang=de href=https://de.harbour.example/1>"
                + "<h1>Ferry</h1>";

        Particulars found = read(page).particulars();

        assertThat(found.founded(List.of())).isEqualTo(new Particulars("Harbour", List.of("ferries", "strikes"),
                "Harbour Post", false, List.of(new Alternate("amp", null, "https://harbour.example/amp/1"),
                        new Alternate("language", "de", "https://de.harbour.example/1")),
                List.of()));
        assertThat(found.provenance()).containsSubsequence(new FieldSource("section", "json-ld:articleSection", 0.95),
                new FieldSource("keywords", "json-ld:keywords", 0.95),
                new FieldSource("publisher", "json-ld:publisher", 0.9),
                new FieldSource("accessibleForFree", "json-ld:isAccessibleForFree", 0.95));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    <meta name=news_keywords content='ferries, strikes'>                                         | ferries;strikes
                    <meta property=article:tag content=ferries><meta property=article:tag content=strikes>       | ferries;strikes
                    <meta name=keywords content='ferries; strikes; ferries'>                                     | ferries;strikes
                    <meta name=parsely-tags content='section:news,ferries'>                                      | ferries
                    """)
    void readsKeywordsInMetaElements(String metas, String keywords) {
        assertThat(read(metas + "<h1>Ferry</h1>").particulars().keywords()).isEqualTo(List.of(keywords.split(";")));
    }

    @Test
    void acceptsOnlyItsOwnSiteAsCanonical() {
        String other = "<link rel=canonical href=https://other.example/1><meta property=og:url content="
                + "https://www.harbour.example/2><h1>Ferry</h1>";

        assertThat(read(other).addresses()).containsExactly("https://www.harbour.example/2");
        assertThat(source(other, "canonicalUrl")).isEqualTo(new FieldSource("canonicalUrl", "meta:og:url", 0.95));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <html lang=de-AT>                                                  | de-AT | html:lang                | 0.9
            <html lang='{{ lang }}'><meta property=og:locale content=pt_BR>    | pt-BR | meta:og:locale           | 0.9
            <html lang=fr><meta property=og:locale content=fr_FR>              | fr    | html:lang                | 0.98
            <meta http-equiv=content-language content='nl, en'>                | nl    | meta:content-language    | 0.9
            """)
    void readsTheLanguage(String page, String language, String place, double confidence) {
        assertThat(read(page + "<h1>Ferry</h1>").language()).isEqualTo(language);
        assertThat(source(page + "<h1>Ferry</h1>", "language"))
            .isEqualTo(new FieldSource("language", place, confidence));
    }

    @Test
    void saysNothingOfAnEmptyPage() {
        Metadata metadata = read("");

        assertThat(metadata.authors()).isEmpty();
        assertThat(metadata.published()).isEmpty();
        assertThat(metadata.particulars()).isEqualTo(Particulars.none());
    }

    private static String time(List<DateHint> hints) {
        return SourceTimes.read(hints.get(0)).map(SourceTime::value).orElseThrow();
    }

    private static FieldSource source(String page, String field) {
        return read(page).particulars()
            .provenance()
            .stream()
            .filter((source) -> source.field().equals(field))
            .findFirst()
            .orElseThrow();
    }

    private static String data(String fields) {
        return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                + fields.replace('\'', '"') + "}</script>";
    }

    private static Metadata read(String page) {
        String url = "https://harbour.example/1";
        return AboutPage.of(Jsoup.parse(page, url), url).metadata();
    }

}
