package copydesk.ingest.feed;

import copydesk.ingest.feed.Item.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static copydesk.ingest.feed.Feeds.entry;
import static copydesk.ingest.feed.Feeds.feed;
import static org.assertj.core.api.Assertions.assertThat;

/** Where a feed leads to, element by element. */
class FeedLinksTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
            textBlock = """
                    <link>https://a.example/1</link>                                                     | https://a.example/1
                    <link href='/1'/>                                                                    | https://harbour.example/1
                    <link href='/1?a=1&region=2&lt=3'/>                                                  | https://harbour.example/1?a=1&region=2&lt=3
                    <link>/1?a=1&section=2&notify=3</link>                                               | https://harbour.example/1?a=1&section=2&notify=3
                    <link rel='self' href='/0'/><link rel='alternate' href='/1'/>                        | https://harbour.example/1
                    <link type='application/json' href='/0'/><link type='text/html' href='/1'/>          | https://harbour.example/1
                    <link type='application/json' href='/0'/>                                            | https://harbour.example/0
                    <link href='/1'/><link href='/2'/>                                                   | https://harbour.example/1
                    <link/><guid>https://a.example/1</guid>                                              | https://a.example/1
                    <guid>https://a.example/1</guid><link>/2</link>                                      | https://harbour.example/2
                    <guid isPermaLink='false'>https://a.example/1</guid>                                 | -
                    <link rdf:resource='/1'/>                                                            | https://harbour.example/1
                    <link>javascript:alert(1)</link>                                                     | -
                    <link> JAVA&#9;script:alert(1)</link>                                                | -
                    <image><link>/0</link></image>                                                       | -
                    """)
    void readsTheLinkOfAPage(String elements, String link) {
        assertThat(entry(elements).link().orElse(null)).isEqualTo(link);
    }

    @Test
    void readsOtherLinks() {
        Item entry = entry("<link rel='related' href='/r' type='text/html' title='T' hreflang='de' length='9'/>"
                + "<enclosure url='/e.mp3' type='audio/mpeg' length='100'/><cc:license rdf:resource='/by'/>");

        assertThat(entry.links()).containsExactly(
                new FeedLink("related", "https://harbour.example/r", "text/html", "T", "9", "de"),
                new FeedLink("enclosure", "https://harbour.example/e.mp3", "audio/mpeg", null, "100", null),
                new FeedLink("license", "https://harbour.example/by", null, null, null, null));
    }

    @Test
    void findsHubsAndTheFeedItself() {
        Feed feed = feed(
                "<rss><channel xmlns:atom='http://www.w3.org/2005/Atom'><atom:link rel='hub' href='https://hub.example/'/>"
                        + "<atom:link rel='hub' href='mailto:x@hub.example'/><atom:link rel='HUB' href='https://two.example/'/>"
                        + "<atom:link rel='self' href='/rss?all'/></channel></rss>");

        assertThat(feed.hubs()).containsExactly("https://hub.example/", "https://two.example/");
        assertThat(feed.self()).contains("https://harbour.example/rss?all");
        assertThat(feed("<rss/>").hubs()).isEmpty();
        assertThat(feed("<rss/>").self()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <guid>4711</guid>                                  | 4711                        | false
            <guid>https://a.example/1</guid>                   | https://a.example/1         | true
            <guid isPermaLink='FALSE'>https://a.example/1</guid> | https://a.example/1       | false
            <guid isPermaLink='rubbish'>https://a.example/1</guid> | https://a.example/1     | true
            <guid>/1</guid>                                    | https://harbour.example/1   | true
            <id>tag:a.example,2026:1</id>                      | tag:a.example,2026:1        | false
            <id>http://www.EXAMPLE.org/%7Ebob</id>             | http://www.EXAMPLE.org/%7Ebob | false
            <id>/1</id>                                        | https://harbour.example/1   | false
            <id>1</id><guid>2</guid>                           | 1                           | false
            """)
    void readsIds(String elements, String id, boolean isLink) {
        assertThat(entry(elements).id()).isEqualTo(id);
        assertThat(entry(elements).idIsLink()).isEqualTo(isLink);
    }

    @Test
    void readsWhereAnEntryCameFrom() {
        Item rss = entry("<source url='https://wire.example/rss'>The Wire</source>");
        Item atom = entry("<source><title>The Wire</title><id>w</id><link href='https://wire.example/'/></source>");

        assertThat(rss.source().words(Part.TITLE).orElseThrow().value()).isEqualTo("The Wire");
        assertThat(rss.source().link()).contains("https://wire.example/rss");
        assertThat(atom.source().id()).isEqualTo("w");
        assertThat(atom.source().link()).contains("https://wire.example/");
        assertThat(entry("<title>A</title>").source()).isNull();
    }

    @Test
    void basesEachAddressOnTheNearestBase() {
        Feed feed = feed("<feed xml:base='https://a.example/x/'><link href='0'/><entry xml:base='y/'><link href='1'/>"
                + "<content type='html' xml:base='z/'>&lt;a href='2'>A&lt;/a></content></entry></feed>");

        assertThat(feed.about().link()).contains("https://a.example/x/0");
        assertThat(feed.entries().get(0).link()).contains("https://a.example/x/y/1");
        assertThat(feed.entries().get(0).contents().get(0).base()).isEqualTo("https://a.example/x/y/z/");
    }

    @Test
    void basesEntriesOfRssOnTheSiteOfTheChannel() {
        Feed feed = feed(
                "<rss><channel><link>https://site.example/</link><item><link>/1</link></item></channel></rss>");

        assertThat(feed.entries().get(0).link()).contains("https://site.example/1");
    }

}
