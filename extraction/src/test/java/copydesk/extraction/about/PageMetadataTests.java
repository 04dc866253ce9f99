package copydesk.extraction.about;

import java.util.List;

import copydesk.contract.article.FieldSource;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.jsonld.JsonLd;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Language, site and addresses that a page gives itself. */
class PageMetadataTests {

    private static final String PAGE = "https://www.harbour.example/bay/ferry";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
            textBlock = """
                    <html lang=en>                                            | en    | html:lang                | 0.9
                    <html xml:lang=uk>                                        | uk    | html:lang                | 0.9
                    <html lang=de_CH><meta property=og:locale content=de_DE>  | de-CH | html:lang                | 0.98
                    <html lang=de><meta property=og:locale content=en_US>     | de    | html:lang                | 0.9
                    <meta property=og:locale content=pt_BR>                   | pt-BR | meta:og:locale           | 0.9
                    <meta http-equiv=content-language content='fr, en'>       | fr    | meta:content-language    | 0.9
                    <html lang=' '><meta name=language content='es; it'>      | es    | meta:language            | 0.9
                    <html lang=English><meta name=dc.language content=en>     | en    | meta:dc.language         | 0.98
                    <script type=application/ld+json>{"@type":"Article","headline":"Ferry","inLanguage":"pl"}</script> | pl | json-ld:inLanguage | 0.9
                    <p>Ferry                                                  | -     | -                        | 0
                    """)
    void readsTheLanguageInTheFirstPlaceThatNamesOne(String page, String language, String source, double confidence) {
        Metadata found = read(page, null);

        assertThat(found.language()).isEqualTo(language);
        assertThat(sources(found, "language"))
            .isEqualTo((source != null) ? List.of(new FieldSource("language", source, confidence)) : List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
            textBlock = """
                    <meta property=og:site_name content='Harbour &amp;amp; Bay'><meta name=application-name content=App> | Harbour & Bay
                    <meta property=og:site_name content=https://a.example><meta name=application-name content=App>       | App
                    <script type=application/ld+json>{"@type":"Article","headline":"Ferry","publisher":{"name":"Post"}}</script><meta name=application-name content=App> | Post
                    <meta name=application-name content=App>                                                             | App
                    <title>Ferry</title>                                                                                 | -
                    """)
    void readsTheNameOfTheSite(String page, String name) {
        assertThat(read(page, null).siteName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    <link rel=canonical href=/bay/boats>                             | https://www.harbour.example/bay/boats | link:canonical
                    <link rel=CANONICAL href=https://m.harbour.example/boats>        | https://m.harbour.example/boats       | link:canonical
                    <meta property=og:url content=https://harbour.example/boats>     | https://harbour.example/boats         | meta:og:url
                    <script type=application/ld+json>{"@type":"Article","url":"https://harbour.example/boats"}</script> | https://harbour.example/boats | json-ld:url
                    """)
    void readsItsAddress(String head, String address, String source) {
        Metadata found = read(head, PAGE);

        assertThat(found.addresses()).containsExactly(address);
        assertThat(sources(found, "canonicalUrl")).extracting(FieldSource::source).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <link rel=canonical href=https://other.example/boats>
            <link rel=alternate href=https://harbour.example/boats>
            <link rel=canonical>
            <meta property=og:url content=/boats>
            <link rel=amphtml href=https://harbour.example/boats/amp>
            """)
    void takesNoAddressOfOthersNorOneThatIsNone(String head) {
        assertThat(read(head, PAGE).addresses()).isEmpty();
    }

    @Test
    void believesAnyAddressWhereItsOwnIsUnknown() {
        assertThat(read("<link rel=canonical href=https://other.example/boats>", null).addresses())
            .containsExactly("https://other.example/boats");
    }

    @Test
    void knowsEveryAddressButNamesTheSourceOfTheFirst() {
        Metadata found = read("<link rel=canonical href=https://harbour.example/boats>"
                + "<meta property=og:url content=https://harbour.example/ships>"
                + "<link rel=amphtml href=https://harbour.example/boats/amp>", PAGE);

        assertThat(found.addresses()).containsExactly("https://harbour.example/boats", "https://harbour.example/ships",
                "https://harbour.example/boats/amp");
        assertThat(sources(found, "canonicalUrl"))
            .containsExactly(new FieldSource("canonicalUrl", "link:canonical", 0.98));
    }

    @Test
    void takesTheHomePageForNoSourceOfTheAddress() {
        Metadata found = read("<link rel=canonical href=https://harbour.example/>"
                + "<meta property=og:url content=https://harbour.example/ships>", PAGE);

        assertThat(sources(found, "canonicalUrl"))
            .containsExactly(new FieldSource("canonicalUrl", "meta:og:url", 0.95));
    }

    @Test
    void namesTheSourcesOfHeadlineAndAuthors() {
        Metadata found = read("<meta name=author content='Jane Doe'><h1>Ferry</h1>", PAGE);

        assertThat(found.authors()).containsExactly("Jane Doe");
        assertThat(sources(found, "headline")).containsExactly(new FieldSource("headline", "h1", 0.7));
        assertThat(sources(found, "by")).extracting(FieldSource::source).containsExactly("meta:author");
    }

    @Test
    void takesNoLanguageOfManyParts() {
        assertThat(read("<html lang=en" + "-aa".repeat(20_000) + "><p>Ferry", null).language()).isNull();
    }

    private static Metadata read(String html, @Nullable String url) {
        Document page = Jsoup.parse(html, PAGE);
        PageScan scan = PageScan.of(page);
        return new PageMetadata(page, scan, JsonLd.of(scan.scripts(), ""), url)
            .collect(new Headline("Ferry", "h1", 0.7), HeadArea.of(scan, "Ferry"));
    }

    private static List<FieldSource> sources(Metadata found, String field) {
        return found.particulars().provenance().stream().filter((source) -> source.field().equals(field)).toList();
    }

}
