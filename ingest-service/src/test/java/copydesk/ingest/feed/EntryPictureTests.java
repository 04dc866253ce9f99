package copydesk.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Picture;
import copydesk.extraction.article.Extractor;
import copydesk.extraction.article.PictureForm;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures that a feed names beside the text of an entry. */
class EntryPictureTests {

    private static final String X = "https://h.example/";

    @Test
    void readsWhatIsSaidOfAPicture() {
        RawBlock figure = figures(
                "<media:content url='/a.jpg' type='image/jpeg' medium='image' width='1200' height='800'>"
                        + "<media:description>The &lt;b&gt;ferry&lt;/b&gt; at noon.</media:description>"
                        + "<media:credit role='photographer'>Jane Doe</media:credit></media:content>")
            .get(0);

        assertThat(figure.text().text()).isEqualTo("The ferry at noon.");
        RawPicture picture = Objects.requireNonNull(figure.picture());
        assertThat(picture.url()).isEqualTo(X + "a.jpg");
        assertThat(picture.form()).isEqualTo(new PictureForm("image/jpeg", 1200, 800));
        assertThat(Objects.requireNonNull(picture.credit()).text()).isEqualTo("Jane Doe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    <enclosure url="/a.jpg" type="image/jpeg" length="9"/>                              | a.jpg
                    <enclosure url="/a.jpg?w=2"/>                                                       | a.jpg?w=2
                    <media:content url="/a" medium="image"/>                                            | a
                    <media:content url="/a.png"/>                                                       | a.png
                    <media:thumbnail url="/a.jpg" width="70"/>                                          | a.jpg
                    <media:thumbnail url="/t.jpg"/><enclosure url="/a.jpg" type="image/jpeg"/>          | a.jpg
                    <enclosure url="/e.jpg" type="image/jpeg"/><media:content url="/a.jpg"/>            | a.jpg
                    <media:content url="/s.jpg" width="70"/><media:content url="/a.jpg" width="900"/>   | a.jpg
                    <media:group><media:content url="/s.jpg" width="70"/><media:content url="/a.jpg" width="900"/></media:group> | a.jpg
                    <media:content url="/film.mp4" type="video/mp4"><media:thumbnail url="/a.jpg"/></media:content> | a.jpg
                    <media:content url="https://1.gravatar.com/avatar/7f" medium="image"/><media:content url="/a.jpg" medium="image"/> | a.jpg
                    <image>https://h.example/a.jpg</image>                                              | a.jpg
                    """)
    void leadsWithTheSurestAndLargest(String elements, String file) {
        assertThat(figures(elements)).singleElement()
            .satisfies((figure) -> assertThat(Objects.requireNonNull(figure.picture()).url()).isEqualTo(X + file));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<enclosure url='/a.mp3' type='audio/mpeg'/>",
            "<media:content url='/a.mp4' type='video/mp4'/>", "<media:content url='/page.html'/>",
            "<media:content medium='image'/>", "<media:content url='javascript:x.jpg' medium='image'/>",
            "<enclosure url='data:image/png;base64,AAAA'/>",
            "<media:content url='https://secure.gravatar.com/avatar/7f?s=96' medium='image'/>", "" })
    void hasNoneWhereNoPictureIsNamed(String elements) {
        assertThat(figures(elements)).isEmpty();
    }

    @Test
    void takesWhatAGroupSaysForAllOfItsFiles() {
        RawBlock figure = figures(
                "<media:group><media:credit>Bo Li</media:credit><media:content url='/s.jpg' width='9'/>"
                        + "<media:content url='/a.jpg' width='90'/></media:group>")
            .get(0);

        assertThat(Objects.requireNonNull(Objects.requireNonNull(figure.picture()).credit()).text()).isEqualTo("Bo Li");
    }

    @Test
    void leavesATextThatHasAPictureAsItIs() {
        assertThat(
                figures("<content:encoded><![CDATA[<p>One</p><figure><img src='/b.jpg'></figure>]]></content:encoded>"
                        + "<enclosure url='/a.jpg' type='image/jpeg'/>"))
            .extracting((figure) -> Objects.requireNonNull(figure.picture()).url())
            .containsExactly(X + "b.jpg");
    }

    @Test
    void readsTheImageOfAJsonFeed() {
        byte[] feed = """
                {"version":"https://jsonfeed.org/version/1.1","title":"H","items":[{"id":"1","url":"https://h.example/1",
                "title":"Ferry","content_text":"It sails.","image":"https://h.example/a.jpg"}]}
                """
            .getBytes(StandardCharsets.UTF_8);

        assertThat(figures(feed)).hasSize(1);
    }

    @Test
    void reachesTheArticle() {
        byte[] feed = rss("<media:content url='/a.jpg' type='image/jpeg' width='1200' height='800'>"
                + "<media:description>The ferry at noon.</media:description></media:content>");

        Article article = new FeedReader().read(feed, facts(), 10)
            .orElseThrow()
            .stream()
            .flatMap((entry) -> new Extractor().extract(entry).stream())
            .findFirst()
            .orElseThrow()
            .article();

        Picture picture = article.pictures().get(0);
        assertThat(article.pictures()).hasSize(1);
        assertThat(picture.url()).isEqualTo(X + "a.jpg");
        assertThat(picture.caption()).isEqualTo("The ferry at noon.");
        assertThat(picture.width()).isEqualTo(1200);
    }

    @Test
    void readsAGroupOfManyFilesOnce() {
        String files = "<media:content url='/a.jpg' width='9'/>".repeat(20_000);

        assertThat(figures("<media:group><media:credit>Bo Li</media:credit>" + files + "</media:group>")).hasSize(1);
    }

    private static List<RawBlock> figures(String elements) {
        return figures(rss(elements));
    }

    private static List<RawBlock> figures(byte[] feed) {
        return new FeedReader().read(feed, facts(), 10)
            .orElseThrow()
            .get(0)
            .blocks()
            .stream()
            .filter((block) -> block.kind() == RawKind.FIGURE)
            .toList();
    }

    private static byte[] rss(String elements) {
        return ("<rss xmlns:media='http://search.yahoo.com/mrss/' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
                + "<channel><link>" + X + "</link><item><title>Ferry sails again</title><link>" + X + "1</link>"
                + "<description>The ferry sails again after a week of storms, and the harbour is full of people.</description>"
                + elements + "</item></channel></rss>")
            .getBytes(StandardCharsets.UTF_8);
    }

    private static FetchFacts facts() {
        return new FetchFacts("h", X + "feed", "feed", X + "feed", "application/rss+xml", 200, "sha256:00");
    }

}
