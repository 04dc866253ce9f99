package copydesk.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.date.DateHint;
import copydesk.ingest.feed.Item.Part;
import copydesk.ingest.feed.Person.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a feed says, element by element. */
class FeedTests {

    private static final String ADDRESS = "https://harbour.example/rss";

    private static final String NAMES = " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'"
            + " xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:media='http://search.yahoo.com/mrss/'"
            + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:x='http://www.w3.org/1999/xhtml'"
            + " xmlns:sy='http://purl.org/rss/1.0/modules/syndication/' xmlns:cc='http://web.resource.org/cc/'"
            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rss version='0.91'/>                                        | rss091u
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
            textBlock = """
                    <author>Jane Doe</author>                                           | Jane Doe | -                | -
                    <author>jane@h.example (Jane Doe)</author>                          | Jane Doe | jane@h.example   | -
                    <author>Jane Doe (jane+news@h.example)</author>                     | Jane Doe | jane+news@h.example | -
                    <author>Jane Doe &lt;jane@h.example&gt;</author>                    | Jane Doe | jane@h.example   | -
                    <author>"Jane Doe" mailto:jane@h.example</author>                   | Jane Doe | jane@h.example   | -
                    <author>jane@h.example</author>                                     | -        | jane@h.example   | -
                    <managingEditor>Jane Doe</managingEditor>                           | Jane Doe | -                | -
                    <dc:creator>Jane Doe</dc:creator>                                   | Jane Doe | -                | -
                    <dc:author>Jane Doe</dc:author>                                     | Jane Doe | -                | -
                    <author><name>Jane Doe</name><email>j@h.example</email></author>    | Jane Doe | j@h.example      | -
                    <author><name>Jane Doe</name><uri>/jane</uri></author>              | Jane Doe | -                | https://harbour.example/jane
                    <author><name>Jane Doe</name><homepage>/j</homepage></author>       | Jane Doe | -                | https://harbour.example/j
                    <author><url>https://j.example/</url></author>                      | -        | -                | https://j.example/
                    <author><b>Jane</b> Doe</author>                                    | Jane Doe | -                | -
                    """)
    void readsAuthors(String elements, String name, String email, String url) {
        assertThat(entry(elements).people(Role.AUTHOR)).containsExactly(new Person(Role.AUTHOR, name, email, url));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <contributor><name>A</name></contributor><dc:contributor>B</dc:contributor>  | CONTRIBUTOR | A,B
            <dc:publisher>A</dc:publisher><webMaster>B</webMaster>                       | PUBLISHER   | A,B
            <itunes:owner><itunes:name>A</itunes:name></itunes:owner>                    | PUBLISHER   | A
            <itunes:author>A</itunes:author>                                             | SHOW        | A
            <author>A</author><author>B</author><dc:creator>C</dc:creator>               | AUTHOR      | A,B,C
            """)
    void readsPeopleInTheirRoles(String elements, Role role, String names) {
        assertThat(channel(elements).people(role)).extracting(Person::name).containsExactly(names.split(","));
    }

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <pubDate>A</pubDate>                     | PUBLISHED | pubDate
            <published>A</published>                 | PUBLISHED | published
            <issued>A</issued>                       | PUBLISHED | issued
            <dcterms:issued>A</dcterms:issued>       | PUBLISHED | dcterms:issued
            <updated>A</updated>                     | UPDATED   | updated
            <modified>A</modified>                   | UPDATED   | modified
            <lastBuildDate>A</lastBuildDate>         | UPDATED   | lastbuilddate
            <dc:date>A</dc:date>                     | UPDATED   | dc:date
            <dcterms:modified>A</dcterms:modified>   | UPDATED   | dcterms:modified
            <created>A</created>                     | CREATED   | created
            <dcterms:created>A</dcterms:created>     | CREATED   | dcterms:created
            <expirationDate>A</expirationDate>       | EXPIRED   | expirationdate
            """)
    void readsDates(String elements, FeedDate.Kind kind, String element) {
        assertThat(entry(elements + "<pubDate> </pubDate>").dates()).containsExactly(new FeedDate(kind, "A", element));
    }

    @Test
    void readsCategories() {
        Item entry = entry(
                "<category>A</category><category domain='https://a.example/'>B</category><dc:subject>C</dc:subject>"
                        + "<category term='d' scheme='s' label='D'/><media:category>E</media:category>"
                        + "<itunes:category text='F'><itunes:category text='G'/></itunes:category>"
                        + "<itunes:keywords>h, i j,,</itunes:keywords><tags>k l</tags><category>A</category><category/>");

        assertThat(entry.categories()).containsExactly(new FeedCategory("A", null, null),
                new FeedCategory("B", "https://a.example/", null), new FeedCategory("C", null, null),
                new FeedCategory("d", "s", "D"),
                new FeedCategory("E", "http://search.yahoo.com/mrss/category_schema", null),
                new FeedCategory("F", "http://www.itunes.com/", null),
                new FeedCategory("G", "http://www.itunes.com/", null),
                new FeedCategory("h", "http://www.itunes.com/", null),
                new FeedCategory("i j", "http://www.itunes.com/", null), new FeedCategory("k", null, null),
                new FeedCategory("l", null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    <language>en-gb</language>                                     | language        | en-gb
                    <dc:language>en</dc:language>                                  | language        | en
                    <ttl>60</ttl>                                                  | ttl             | 60
                    <sy:updatePeriod>hourly</sy:updatePeriod>                      | updateperiod    | hourly
                    <sy:updateFrequency>2</sy:updateFrequency>                     | updatefrequency | 2
                    <icon>/i.png</icon>                                            | icon            | https://harbour.example/i.png
                    <logo>/l.png</logo>                                            | logo            | https://harbour.example/l.png
                    <image><url>/i.png</url><link>/</link></image>                 | image           | https://harbour.example/i.png
                    <itunes:image href='/i.png'/>                                  | image           | https://harbour.example/i.png
                    <itunes:link rel='image' href='/i.png'/>                       | image           | https://harbour.example/i.png
                    <generator>Press 3</generator>                                 | generator       | Press 3
                    <docs>/docs</docs>                                             | docs            | https://harbour.example/docs
                    <comments>/c</comments>                                        | comments        | https://harbour.example/c
                    """)
    void readsSmallFacts(String elements, String name, String value) {
        assertThat(channel(elements).fact(name)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <ttl>60</ttl>                                                                            | PT1H
            <ttl> 5 </ttl>                                                                           | PT5M
            <sy:updatePeriod>hourly</sy:updatePeriod>                                                | PT1H
            <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>      | PT15M
            <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>       | PT24H
            <ttl>soon</ttl><sy:updatePeriod>weekly</sy:updatePeriod>                                 | PT168H
            <ttl>-1</ttl>                                                                            |
            <ttl>99999999999999999999</ttl>                                                          |
            <sy:updatePeriod>now and then</sy:updatePeriod>                                          |
            """)
    void knowsHowOftenAFeedChanges(String elements, String pace) {
        Feed feed = feed("<rss" + NAMES + "><channel>" + elements + "</channel></rss>");

        assertThat(feed.pace().map(Object::toString).orElse(null)).isEqualTo(pace);
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
    void readsChannelDefinitions() {
        Feed feed = feed("<CHANNEL HREF='https://harbour.example/' LASTMOD='2026-04-25T10:00'><TITLE>Post</TITLE>"
                + "<ABSTRACT>News</ABSTRACT><ITEM HREF='/1' LASTMOD='2026-04-25T11:00'><TITLE>One</TITLE></ITEM></CHANNEL>");

        assertThat(feed.about().words(Part.SUMMARY).orElseThrow().value()).isEqualTo("News");
        assertThat(feed.about().link()).contains("https://harbour.example/");
        assertThat(feed.entries().get(0).link()).contains("https://harbour.example/1");
        assertThat(feed.entries().get(0).dates())
            .containsExactly(new FeedDate(FeedDate.Kind.UPDATED, "2026-04-25T11:00", "lastmod"));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <pubDate>Sat, 25 Apr 2026 17:45:00 +0200</pubDate>  | Sat, 25 Apr 2026 17:45:00 +0200
            <pubDate>Sat, 25 Apr 2026 24:00:00 GMT</pubDate>    | 2026-04-26T00:00:00Z
            <pubDate>2026-115T10:00Z</pubDate>                  | 2026-04-25T10:00:00Z
            <pubDate>2026-W17-6</pubDate>                       | 2026-04-25
            <pubDate>Sat Apr 25 17:45:00 2026 PST</pubDate>     | 2026-04-25T17:45:00-08:00
            <pubDate>Sat, 25 Apr 2026 17:45:00 JST</pubDate>    | 2026-04-25T17:45:00+09:00
            <pubDate>soon</pubDate>                             | soon
            """)
    void handsOnDatesInAFormThatAllReadersUnderstand(String elements, String text) {
        String feed = "<rss><channel><item><title>T</title>" + elements + "</item></channel></rss>";
        List<RawDocument> entries = new FeedReader().read(feed.getBytes(StandardCharsets.UTF_8), facts(), 1)
            .orElseThrow();

        assertThat(entries.get(0).metadata().published()).containsExactly(new DateHint(text, "feed:pubDate"));
    }

    @Test
    void readsNoMoreOfAKindThanAnybodyNeeds() {
        String many = "<category>c</category><link>/l</link><author>a</author>".repeat(3_000);

        Item entry = entry(many.replace("<category>c", "<category>c" + "<x/>"));

        assertThat(entry.links()).hasSize(1_000);
        assertThat(entry.people(Role.AUTHOR)).hasSize(1_000);
        assertThat(entry.categories()).hasSize(1);
    }

    @Test
    void showsTitlesWithoutMarkup() {
        assertThat(entry("<title>&lt;b&gt;A&lt;/b&gt; &amp;amp; B</title>").plainTitle()).contains("A & B");
        assertThat(entry("<title> </title>").plainTitle()).isEmpty();
        assertThat(Item.nothing().plainTitle()).isEmpty();
    }

    private static Item entry(String elements) {
        return feed("<rss" + NAMES + "><channel><item>" + elements + "</item></channel></rss>").entries().get(0);
    }

    private static Item channel(String elements) {
        return feed("<rss" + NAMES + "><channel>" + elements + "</channel></rss>").about();
    }

    private static Feed feed(String document) {
        return new FeedReader().feed(document.getBytes(StandardCharsets.UTF_8), facts(), 100).orElseThrow();
    }

    private static FetchFacts facts() {
        return new FetchFacts("harbour.example", ADDRESS, "feed", ADDRESS, null, 200, "sha256:0");
    }

}
