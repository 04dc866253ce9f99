package copydesk.ingest.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.article.RawKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Entries as documents of their own, from feeds that are not as they should be. */
class EntryDocumentTests {

    @Test
    void readsAnEntryOfAFeedWithEverythingWrong() {
        String feed = """
                words before <?xml version="1.0" encoding="x-user-defined"?>
                <!DOCTYPE rss [<!ENTITY desk "The desk">]>
                <RSS><CHANNEL><TITLE>Post &desk;</TITLE><LINK>https://harbour.example/</LINK>
                <ITEM><TITLE>Ferry & strike &nbsp;end</TITLE><LINK>/1?a=1&b=2</LINK>
                <PUBDATE>Sat, 25 Apr 2026 25:61:00 GMT</PUBDATE><DC:CREATOR>Jane Doe</DC:CREATOR>
                <DESCRIPTION><P>The boats <A HREF=b>sail</A> again.<BR>Prices stay.</DESCRIPTION>
                """;

        RawDocument entry = only(feed.getBytes(Charset.forName("windows-1252")));

        assertThat(words(entry)).containsExactly("Ferry & strike end", "The boats sail again. Prices stay.");
        assertThat(entry.blocks().get(1).text().anchors().get(0).href()).isEqualTo("https://harbour.example/b");
        assertThat(entry.metadata().siteName()).isEqualTo("Post The desk");
        assertThat(entry.metadata().addresses()).containsExactly("https://harbour.example/1?a=1&b=2");
        assertThat(entry.metadata().authors()).containsExactly("Jane Doe");
    }

    @Test
    void readsTheBodyInWhateverVocabularyItIs() {
        assertThat(words(only("<rss><channel><item><title>T</title><description>Short</description>"
                + "<x:body xmlns:x='http://www.w3.org/1999/xhtml'><x:p>One <x:b>two</x:b></x:p><x:ul><x:li>Three</x:li></x:ul>"
                + "</x:body></item></channel></rss>")))
            .containsExactly("T", "One two", "Three");
    }

    @Test
    void takesTheFirstTextThatIsThere() {
        assertThat(words(only("<feed><entry><title>T</title><content src='/1.html' type='text/html'/><content/>"
                + "<content type='html'>&lt;p>Two&lt;/p></content><summary>S</summary></entry></feed>")))
            .containsExactly("T", "Two");
    }

    @Test
    void readsWhatIsPackedInBase64() {
        assertThat(words(only("<feed version='0.3'><entry><title>T</title>"
                + "<content type='text/html' mode='base64'>PHA+T25lPC9w\n Pjxw PlR3bzwvcD4=</content></entry></feed>")))
            .containsExactly("T", "One", "Two");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <description>One &amp;lt; two</description>                             | One < two
            <description>One &lt; two</description>                                 | One < two
            <description><![CDATA[One < two & three]]></description>                | One < two & three
            <description>&lt;p&gt;One &amp;amp; two&lt;/p&gt;</description>         | One & two
            <description>&lt;p&gt;One&lt;script&gt;x()&lt;/script&gt;</description> | One
            <description><p>One <b>two</b></p></description>                        | One two
            <description type="xhtml"><div>One</div></description>                  | One
            <summary type="text">&lt;p&gt; is a tag</summary>                       | is a tag
            <description>AT&amp;T sells</description>                               | AT&T sells
            """)
    void readsTheWordsOfASummary(String element, String words) {
        assertThat(words(only("<rss><channel><item><title>T</title>" + element + "</item></channel></rss>")))
            .containsExactly("T", words);
    }

    @Test
    void believesAtomThatTextIsNoMarkup() {
        assertThat(words(only(
                "<feed><entry><title>T</title><summary type='text'>The &lt;b&gt; element</summary></entry></feed>")))
            .containsExactly("T", "The <b> element");
    }

    @Test
    void keepsTheShapeOfAnArticle() {
        RawDocument entry = only("<rss><channel><item><title>T</title><description><![CDATA[<h2>Head</h2><p>One</p>"
                + "<blockquote>Said</blockquote><ul><li>A</li></ul>]]></description></item></channel></rss>");

        assertThat(entry.form()).isEqualTo(Form.FEED_ENTRY);
        assertThat(entry.blocks()).extracting(RawBlock::kind)
            .startsWith(RawKind.TITLE, RawKind.HEADING, RawKind.PARAGRAPH, RawKind.QUOTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <guid>g</guid>                                          | g
            <guid/><guid>g</guid>                                   | g
            <id>i</id><guid>g</guid>                                | i
            <dc:identifier>d</dc:identifier>                        | d
            <link>https://harbour.example/1</link>                  | -
            """)
    void knowsTheIdThatTheFeedGives(String elements, String guid) {
        assertThat(
                only("<rss><channel><item><title>T</title>" + elements + "</item></channel></rss>").metadata().guid())
            .isEqualTo(guid);
    }

    @Test
    void givesTheSameDocumentsForTheSameBytes() {
        byte[] feed = "<rss><channel><item><title>A</title><category>x</category></item><item/></channel></rss>"
            .getBytes(StandardCharsets.UTF_8);

        assertThat(new FeedReader().read(feed, facts(), 10))
            .isEqualTo(new FeedReader().read(feed.clone(), facts(), 10));
    }

    @Test
    void numbersEntriesAlsoWhereTheyAreEmpty() {
        byte[] feed = "<rss><channel><item/><item><title>B</title></item></channel></rss>"
            .getBytes(StandardCharsets.UTF_8);

        assertThat(new FeedReader().read(feed, facts(), 10).orElseThrow()).extracting(RawDocument::name)
            .containsExactly("feed-1", "feed-2");
    }

    private static RawDocument only(String feed) {
        return only(feed.getBytes(StandardCharsets.UTF_8));
    }

    private static RawDocument only(byte[] feed) {
        List<RawDocument> entries = new FeedReader().read(feed, facts(), 10).orElseThrow();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static List<String> words(RawDocument entry) {
        return entry.blocks().stream().map((block) -> block.text().text()).toList();
    }

    private static FetchFacts facts() {
        return new FetchFacts("harbour.example", "https://harbour.example/rss", "feed", "https://harbour.example/rss",
                null, 200, "sha256:0");
    }

}
