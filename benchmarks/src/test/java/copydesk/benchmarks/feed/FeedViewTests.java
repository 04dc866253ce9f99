package copydesk.benchmarks.feed;

import java.nio.charset.StandardCharsets;

import copydesk.benchmarks.feed.expect.Evaluation;
import copydesk.benchmarks.feed.expect.ExpressionReader;
import copydesk.contract.article.FetchFacts;
import copydesk.ingest.feed.Feed;
import copydesk.ingest.feed.FeedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The names by which a corpus asks for what our reader gave. */
class FeedViewTests {

    private static final String FEED = """
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Post</title><description>News</description><copyright>Us</copyright><language>en</language><ttl>60</ttl>
            <managingEditor>desk@h.example (The desk)</managingEditor><webMaster>web@h.example</webMaster>
            <image><url>/i.png</url></image><pubDate>Sat, 25 Apr 2026 17:45:00 +0200</pubDate>
            <item><title>One &lt;b&gt;two&lt;/b&gt;</title><link>/1</link><guid isPermaLink="false">g1</guid>
              <description>Short</description><category domain="s">c</category><dc:creator>Jane Doe</dc:creator>
              <enclosure url="/e.mp3" length="9" type="audio/mpeg"/><source url="https://w.example/rss">Wire</source></item>
            <item><guid>https://h.example/2</guid><dc:date>2026-04-25</dc:date></item>
            </channel></rss>
            """;

    @ParameterizedTest
    @ValueSource(strings = { "version == 'rss20'", "encoding == 'utf-8'", "feed['title'] == 'Post'",
            "feed['title_detail']['type'] == 'text/plain'", "feed.tagline == feed.subtitle == feed.description == 'News'",
            "feed['copyright'] == feed.rights == 'Us'", "feed.language == 'en'", "feed.ttl == '60'",
            "feed['author'] == 'The desk (desk@h.example)'", "feed.author_detail == {'name': 'The desk', 'email': 'desk@h.example'}",
            "feed['publisher'] == 'web@h.example'", "feed['publisher_detail']['email'] == 'web@h.example'",
            "feed['image']['url'] == feed['image']['href'] == 'https://h.example/i.png'",
            "feed['published'] == 'Sat, 25 Apr 2026 17:45:00 +0200'",
            "feed['published_parsed'] == (2026, 4, 25, 15, 45, 0, 5, 115, 0)", "feed['updated_parsed'] == feed['published_parsed']",
            "len(entries) == 2", "entries[0]['title'] == 'One <b>two</b>'", "entries[0]['title_detail']['type'] == 'text/html'",
            "entries[0]['link'] == 'https://h.example/1'", "entries[0]['id'] == entries[0]['guid'] == 'g1'",
            "not entries[0]['guidislink']", "entries[1]['guidislink']", "entries[1]['link'] == 'https://h.example/2'",
            "entries[0]['summary'] == entries[0]['description'] == 'Short'", "entries[0]['category'] == 'c'",
            "entries[0]['tags'][0] == {'term': 'c', 'scheme': 's', 'label': None}", "entries[0]['author'] == 'Jane Doe'",
            "entries[0]['enclosures'][0] == {'href': 'https://h.example/e.mp3', 'length': '9', 'type': 'audio/mpeg'}",
            "entries[0]['links'][1]['rel'] == 'enclosure'", "entries[0]['source']['title'] == 'Wire'",
            "entries[0]['source'].href == 'https://w.example/rss'",
            "entries[1]['updated_parsed'] == (2026, 4, 25, 0, 0, 0, 5, 115, 0)", "not entries[1].has_key('title')" })
    void hasWhatTheReaderGave(String expression) {
        assertThat(new Evaluation(new FeedView(feed()).names()).holds(ExpressionReader.read(expression))).isTrue();
    }

    @Test
    void saysWhenAValueHadToBeRead() {
        FeedView view = new FeedView(feed());

        new Evaluation(view.names()).holds(ExpressionReader.read("entries[0]['title'] == 'One <b>two</b>'"));
        assertThat(view.wasRead()).isFalse();
        new Evaluation(view.names()).holds(ExpressionReader.read("entries[0]['title'] == 'One <i>three</i>'"));
        assertThat(view.wasRead()).isFalse();
        new Evaluation(view.names()).holds(ExpressionReader.read("entries[0]['title'] == 'One  <b>two</b>'"));
        assertThat(view.wasRead()).isTrue();
    }

    @Test
    void knowsNothingOfWhatIsNoFeed() {
        Evaluation evaluation = new Evaluation(new FeedView(FeedView.nothing()).names());

        assertThat(evaluation.holds(ExpressionReader.read("feed['title'] == ''"))).isFalse();
        assertThat(evaluation.holds(ExpressionReader.read("len(entries) == 0"))).isTrue();
    }

    private static Feed feed() {
        FetchFacts facts = new FetchFacts("h.example", "https://h.example/rss", "rss", "https://h.example/rss", null, 200,
                "sha256:0");
        return new FeedReader().feed(FEED.getBytes(StandardCharsets.UTF_8), facts, 10).orElseThrow();
    }

}
