package copydesk.benchmarks.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import copydesk.benchmarks.feed.expect.Expression;
import copydesk.benchmarks.feed.expect.ExpressionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeedCaseTests {

    private static final String FEED = """
            <?xml version="1.0"?>
            <!--
            Header:      Content-Type: text/xml; charset=utf-8
            Header:   Content-Location:  https://feeds.example/all
            Description: title
            Expect:      not bozo and
              feed['title'] == 'F\u00e4hre'
            -->
            <rss/>
            """;

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "IBM037" })
    void readsWhatAFileExpects(String charset) {
        FeedCase feed = FeedCase.of("wellformed/rss/a.xml", FEED.getBytes(Charset.forName(charset))).orElseThrow();

        assertThat(feed.expectation()).isEqualTo("not bozo and\n  feed['title'] == 'F\u00e4hre'");
        assertThat(feed.headers()).isEqualTo(
                Map.of("content-type", "text/xml; charset=utf-8", "content-location", "https://feeds.example/all"));
        assertThat(feed.folder()).isEqualTo("wellformed/rss");
    }

    @Test
    void knowsTheLanguageThatTheServerNames() {
        String file = "<!--\nHeader: Content-Language: de\nExpect: 1\n-->";

        assertThat(FeedCase.of("a.xml", file.getBytes(StandardCharsets.UTF_8)).orElseThrow().facts().language())
            .isEqualTo("de");
    }

    @Test
    void leavesOutFilesThatExpectNothing() {
        assertThat(FeedCase.of("a.xml", "<rss/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Content-Location: https://feeds.example/all  | https://feeds.example/all
            Content-Location: /feed/pg.cgi               | http://127.0.0.1:8097/feed/pg.cgi
            Content-Location: javascript:alert(1)        | http://127.0.0.1:8097/rss/a.xml
            X-Foo: bar                                   | http://127.0.0.1:8097/rss/a.xml
            """)
    void knowsWhereAFeedCameFrom(String header, String url) {
        String file = "<!--\nHeader: " + header + "\nExpect: 1\n-->";

        FeedCase feed = FeedCase.of("rss/a.xml", file.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(feed.facts().url()).isEqualTo(url);
        assertThat(feed.facts().contentType()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "version", "encoding", "feed.title", "entries.title", "entries",
            "feed.subtitle_detail.type", "entries.content.value", "entries.content.base", "entries.source.title",
            "entries.source.author_detail.name", "entries.links.href", "entries.enclosures.url",
            "feed.published_parsed", "entries.tags.term", "feed.image.href" })
    void hasTheFieldsOfOurReader(String field) {
        assertThat(MappedFields.has(field)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "bozo", "feed.cloud.domain", "entries.itunes_explicit", "entries.where.type",
            "headers.x-foo", "entries.psc_chapters.chapters.title", "feed.image.width", "locals()", "feed.title.value",
            "etag", "entries.source.itunes_block", "feed.textinput.name" })
    void hasNoOthers(String field) {
        assertThat(MappedFields.has(field)).isFalse();
    }

    @Test
    void asksNotWhetherAFeedIsWellFormed() {
        List<Expression> asked = MappedFields
            .asked(ExpressionReader.read("not bozo and feed['title'] == 'x' and feed['cloud'] == 'y'"));

        assertThat(asked).hasSize(2);
        assertThat(asked).map(MappedFields::have).containsExactly(true, false);
        assertThat(MappedFields.asked(ExpressionReader.read("bozo"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Words                        | Words                                    | true  | false
            <b>A</b>                     | <b>A</b>                                 | true  | false
            <a href="/x">A</a>           | <a href="https://a.example/x">A</a>      | true  | true
            <p onclick="x()">A</p>       | <p>A</p>                                 | true  | true
            A<br>B                       | A<br />B                                 | true  | true
            &eacute;                     | é                                        | true  | true
            A<script>x()</script>        | A                                        | true  | true
            <img src="/x.jpg" alt="A">   | <img src="https://a.example/x.jpg" alt="A" /> | true | true
            <img src="/x.jpg" alt="A">   | <img src="https://a.example/y.jpg" alt="A" /> | false | false
            <a href="/x">A</a>           | <a href="https://a.example/y">A</a>      | false | false
            <a href="/x">A</a>           | A                                        | false | false
            <b>A</b>                     | <b>B</b>                                 | false | false
            Words                        | words                                    | false | false
            """)
    void comparesMarkupByWhatIsReadOfIt(String value, String expected, boolean same, boolean read) {
        MarkupValue markup = new MarkupValue(value, "https://a.example/");

        assertThat(markup.equals(expected)).isEqualTo(same);
        assertThat(markup.wasRead()).isEqualTo(read);
        assertThat(markup).hasToString(value);
        assertThat(markup.equals(1)).isFalse();
    }

}
