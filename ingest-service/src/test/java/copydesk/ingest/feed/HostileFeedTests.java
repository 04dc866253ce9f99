package copydesk.ingest.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Feeds that mean harm, and feeds that were damaged on their way. */
class HostileFeedTests {

    private static final List<String> SAMPLES = List.of("""
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE rss [<!ENTITY desk "Harbour Post"><!ENTITY other SYSTEM "file:///etc/passwd">]>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel xml:base="https://harbour.example/"><title>&desk;</title><link>/</link><ttl>60</ttl>
            <item><title><![CDATA[Fähre & Streik]]></title><link>/1</link><guid isPermaLink="false">1</guid>
            <pubDate>Sat, 25 Apr 2026 17:45:00 +0200</pubDate><author>jane@harbour.example (Jane Doe)</author>
            <description>&lt;p&gt;Words &amp;amp; more &nbsp; &#147;x&#148; &other;&lt;/p&gt;</description>
            <media:content url="/1.jpg"/><category domain="x">Ferry</category></item></channel></rss>
            """, """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">Post</title>
            <link rel="hub" href="https://hub.example/"/><entry xml:base="/x/"><id>tag:x,2026:1</id><link href="1"/>
            <author><name>Eva Klein</name><uri>/eva</uri></author><updated>2026-W17-6T10:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die <b>Boote</b><br/></p></div></content>
            <summary type="text/html" mode="base64">PGI+QTwvYj4=</summary></entry></feed>
            """, """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel rdf:about="x"><title>Post</title></channel><item rdf:about="/1"><title>One</title></item></rdf:RDF>
            """,
            """
                    {"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[{"id":1,"content_html":"<p>A","tags":["t"],
                    "authors":[{"name":"Jane"}],"date_published":"2026-04-25T17:45:00Z","attachments":[{"url":"/a.mp3"}]}]}
                    """);

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4 })
    void readsAnyDamagedFeedWithoutThrowing(int seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int round = 0; round < 500; round++) {
            byte[] damaged = damaged(SAMPLES.get(round % SAMPLES.size()).getBytes(StandardCharsets.UTF_8), random);
            read += new FeedReader().read(damaged, facts(), 100).isPresent() ? 1 : 0;
        }

        // most damage leaves a feed that can be read
        assertThat(read).isGreaterThan(250);
    }

    @Test
    void readsTheSamplesWhole() {
        assertThat(SAMPLES).allSatisfy((sample) -> assertThat(titles(sample)).isNotNull());
    }

    @Test
    void laughsOnlyOnce() {
        StringBuilder type = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            type.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(level, level - 1, level - 1, level - 1));
        }

        assertThat(titles(type + "]><rss><item><title>&a29; &a0;</title></item></rss>")).containsExactly("&a29; ha");
    }

    @Test
    void readsWhatStandsBehindTheEntriesUnlessThereAreFarTooMany() {
        assertThat(hubs(4_000)).containsExactly("https://hub.example/");
        assertThat(hubs(4_001)).isEmpty();
    }

    private static List<String> hubs(int entries) {
        String feed = "<feed>" + "<entry><title>A</title></entry>".repeat(entries)
                + "<link rel='hub' href='https://hub.example/'/></feed>";
        return new FeedReader().feed(bytes(feed), facts(), 1).orElseThrow().hubs();
    }

    @Test
    void readsTheBeginningOfAnEntryThatIsAllCategoriesAndTheNext() {
        String feed = "<rss><channel><item><title>A</title>" + "<category>x</category>".repeat(100_000)
                + "<guid>1</guid></item><item><title>B</title><guid>2</guid></item></channel></rss>";

        assertThat(titles(feed)).containsExactly("A", "B");
        assertThat(new FeedReader().feed(bytes(feed), facts(), 9).orElseThrow().entries()).extracting(Item::id)
            .containsExactly(null, "2");
    }

    @Test
    void growsNoFurtherThanItsEntitiesAreLong() {
        String type = "<!DOCTYPE rss [<!ENTITY a \"" + "x".repeat(60) + "\"><!ENTITY b \"" + "x".repeat(61) + "\">]>";

        assertThat(titles(type + "<rss><item><title>" + "&a;".repeat(3) + "&b;</title></item></rss>"))
            .containsExactly("x".repeat(180) + "&b;");
    }

    @Test
    void fetchesNothingThatADocumentTypeNames() {
        assertThat(
                titles("<!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/x.dtd' [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;"
                        + "<!ENTITY e SYSTEM 'file:///etc/passwd'>]><rss><item><title>A &e; &p;</title></item></rss>"))
            .containsExactly("A &e; &p;");
    }

    @Test
    void includesNoOtherDocuments() {
        assertThat(titles("<rss xmlns:xi='http://www.w3.org/2001/XInclude'><item><title>A"
                + "<xi:include href='file:///etc/passwd' parse='text'/></title></item></rss>"))
            .containsExactly("A");
    }

    @Test
    void readsBehindElementsThatAreTooDeep() {
        String deep = "<a>".repeat(20_000);

        assertThat(titles("<rss><item><title>A</title><description>" + deep + "</description></item></rss>"))
            .containsExactly("A");
    }

    @Test
    void readsOneElementOfManyAttributesAndPrefixes() {
        StringBuilder attributes = new StringBuilder();
        for (int number = 0; number < 20_000; number++) {
            attributes.append(" xmlns:p").append(number).append("='urn:").append(number).append("'");
        }

        assertThat(titles("<rss" + attributes + "><item><title>A</title></item></rss>")).containsExactly("A");
    }

    @Test
    void readsAMillionCharactersOfTagsThatNeverEnd() {
        assertThat(titles("<rss><item><title>A</title></item>" + "<".repeat(1_000_000))).containsExactly("A");
        assertThat(titles("<rss><item><title>A</title></item>" + "&a".repeat(500_000))).containsExactly("A");
        assertThat(titles("<rss><item><title>A</title></item>" + "<![CDATA[".repeat(100_000))).containsExactly("A");
    }

    @Test
    void takesAnEndlessDocumentTypeForWords() {
        assertThat(new FeedReader().feed(bytes("<!DOCTYPE rss [" + "<!ENTITY a \"b\">".repeat(50_000)), facts(), 10))
            .isEmpty();
    }

    private static byte[] damaged(byte[] feed, Random random) {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        int damages = 1 + random.nextInt(6);
        int next = random.nextInt(feed.length);
        for (int at = 0; at < feed.length; at++) {
            if (at != next || damages-- <= 0) {
                damaged.write(feed[at]);
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> damaged.write(random.nextInt(256));
                case 1 -> damaged.writeBytes(new byte[] { feed[at], feed[at] });
                case 2 -> damaged.write(feed, 0, Math.min(feed.length, random.nextInt(40)));
                default -> at += random.nextInt(20);
            }
            next = at + 1 + random.nextInt(60);
        }
        return damaged.toByteArray();
    }

    private static List<String> titles(String feed) {
        return new FeedReader().read(bytes(feed), facts(), 100)
            .orElseThrow()
            .stream()
            .map(HostileFeedTests::title)
            .toList();
    }

    private static String title(RawDocument entry) {
        return entry.blocks().isEmpty() ? "" : entry.blocks().get(0).text().text();
    }

    private static byte[] bytes(String feed) {
        return feed.getBytes(StandardCharsets.UTF_8);
    }

    private static FetchFacts facts() {
        return new FetchFacts("harbour.example", "https://harbour.example/rss", "feed", "https://harbour.example/rss",
                null, 200, "sha256:0");
    }

}
