package copydesk.ingest.feed;

import copydesk.ingest.feed.Item.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static copydesk.ingest.feed.Feeds.ADDRESS;
import static copydesk.ingest.feed.Feeds.channel;
import static copydesk.ingest.feed.Feeds.entry;
import static copydesk.ingest.feed.Feeds.feed;
import static org.assertj.core.api.Assertions.assertThat;

/** What a feed says in words, element by element. */
class FeedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    <rss version='0.91'/>                                        | rss091u
                    <!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'rss.dtd'><rss version='0.91'/> | rss091n
                    <rss version='0.92'/>                                        | rss092
                    <rss version='0.93'/>                                        | rss093
                    <rss version='0.94'/>                                        | rss094
                    <rss version='1.0'/>                                         | rss10
                    <rss version='2.0'/>                                         | rss20
                    <rss version='2.0.1'/>                                       | rss20
                    <RSS VERSION='2.0'/>                                         | rss20
                    <rss/>                                                       | rss
                    <rdf:RDF xmlns='http://purl.org/rss/1.0/'/>                  | rss10
                    <rdf:RDF xmlns='http://my.netscape.com/rdf/simple/0.9/'/>    | rss090
                    <feed version='0.3' xmlns='http://purl.org/atom/ns#'/>       | atom03
                    <feed xmlns='http://purl.org/atom/ns#'/>                     | atom03
                    <feed xmlns='http://www.w3.org/2005/Atom'/>                  | atom10
                    <a:feed xmlns:a='http://www.w3.org/2005/Atom'/>              | atom10
                    <feed version='1.0'/>                                        | atom10
                    <feed/>                                                      | atom
                    <CHANNEL/>                                                   | cdf
                    """)
    void knowsTheKindOfFeed(String document, String version) {
        assertThat(feed(document).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <title>A</title>                                                   | A
            <dc:title>A</dc:title>                                             | A
            <media:title>A</media:title>                                       | A
            <dc:title>B</dc:title><title>A</title>                             | A
            <title>A</title><media:title>B</media:title>                       | A
            <title>A</title><title>B</title>                                   | A
            <title/><title>A</title>                                           | A
            <image><title>B</title></image><title>A</title>                    | A
            <title>A</title><textInput><title>B</title></textInput>            | A
            <title>&lt;b&gt;A&lt;/b&gt;</title>                                | <b>A</b>
            <title><b>A</b></title>                                            | <b>A</b>
            <title>1 &lt; 2</title>                                            | 1 < 2
            <title type="text/html" mode="base64">PGI+QTwvYj4=</title>         | <b>A</b>
            <title mode="base64">*** no base64 ***</title>                     | *** no base64 ***
            """)
    void readsTitles(String elements, String title) {
        assertThat(entry(elements).words(Part.TITLE).orElseThrow().value()).isEqualTo(title);
        assertThat(channel(elements).words(Part.TITLE).orElseThrow().value()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <title>A</title>                                | text/plain
            <title type="text">A</title>                    | text/plain
            <title type="html">A</title>                    | text/html
            <title type="xhtml">A</title>                   | application/xhtml+xml
            <title type="text/html; charset=x">A</title>    | text/html
            <title>&lt;b&gt;A&lt;/b&gt;</title>             | text/html
            <title type="text"><b>A</b></title>             | text/html
            """)
    void knowsWhatIsMarkup(String elements, String type) {
        assertThat(entry(elements).words(Part.TITLE).orElseThrow().type()).isEqualTo(type);
    }

    @Test
    void believesAtomThatTextIsNoMarkup() {
        Item entry = feed("<feed><entry><title>&lt;b&gt; is bold</title></entry></feed>").entries().get(0);

        assertThat(entry.words(Part.TITLE)).contains(new Words("<b> is bold", "text/plain", null, ADDRESS, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            <description>A</description>                                                | A | -
            <summary>A</summary>                                                        | A | -
            <dc:description>A</dc:description>                                          | A | -
            <media:description>A</media:description>                                    | A | -
            <itunes:summary>A</itunes:summary>                                          | A | -
            <summary>A</summary><description>B</description>                            | A | B
            <description>A</description><summary>B</summary>                            | A | B
            <description>A</description><content:encoded>B</content:encoded>            | A | B
            <content>B</content>                                                        | - | B
            <fullitem>B</fullitem>                                                      | - | B
            <x:body><x:p>B</x:p></x:body>                                               | - | <p>B</p>
            <body xmlns='http://www.w3.org/1999/xhtml'><p>B</p></body>                  | - | <p>B</p>
            <x:div>B</x:div>                                                            | - | B
            <content type='xhtml'><div xmlns='x'><p>B</p></div></content>               | - | <p>B</p>
            <content type='image/png'>iVBORw==</content>                                | - | \ufffdPNG
            <content type='application/xml'><a>B</a></content>                          | - | <a>B</a>
            """)
    void readsSummariesAndTexts(String elements, String summary, String content) {
        Item entry = entry(elements);

        assertThat(entry.words(Part.SUMMARY).map(Words::value).orElse(null)).isEqualTo(summary);
        assertThat(entry.contents().stream().map(Words::value).findFirst().orElse(null)).isEqualTo(content);
    }

    @Test
    void knowsThatATextIsElsewhere() {
        assertThat(entry("<content src='/1.html' type='text/html'/>").contents())
            .containsExactly(new Words("", "text/html", null, ADDRESS, "https://harbour.example/1.html"));
    }

    @Test
    void keepsTheLanguageOfEachText() {
        Feed feed = feed(
                "<feed xml:lang='de'><title xml:lang='en'>A</title><entry><title>B</title><summary xml:lang=''>C"
                        + "</summary></entry></feed>");

        assertThat(feed.about().words(Part.TITLE).orElseThrow().language()).isEqualTo("en");
        assertThat(feed.entries().get(0).words(Part.TITLE).orElseThrow().language()).isEqualTo("de");
        assertThat(feed.entries().get(0).words(Part.SUMMARY).orElseThrow().language()).isNull();
        assertThat(feed.entries().get(0).fact("language")).contains("de");
    }

    @Test
    void showsTitlesWithoutMarkup() {
        assertThat(entry("<title>&lt;b&gt;A&lt;/b&gt; &amp;amp; B</title>").plainTitle()).contains("A & B");
        assertThat(entry("<title> </title>").plainTitle()).isEmpty();
        assertThat(Item.nothing().plainTitle()).isEmpty();
    }

}
