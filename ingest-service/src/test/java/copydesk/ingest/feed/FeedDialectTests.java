package copydesk.ingest.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.date.DateHint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The dialects of feeds and the ways in which feeds are broken. */
class FeedDialectTests {

    @Test
    void readsRss091() {
        RawDocument entry = only(
                """
                        <?xml version="1.0"?>
                        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">
                        <rss version="0.91"><channel>
                          <title>Wexmoor Advertiser</title><link>http://wexmoor.example/</link><language>en-gb</language>
                          <item><title>Ram found on roof</title><link>http://wexmoor.example/ram.htm</link>
                            <description>A ram stood on the chapel &amp; would not come down.</description></item>
                        </channel></rss>
                        """);

        assertThat(words(entry)).containsExactly("Ram found on roof",
                "A ram stood on the chapel & would not come down.");
        assertThat(entry.metadata()).isEqualTo(new Metadata("en-gb", "Wexmoor Advertiser", List.of(),
                List.of("http://wexmoor.example/ram.htm"), null, List.of(), List.of(), true));
    }

    @Test
    void readsRss10() {
        RawDocument entry = only(
                """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                          <channel rdf:about="https://hafen.example/"><title>Hafenkurier</title><link>https://hafen.example/</link>
                            <items><rdf:Seq><rdf:li rdf:resource="https://hafen.example/1"/></rdf:Seq></items></channel>
                          <item rdf:about="https://hafen.example/1"><title>Tunnel offen</title><link>https://hafen.example/1</link>
                            <dc:date>2026-04-25T17:45:00+02:00</dc:date><dc:creator>Jörg Häußler</dc:creator>
                            <content:encoded>&lt;p&gt;Die Schranke &lt;a href="/s"&gt;hob&lt;/a&gt; sich.&lt;/p&gt;</content:encoded>
                          </item></rdf:RDF>
                        """);

        assertThat(words(entry)).containsExactly("Tunnel offen", "Die Schranke hob sich.");
        assertThat(entry.blocks().get(1).text().anchors().get(0).href()).isEqualTo("https://hafen.example/s");
        assertThat(entry.metadata()).isEqualTo(new Metadata(null, "Hafenkurier", List.of("Jörg Häußler"),
                List.of("https://hafen.example/1"), "https://hafen.example/1",
                List.of(new DateHint("2026-04-25T17:45:00+02:00", "feed:dc:date")), List.of(), false));
    }

    @Test
    void readsAtom03() {
        RawDocument entry = only("""
                <feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="fr"><title>Gazette</title>
                  <entry><title>Les métiers battent</title><id>urn:x:1</id>
                    <link rel="alternate" type="text/html" href="https://gazette.example/1"/>
                    <issued>2026-10-08T05:00:00Z</issued><modified>2026-10-08T06:00:00Z</modified>
                    <summary>Quatre métiers tissent.</summary></entry></feed>
                """);

        assertThat(words(entry)).containsExactly("Les métiers battent", "Quatre métiers tissent.");
        assertThat(entry.metadata())
            .isEqualTo(new Metadata("fr", "Gazette", List.of(), List.of("https://gazette.example/1"), "urn:x:1",
                    List.of(new DateHint("2026-10-08T05:00:00Z", "feed:issued")),
                    List.of(new DateHint("2026-10-08T06:00:00Z", "feed:modified")), true));
    }

    @Test
    void readsAFeedWhoseElementsWearAPrefix() {
        RawDocument entry = only("<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'><atom:title>Post</atom:title>"
                + "<atom:entry><atom:title>One</atom:title><atom:id>urn:x:1</atom:id>"
                + "<atom:content type='html'>&lt;p&gt;Words.&lt;/p&gt;</atom:content></atom:entry></atom:feed>");

        assertThat(words(entry)).containsExactly("One", "Words.");
        assertThat(entry.metadata().guid()).isEqualTo("urn:x:1");
    }

    @Test
    void keepsPictureCaptionAndCreditOfAnEntry() {
        RawDocument entry = only(item("<title>Oslo buses</title><description><![CDATA[<p>Twelve buses run.</p>"
                + "<figure><img src=\"/77.jpg\" alt=\"A bus\"><figcaption>A bus. <strong>Eskil Hamre / NTB</strong>"
                + "</figcaption></figure>]]></description>"));

        assertThat(entry.blocks()).extracting(RawBlock::kind)
            .containsExactly(RawKind.TITLE, RawKind.PARAGRAPH, RawKind.FIGURE);
        assertThat(entry.blocks().get(2).picture())
            .isEqualTo(new RawPicture("https://harbour.example/77.jpg", "A bus", null));
        assertThat(entry.blocks().get(2).text().text()).isEqualTo("A bus. Eskil Hamre / NTB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <title>A &amp; B</title>                              | A & B
            <title>A &amp;amp; B</title>                          | A & B
            <title><![CDATA[A & B]]></title>                      | A & B
            <title type="html">&lt;b&gt;A&lt;/b&gt; B</title>     | A B
            <title>5 &lt; 6</title>                               | 5 < 6
            <title> A  B </title>                                 | A B
            <media:title>No</media:title><title>Yes</title>       | Yes
            <title> </title><title>Second</title>                 | Second
            """)
    void readsTitles(String title, String words) {
        assertThat(words(only(item(title)))).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    <link>https://a.example/1</link>                                               | https://a.example/1
                    <link>/1</link>                                                                | https://harbour.example/1
                    <link href="https://a.example/1"/>                                             | https://a.example/1
                    <link rel="self" href="https://a.example/0"/><link>https://a.example/1</link>  | https://a.example/1
                    <guid>https://a.example/1</guid>                                               | https://a.example/1
                    <guid isPermaLink="false">https://a.example/1</guid>                           |
                    <guid>4711</guid>                                                              |
                    <feedburner:origLink>https://a.example/1</feedburner:origLink><link>https://b.example/2</link> | https://a.example/1 https://b.example/2
                    """)
    void readsAddresses(String elements, String addresses) {
        List<String> expected = (addresses != null) ? List.of(addresses.split(" ")) : List.of();

        assertThat(only(item("<title>T</title>" + elements)).metadata().addresses()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <author>jane@harbour.example (Jane Doe)</author>                       | Jane Doe
            <author>Jane Doe</author>                                              | Jane Doe
            <author><name>Jane Doe</name><email>j@h.example</email></author>       | Jane Doe
            <author>jane@harbour.example</author>                                  |
            <dc:creator>Jane Doe</dc:creator><dc:creator>John Roe</dc:creator>     | Jane Doe;John Roe
            <dc:creator><![CDATA[Jane Doe]]></dc:creator>                          | Jane Doe
            <itunes:author>The Harbour Show</itunes:author>                        |
            """)
    void readsAuthors(String elements, String authors) {
        List<String> expected = (authors != null) ? List.of(authors.split(";")) : List.of();

        assertThat(only(item("<title>T</title>" + elements)).metadata().authors()).isEqualTo(expected);
    }

    @Test
    void takesALongDescriptionForTheFullText() {
        String full = "<title>T</title><description>" + "The boats sail again. ".repeat(80) + "</description>";

        assertThat(only(item(full)).metadata().summaryOnly()).isFalse();
        assertThat(only(item("<title>T</title><description>Short.</description>")).metadata().summaryOnly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<rss><channel><item><title>One</title>", "<rss><channel><item><title>One",
            "<rss><item><title>One</title></item></rss>", "<channel><item><title>One</title></item></channel>",
            "\n\n<?xml version='1.0'?><rss><channel><item><title>One</title></item></channel></rss>",
            "<rss><channel><item><title>One</title></wrong></item></channel></rss>",
            "<RSS><CHANNEL><ITEM><TITLE>One</TITLE></ITEM></CHANNEL></RSS>",
            "<rss><channel><item><title>One</title></item></channel></rss> and more",
            "<rss><channel></channel><item><title>One</title></item></rss>" })
    void readsBrokenFeeds(String feed) {
        assertThat(words(only(feed))).containsExactly("One");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "words", "<opml><body/></opml>", "<html><body><rss></rss></body></html>", "{}", "<",
            "<?xml version='1.0'?>" })
    void refusesWhatIsNoFeed(String document) {
        assertThat(new FeedReader().read(document.getBytes(StandardCharsets.UTF_8), facts(null), 10)).isEmpty();
    }

    @Test
    void readsAFeedWithoutEntries() {
        assertThat(entries("<rss><channel><title>Post</title></channel></rss>", StandardCharsets.UTF_8, null))
            .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8,", "UTF-16,", "ISO-8859-1, application/xml; charset=iso-8859-1",
            "windows-1251, text/xml; charset=windows-1251" })
    void readsFeedsInAnyCharset(String charset, String type) {
        String title = charset.contains("1251") ? "Паром" : "Fähre";
        String feed = "<?xml version='1.0'?><rss><channel><item><title>" + title + "</title></item></channel></rss>";

        assertThat(words(entries(feed, Charset.forName(charset), type).get(0))).containsExactly(title);
    }

    @Test
    void believesTheDeclarationWhereTheServerSaysNothing() {
        String feed = "<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><item><title>Fähre</title></item>"
                + "</channel></rss>";

        assertThat(words(entries(feed, StandardCharsets.ISO_8859_1, null).get(0))).containsExactly("Fähre");
    }

    private static String item(String elements) {
        return "<rss><channel><link>https://harbour.example/</link><item>" + elements + "</item></channel></rss>";
    }

    private static RawDocument only(String feed) {
        List<RawDocument> entries = entries(feed, StandardCharsets.UTF_8, null);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static List<RawDocument> entries(String feed, Charset charset, String type) {
        return new FeedReader().read(feed.getBytes(charset), facts(type), 100).orElseThrow();
    }

    private static List<String> words(RawDocument entry) {
        return entry.blocks().stream().map((block) -> block.text().text()).toList();
    }

    private static FetchFacts facts(String type) {
        return new FetchFacts("harbour.example", "https://harbour.example/rss", "feed", "https://harbour.example/rss",
                type, 200, "sha256:0");
    }

}
