package copydesk.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.date.DateHint;
import copydesk.ingest.feed.Item.Part;
import copydesk.ingest.feed.Person.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JsonFeedTests {

    private static final String ADDRESS = "https://harbour.example/feed.json";

    private static final String FEED = """
            {
              "version": "https://jsonfeed.org/version/1.1",
              "title": "Harbour Post", "home_page_url": "/", "feed_url": "https://harbour.example/feed.json",
              "description": "News of the harbour", "language": "en-GB", "icon": "/icon.png", "favicon": "/favicon.ico",
              "authors": [{"name": "The desk", "url": "https://harbour.example/desk"}],
              "hubs": [{"type": "WebSub", "url": "https://hub.example/"}], "next_url": "/feed.json?page=2",
              "items": [
                {"id": "https://harbour.example/1", "url": "/1", "external_url": "https://elsewhere.example/9",
                 "title": "Ferry sails", "content_html": "<p>The boats <a href='/b'>sail</a>.</p>",
                 "content_text": "The boats sail.", "summary": "Boats", "image": "/1.jpg",
                 "date_published": "2026-04-25T17:45:00+02:00", "date_modified": "2026-04-25T18:00:00+02:00",
                 "authors": [{"name": "Jane Doe"}, {"name": "John Roe"}], "tags": ["ferry", "strike"], "language": "en",
                 "attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg", "title": "Listen", "size_in_bytes": 100}]},
                {"id": 4711, "content_text": "Only words.\\n\\nAnd more.", "author": {"name": "Eva Klein"}},
                "rubbish", null, []
              ]
            }
            """;

    @Test
    void readsAThousandOfAKindOfAnItem() {
        StringBuilder tags = new StringBuilder("\"t\"");
        StringBuilder files = new StringBuilder("{\"url\":\"/0\"}");
        for (int i = 1; i <= 1_000; i++) {
            tags.append(",\"t").append(i).append('"');
            files.append(",{\"url\":\"/").append(i).append("\"}");
        }

        Item item = feed("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"tags\":[" + tags
                + "],\"attachments\":[" + files + "]}]}")
            .entries()
            .get(0);

        assertThat(item.categories()).hasSize(1_000).last().isEqualTo(new FeedCategory("t999", null, null));
        assertThat(item.links()).hasSize(1_000)
            .last()
            .extracting(FeedLink::href)
            .isEqualTo("https://harbour.example/999");
    }

    @Test
    void readsWhatAFeedSaysOfItself() {
        Feed feed = feed(FEED);

        assertThat(feed.version()).isEqualTo("json11");
        assertThat(feed.about().words(Part.TITLE)).contains(words("Harbour Post"));
        assertThat(feed.about().words(Part.SUMMARY)).contains(words("News of the harbour"));
        assertThat(feed.about().link()).contains("https://harbour.example/");
        assertThat(feed.self()).contains(ADDRESS);
        assertThat(feed.hubs()).containsExactly("https://hub.example/");
        assertThat(feed.about().fact("language")).contains("en-GB");
        assertThat(feed.about().fact("image")).contains("https://harbour.example/icon.png");
        assertThat(feed.about().fact("icon")).contains("https://harbour.example/favicon.ico");
        assertThat(feed.about().people(Role.AUTHOR))
            .containsExactly(new Person(Role.AUTHOR, "The desk", null, "https://harbour.example/desk"));
    }

    @Test
    void readsItems() {
        Item item = feed(FEED).entries().get(0);

        assertThat(item.id()).isEqualTo("https://harbour.example/1");
        assertThat(item.idIsLink()).isFalse();
        assertThat(item.link()).contains("https://harbour.example/1");
        assertThat(item.links()).contains(FeedLink.of("via", "https://elsewhere.example/9", "text/html"),
                new FeedLink("enclosure", "https://harbour.example/a.mp3", "audio/mpeg", "Listen", "100", null));
        assertThat(item.contents()).extracting(Words::type).containsExactly("text/html", "text/plain");
        assertThat(item.categories()).extracting(FeedCategory::term).containsExactly("ferry", "strike");
        assertThat(item.dates()).containsExactly(
                new FeedDate(FeedDate.Kind.PUBLISHED, "2026-04-25T17:45:00+02:00", "date_published"),
                new FeedDate(FeedDate.Kind.UPDATED, "2026-04-25T18:00:00+02:00", "date_modified"));
        assertThat(item.fact("image")).contains("https://harbour.example/1.jpg");
    }

    @Test
    void makesDocumentsOfItems() {
        List<RawDocument> documents = read(FEED, 10);

        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).metadata()).isEqualTo(new Metadata("en", "Harbour Post",
                List.of("Jane Doe", "John Roe"), List.of("https://harbour.example/1"), "https://harbour.example/1",
                List.of(new DateHint("2026-04-25T17:45:00+02:00", "feed:date_published")),
                List.of(new DateHint("2026-04-25T18:00:00+02:00", "feed:date_modified")), false));
        assertThat(documents.get(0).blocks()).extracting((block) -> block.text().text())
            // the last is its picture, of which nothing is said
            .containsExactly("Ferry sails", "The boats sail.", "");
        assertThat(documents.get(0).blocks().get(1).text().anchors().get(0).href())
            .isEqualTo("https://harbour.example/b");
        assertThat(documents.get(1).blocks()).extracting((block) -> block.text().text())
            .containsExactly("Only words.", "And more.");
        assertThat(documents.get(1).metadata().guid()).isEqualTo("4711");
        assertThat(documents.get(1).metadata().authors()).containsExactly("Eva Klein");
    }

    @Test
    void stopsAtTheLimit() {
        assertThat(read(FEED, 1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"version":"https://jsonfeed.org/version/1","items":[{"id":"a"}]}    | json1
            {"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a"}]}  | json11
            {"title":"Post","items":[{"id":"a"}]}                                | json1
            """)
    void readsFeedsOfBothVersions(String document, String version) {
        assertThat(feed(document).version()).isEqualTo(version);
        assertThat(feed(document).entries()).extracting(Item::id).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"id":"https://a.example/1"}                        | https://a.example/1 | true
            {"id":"https://a.example/1","url":"https://a.example/2"} | https://a.example/2 | false
            {"id":"1"}                                          | -                   | false
            {"url":"javascript:alert(1)"}                       | -                   | false
            {"url":{"deep":"x"},"id":["x"],"title":null}        | -                   | false
            """)
    void takesTheIdForTheAddressWhereThereIsNone(String item, String link, boolean isLink) {
        Item read = feed("{\"title\":\"Post\",\"items\":[" + item + "]}").entries().get(0);

        assertThat(read.link().orElse(null)).isEqualTo(link);
        assertThat(read.idIsLink()).isEqualTo(isLink);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "{}", "[]", "{\"items\":[]}", "{\"title\":\"x\"}", "{\"version\":1}",
            "{\"title\":\"x\",\"items\":{}}", "{\"version\":\"https://jsonfeed.org/version/1.1\"" })
    void refusesWhatIsNoFeed(String document) {
        assertThat(new FeedReader().feed(document.getBytes(StandardCharsets.UTF_8), facts(), 10)).isEmpty();
    }

    @Test
    void refusesJsonThatIsTooDeep() {
        String deep = "{\"title\":\"x\",\"items\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        assertThat(new FeedReader().feed(deep.getBytes(StandardCharsets.UTF_8), facts(), 10)).isEmpty();
    }

    private static Words words(String value) {
        return new Words(value, "text/plain", "en-GB", ADDRESS, null);
    }

    private static Feed feed(String document) {
        return new FeedReader().feed(document.getBytes(StandardCharsets.UTF_8), facts(), 100).orElseThrow();
    }

    private static List<RawDocument> read(String document, int limit) {
        return new FeedReader().read(document.getBytes(StandardCharsets.UTF_8), facts(), limit).orElseThrow();
    }

    private static FetchFacts facts() {
        return new FetchFacts("harbour.example", ADDRESS, "feed", ADDRESS, "application/feed+json", 200, "sha256:0");
    }

}
