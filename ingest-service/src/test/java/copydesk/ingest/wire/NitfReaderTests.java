package copydesk.ingest.wire;

import java.nio.charset.StandardCharsets;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.InfoSource;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Particulars;
import copydesk.contract.article.Picture;
import copydesk.contract.article.Particulars.WireFacts;
import copydesk.contract.ledger.Reason;
import copydesk.extraction.article.ExtractedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NitfReaderTests {

    private static final String FERRY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
            <nitf xml:lang="en-GB">
              <head>
                <title>ferry slug</title>
                <docdata management-status="usable">
                  <doc-id regsrc="agency.example" id-string="20260301-17"/>
                  <urgency ed-urg="3"/>
                  <date.issue norm="20260301T112000+0100"/>
                  <date.release norm="20260301T113000+0100"/>
                  <du-key key="FERRY-1" version="3" generation="1"/>
                  <ed-msg info="Adds quote."/>
                  <doc.copyright holder="Agency Example" year="2026"/>
                  <key-list><keyword key="ferries"/><keyword key="ports"/></key-list>
                </docdata>
                <pubdata name="Example Wire" position.section="Isles" ex-ref="https://wire.example/ferry"/>
              </head>
              <body>
                <body.head>
                  <hedline><hl1>Ferry Returns to Port Ellen</hl1><hl2>Seven trips on Monday</hl2></hedline>
                  <byline>By <person>Mara Lind</person><byttl>Isles editor</byttl></byline>
                  <distributor>Isle Radio</distributor>
                  <dateline><location>PORT ELLEN</location>, <story.date norm="20260301">March 1</story.date> (EW) -</dateline>
                  <abstract><p>The boat sails again.</p></abstract>
                </body.head>
                <body.content>
                  <media media-type="image">
                    <media-reference source="https://wire.example/s.jpg" width="200"/>
                    <media-reference source="https://wire.example/l.jpg" width="900" alternate-text="A white ferry"/>
                    <media-caption><p>The ferry on Sunday.</p></media-caption>
                    <media-producer>Ana Roe</media-producer>
                  </media>
                  <p/>
                  <p>The ferry is back, <person>Tom <em>Ek</em></person> of <org>Quay Lines</org> <a href="https://harbour.example/times">said</a>.</p>
                  <hl2>What is next</hl2>
                  <block><ul><li>Monday: seven trips</li></ul></block>
                  <bq><p>We sail.</p></bq>
                  <table><tr><th>Day</th><th>Trips</th></tr><tr><td>Monday</td><td>7</td></tr><tr><td>Tuesday</td><td>9</td></tr></table>
                </body.content>
                <body.end><tagline>Isle Radio contributed reporting.</tagline></body.end>
              </body>
            </nitf>
            """;

    @Test
    void readsTheTextInItsOrder() {
        Article article = WireItems.article(WireItems.nitf(FERRY));

        assertThat(article.blocks()).extracting(Block::role, Block::text)
            .containsExactly(tuple(BlockRole.HEADLINE, "Ferry Returns to Port Ellen"),
                    tuple(BlockRole.STANDFIRST, "Seven trips on Monday"),
                    tuple(BlockRole.STANDFIRST, "The boat sails again."),
                    tuple(BlockRole.OTHER, "PORT ELLEN, March 1 (EW) -"), tuple(BlockRole.OTHER, "Adds quote."),
                    tuple(BlockRole.CAPTION, "The ferry on Sunday."), tuple(BlockRole.CREDIT, "Ana Roe"),
                    tuple(BlockRole.PARAGRAPH, "The ferry is back, Tom Ek of Quay Lines said."),
                    tuple(BlockRole.HEADING, "What is next"), tuple(BlockRole.LIST_ITEM, "Monday: seven trips"),
                    tuple(BlockRole.QUOTE, "We sail."), tuple(BlockRole.TABLE, "Day | Trips\nMonday | 7\nTuesday | 9"),
                    tuple(BlockRole.AGENCY_CREDIT, "Isle Radio contributed reporting."));
        assertThat(article.links()).extracting("kind", "text", "href")
            .containsExactly(tuple(LinkKind.INLINE, "said", "https://harbour.example/times"));
        assertThat(article.pictures()).containsExactly(new Picture("photo-1", "https://wire.example/l.jpg",
                "The ferry on Sunday.", "Ana Roe", null, "A white ferry"));
    }

    @Test
    void readsWhatTheDocumentSaysOfItself() {
        Article article = WireItems.article(WireItems.nitf(FERRY));

        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.by()).containsExactly("Mara Lind");
        assertThat(article.canonicalUrl()).isEqualTo("https://wire.example/ferry");
        assertThat(article.published().value()).isEqualTo("2026-03-01");
        assertThat(article.updated().value()).isEqualTo("2026-03-01T11:20:00+01:00");
        assertThat(article.infoSources()).contains(new InfoSource("Example Wire", "publisher", "https://wire.example/"),
                new InfoSource("Isle Radio", "contributor", null));
        Particulars more = article.particulars();
        assertThat(more.wire()).isEqualTo(new WireFacts("3", 3, "PORT ELLEN"));
        assertThat(more.section()).isEqualTo("Isles");
        assertThat(more.keywords()).containsExactly("ferries", "ports");
        assertThat(more.copyrightNotice()).isEqualTo("© 2026 Agency Example");
        assertThat(more.embargoedUntil()).isEqualTo("2026-03-01T10:30:00Z");
    }

    @Test
    void isKnownByTheKeyThatAllItsVersionsHave() {
        ExtractedArticle item = WireItems.extracted(WireItems.nitf(FERRY));

        assertThat(item.identity()).isEqualTo("agency:FERRY-1");
        assertThat(item.aliases()).containsExactly("agency:20260301-17", "https://wire.example/ferry");
    }

    @Test
    void isTheStoryThatItCorrects() {
        ExtractedArticle item = WireItems.extracted(
                WireItems.nitf(story("<doc-id id-string='2'/><correction id-string='1' info='Mends the name.'/>")));

        assertThat(item.identity()).isEqualTo("agency:1");
        assertThat(item.aliases()).containsExactly("agency:2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <date.release norm='20261129T060000Z'/>                                      | 2026-11-29T06:00:00Z
            <date.release norm='20261129T060000-0500'/>                                  | 2026-11-29T11:00:00Z
            <date.release norm='20261129T060000'/>                                       | 2026-11-29T18:00:00Z
            <date.release norm='2026-11-29T06:00:00Z'/>                                  | 2026-11-29T06:00:00Z
            <date.release norm='soon'/>                                                  | 9999-12-31T23:59:59Z
            <date.issue norm='20261129T060000Z'/><date.release norm='20261129T060000Z'/> | -
            <date.issue norm='20261129T060000Z'/><date.release norm='20261129'/>         | -
            <ed-msg info='Embargoed until 0600 GMT, 29 November 2026'/>                  | 2026-11-29T06:00:00Z
            <doc-id id-string='1'/>                                                      | -
            """)
    void neverLetsAnEmbargoPass(String data, String end) {
        assertThat(WireItems.article(WireItems.nitf(story(data))).particulars().embargoedUntil())
            .isEqualTo((end != null) ? java.time.Instant.parse(end) : null);
    }

    @Test
    void holdsWhatIsWithheld() {
        String withheld = story("").replace("<docdata>", "<docdata management-status='withheld'>");

        assertThat(WireItems.article(WireItems.nitf(withheld)).particulars().embargoedUntil())
            .isEqualTo(Particulars.UNTIL_RELEASED);
    }

    @Test
    void withdrawsTheDocumentThatACancellationNames() {
        assertThat(WireItems.nitf("<nitf><head><docdata management-status='canceled' management-doc-idref='17'>"
                + "<doc-id id-string='18'/></docdata></head></nitf>"))
            .isEqualTo(new WireReading.Canceled("agency:17"));
        assertThat(
                WireItems.nitf("<nitf><docdata management-status='canceled'><doc-id id-string='18'/></docdata></nitf>"))
            .isEqualTo(new WireReading.Canceled("agency:18"));
        assertThat(WireItems.nitf("<nitf><docdata management-status='canceled'/></nitf>"))
            .isEqualTo(new WireReading.Refused(Reason.INVALID_COMMAND,
                    "The withdrawal names no document; it needs a doc-id or a management-doc-idref."));
    }

    @Test
    void readsWhatIsIllFormed() {
        Article article = WireItems.article(WireItems.nitf(
                "<nitf><body><body.head><hedline>Ferry & Quay</hedline></body.head><body.content><p>It sails&nbsp;on<p>More."));

        assertThat(article.blocks()).extracting(Block::text).containsExactly("Ferry & Quay", "It sails on", "More.");
    }

    @Test
    void isNoneWithoutItsRoot() {
        assertThat(new NitfReader().read("<news/>".getBytes(StandardCharsets.UTF_8), WireItems.facts(null))).isEmpty();
    }

    private static String story(String data) {
        return "<nitf><head><docdata>" + data + "</docdata></head><body><body.head><hedline><hl1>Title</hl1></hedline>"
                + "</body.head><body.content><p>Words of it.</p></body.content></body></nitf>";
    }

}
