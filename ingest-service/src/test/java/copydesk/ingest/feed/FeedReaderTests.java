package copydesk.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.date.DateHint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedReaderTests {

    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
              <title>Harbour Post</title><link>https://harbour.example/</link><language>en</language>
              <item>
                <title>Ferry strike ends &amp;amp; boats sail</title>
                <link>https://harbour.example/ferry?utm_source=rss</link>
                <guid isPermaLink="false">hp-1</guid>
                <dc:creator>Jane Doe</dc:creator>
                <pubDate>Thu, 15 May 2025 14:30:00 +0300</pubDate>
                <description>A summary.</description>
                <content:encoded><![CDATA[<p>The boats <a href="/b">sail</a> again.</p><p>Prices stay.</p>]]></content:encoded>
              </item>
              <item><title>Only a summary</title><guid>https://harbour.example/2</guid>
                <description>&lt;p&gt;Short &amp;amp; sweet.&lt;/p&gt;</description></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://hafen.example/">
              <title>Hafenpost</title>
              <entry><title type="html">F&amp;auml;hren fahren</title><id>tag:hafen.example,2025:1</id>
                <link rel="alternate" href="faehren"/><link rel="edit" href="edit/1"/>
                <author><name>Eva Klein</name></author>
                <published>2025-05-15T10:00:00Z</published><updated>2025-05-15T11:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die Boote <b>fahren</b>.</p></div></content>
              </entry>
            </feed>
            """;

    @Test
    void readsEntriesOfRss() {
        List<RawDocument> entries = read(RSS);

        assertThat(entries).extracting(RawDocument::name).containsExactly("feed-1", "feed-2");
        assertThat(entries).extracting(RawDocument::identity)
            .containsExactly("https://harbour.example/rss#1", "https://harbour.example/rss#2");
        assertThat(entries).allMatch((entry) -> entry.form() == Form.FEED_ENTRY);
        assertThat(words(entries.get(0))).containsExactly("Ferry strike ends & boats sail", "The boats sail again.",
                "Prices stay.");
        assertThat(entries.get(0).blocks().get(1).text().anchors().get(0).href())
            .isEqualTo("https://harbour.example/b");
        assertThat(entries.get(0).metadata()).isEqualTo(new Metadata("en", "Harbour Post", List.of("Jane Doe"),
                List.of("https://harbour.example/ferry?utm_source=rss"), "hp-1",
                List.of(new DateHint("Thu, 15 May 2025 14:30:00 +0300", "feed:pubDate")), List.of(), false));
    }

    @Test
    void saysWhenAnEntryIsOnlyASummary() {
        RawDocument entry = read(RSS).get(1);

        assertThat(words(entry)).containsExactly("Only a summary", "Short & sweet.");
        assertThat(entry.metadata().summaryOnly()).isTrue();
        assertThat(entry.metadata().addresses()).containsExactly("https://harbour.example/2");
    }

    @Test
    void readsAtom() {
        RawDocument entry = read(ATOM).get(0);

        assertThat(words(entry)).containsExactly("Fähren fahren", "Die Boote fahren.");
        assertThat(entry.metadata())
            .isEqualTo(new Metadata("de", "Hafenpost", List.of("Eva Klein"), List.of("https://hafen.example/faehren"),
                    "tag:hafen.example,2025:1", List.of(new DateHint("2025-05-15T10:00:00Z", "feed:published")),
                    List.of(new DateHint("2025-05-15T11:00:00Z", "feed:updated")), false));
    }

    @Test
    void readsRdf() {
        List<RawDocument> entries = read("<rdf:RDF xmlns:rdf='x'><channel><title>Post</title></channel>"
                + "<item><title>One</title><link>https://a.example/1</link><description>Words.</description></item></rdf:RDF>");

        assertThat(entries).hasSize(1);
        assertThat(words(entries.get(0))).containsExactly("One", "Words.");
        assertThat(entries.get(0).metadata().siteName()).isEqualTo("Post");
    }

    @Test
    void readsWhatCanBeReadOfABrokenFeed() {
        List<RawDocument> entries = read(
                "<rss><channel><item><title>One & two</title><description>Unclosed &nbsp; words"
                        + "</item><item><title>Three</title><description>More words.</description>");

        assertThat(entries).extracting((entry) -> words(entry).get(0)).containsExactly("One & two", "Three");
    }

    @Test
    void keepsParagraphsOfPlainText() {
        List<RawDocument> entries = read("<rss><channel><item><title>T</title><description>One &lt; two.\n\nThree."
                + "</description></item></channel></rss>");

        assertThat(words(entries.get(0))).containsExactly("T", "One < two.", "Three.");
    }

    @Test
    void expandsNoEntitiesOfItsOwn() {
        List<RawDocument> entries = read("<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item>"
                + "<title>T &x;</title><description>Words.</description></item></channel></rss>");

        assertThat(words(entries.get(0))).containsExactly("T &x;", "Words.");
    }

    @Test
    void stopsAtTheLimit() {
        String feed = "<rss><channel>" + "<item><title>T</title></item>".repeat(5) + "</channel></rss>";

        assertThat(new FeedReader().read(feed.getBytes(StandardCharsets.UTF_8), facts(), 3).orElseThrow()).hasSize(3);
    }

    @Test
    void refusesWhatIsNoFeed() {
        assertThat(new FeedReader().read("<opml/>".getBytes(StandardCharsets.UTF_8), facts(), 3)).isEmpty();
    }

    private static List<RawDocument> read(String feed) {
        return new FeedReader().read(feed.getBytes(StandardCharsets.UTF_8), facts(), 100).orElseThrow();
    }

    private static List<String> words(RawDocument entry) {
        return entry.blocks().stream().map(RawBlock::text).map((text) -> text.text()).toList();
    }

    private static FetchFacts facts() {
        return new FetchFacts("harbour.example", "https://harbour.example/rss", "feed", "https://harbour.example/rss",
                "application/rss+xml", 200, "sha256:0");
    }

}
