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

import static copydesk.ingest.feed.Feeds.NAMES;
import static copydesk.ingest.feed.Feeds.channel;
import static copydesk.ingest.feed.Feeds.entry;
import static copydesk.ingest.feed.Feeds.facts;
import static copydesk.ingest.feed.Feeds.feed;
import static org.assertj.core.api.Assertions.assertThat;

/** Who, when and what else a feed tells, element by element. */
class FeedFactsTests {

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rss><channel><item/></channel></rss>                              | de
            <rss><channel><language>en</language><item/></channel></rss>       | en
            <feed xml:lang='fi'><entry/></feed>                                | fi
            {"version":"https://jsonfeed.org/version/1.1","items":[]}          | de
            {"version":"https://jsonfeed.org/version/1.1","language":"sv","items":[]} | sv
            """)
    void takesTheLanguageOfTheSourceWhereTheFeedNamesNone(String document, String language) {
        FetchFacts facts = new FetchFacts("harbour.example", Feeds.ADDRESS, "feed", Feeds.ADDRESS, null, 200,
                "sha256:0", "de");

        Feed feed = new FeedReader().feed(document.getBytes(StandardCharsets.UTF_8), facts, 9).orElseThrow();

        assertThat(feed.about().fact("language")).contains(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <dcterms:title>A</dcterms:title>                                   | A
            <dcterms:title>B</dcterms:title><title>A</title>                   | A
            """)
    void readsTheTermsOfDublinCoreAsItsElements(String elements, String title) {
        assertThat(entry(elements).plainTitle()).contains(title);
    }

    @Test
    void readsNoMoreOfAnAuthorThanANameIsLong() {
        Item entry = entry(
                "<author>" + "a.".repeat(500_000) + "</author><author>me@a.example?subject=x (Jane)</author>");

        assertThat(entry.people(Role.AUTHOR)).extracting(Person::name).containsExactly("a.".repeat(1_000), "Jane");
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
    void readsChannelDefinitions() {
        Feed feed = feed("<CHANNEL HREF='https://harbour.example/' LASTMOD='2026-04-25T10:00'><TITLE>Post</TITLE>"
                + "<ABSTRACT>News</ABSTRACT><ITEM HREF='/1' LASTMOD='2026-04-25T11:00'><TITLE>One</TITLE></ITEM></CHANNEL>");

        assertThat(feed.about().words(Part.SUMMARY).orElseThrow().value()).isEqualTo("News");
        assertThat(feed.about().link()).contains("https://harbour.example/");
        assertThat(feed.entries().get(0).link()).contains("https://harbour.example/1");
        assertThat(feed.entries().get(0).dates())
            .containsExactly(new FeedDate(FeedDate.Kind.UPDATED, "2026-04-25T11:00", "lastmod"));
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

}
