package copydesk.ingest.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.InfoSource;
import copydesk.contract.article.Particulars;
import copydesk.contract.article.Particulars.WireFacts;
import copydesk.contract.ledger.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NewsMlReaderTests {

    private static final String FERRY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:agency.example:ferry" version="3" xml:lang="en">
              <rightsInfo><copyrightNotice>(c) 2026 Agency Example</copyrightNotice><usageTerms>For subscribers.</usageTerms></rightsInfo>
              <itemMeta>
                <itemClass qcode="ninat:text"/>
                <provider qcode="x:y"><name>Agency Example</name></provider>
                <versionCreated>2026-03-01T11:20:00+01:00</versionCreated>
                <firstCreated>2026-03-01T09:00:00+01:00</firstCreated>
                <pubStatus qcode="stat:usable"/>
                <edNote>Adds quote.</edNote>
              </itemMeta>
              <contentMeta>
                <urgency>2</urgency>
                <located qcode="city:1"><name>Port Ellen</name></located>
                <infoSource literal="x"><name>Isle Radio</name></infoSource>
                <by>By Mara Lind</by>
                <headline>Ferry Returns to Port Ellen</headline>
                <description role="drol:caption">No.</description>
                <description role="drol:summary">The boat sails again.</description>
                <language tag="en-GB"/>
                <keyword>ferries</keyword>
                <subject qcode="medtop:1"><name>ports</name></subject>
              </contentMeta>
              <contentSet>
                <inlineXML contenttype="application/xhtml+xml">
                  <html xmlns="http://www.w3.org/1999/xhtml"><head><title>No.</title></head>
                  <body><p/><p>The ferry <em>is</em> back.</p><h2>Next</h2><p>Seven <a href="https://harbour.example/">trips</a>.</p></body></html>
                </inlineXML>
              </contentSet>
            </newsItem>
            """;

    @Test
    void readsTheTextInItsOrder() {
        Article article = WireItems.article(only(FERRY));

        assertThat(article.blocks()).extracting(Block::role, Block::text)
            .containsExactly(tuple(BlockRole.HEADLINE, "Ferry Returns to Port Ellen"),
                    tuple(BlockRole.STANDFIRST, "The boat sails again."), tuple(BlockRole.OTHER, "Adds quote."),
                    tuple(BlockRole.PARAGRAPH, "The ferry is back."), tuple(BlockRole.HEADING, "Next"),
                    tuple(BlockRole.PARAGRAPH, "Seven trips."));
    }

    @Test
    void readsWhatTheItemSaysOfItself() {
        Article article = WireItems.article(only(FERRY));

        assertThat(WireItems.extracted(only(FERRY)).identity()).isEqualTo("urn:newsml:agency.example:ferry");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.by()).containsExactly("Mara Lind");
        assertThat(article.published().value()).isEqualTo("2026-03-01T09:00:00+01:00");
        assertThat(article.updated().value()).isEqualTo("2026-03-01T11:20:00+01:00");
        assertThat(article.infoSources()).containsExactly(new InfoSource("Agency Example", "publisher", null),
                new InfoSource("Isle Radio", "contributor", null));
        Particulars more = article.particulars();
        assertThat(more.wire()).isEqualTo(new WireFacts("3", 2, "Port Ellen"));
        assertThat(more.keywords()).containsExactly("ferries", "ports");
        assertThat(more.copyrightNotice()).isEqualTo("(c) 2026 Agency Example");
        assertThat(more.usageTerms()).isEqualTo("For subscribers.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <embargoed>2026-11-29T06:00:00+02:00</embargoed> | 2026-11-29T04:00:00Z
            <embargoed/>                                     | 9999-12-31T23:59:59Z
            <pubStatus qcode="stat:withheld"/>               | 9999-12-31T23:59:59Z
            <pubStatus qcode="stat:usable"/>                 | -
            """)
    void neverLetsAnEmbargoPass(String meta, String end) {
        assertThat(
                WireItems.article(only(item(meta, "<inlineData>Words.</inlineData>"))).particulars().embargoedUntil())
            .isEqualTo((end != null) ? java.time.Instant.parse(end) : null);
    }

    @Test
    void withdrawsWhatIsCanceled() {
        assertThat(only(item("<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/canceled'/>", "")))
            .isEqualTo(new WireReading.Canceled("urn:x:1"));
        assertThat(only("<newsItem><itemMeta><pubStatus qcode='stat:canceled'/></itemMeta></newsItem>")).isEqualTo(
                new WireReading.Refused(Reason.INVALID_COMMAND, "The withdrawal names no item; it needs a guid."));
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(only(item("<itemClass qcode='ninat:picture'/>", ""))).isEqualTo(new WireReading.Refused(
                Reason.UNSUPPORTED_TYPE, "Of news items only those of class text and composite are read."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <inlineData contenttype="text/plain">One.&#10;&#10;Two.</inlineData>
            <inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineData>
            <inlineXML><nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf></inlineXML>
            """)
    void readsContentOfEveryKind(String content) {
        assertThat(WireItems.article(only(item("", content))).blocks()).extracting(Block::text)
            .containsExactly("Title", "One.", "Two.");
    }

    @Test
    void numbersTheItemsOfAMessage() {
        List<WireReading> readings = read(
                "<newsMessage>" + item("", "") + item("", "") + item("", "") + "</newsMessage>", 2);

        assertThat(readings).extracting((reading) -> WireItems.document(reading).identity())
            .containsExactly("agency:item", "agency:item#2");
    }

    private static String item(String meta, String content) {
        return "<newsItem guid='urn:x:1'><itemMeta>" + meta + "</itemMeta><contentMeta><headline>Title</headline>"
                + "</contentMeta><contentSet>" + content + "</contentSet></newsItem>";
    }

    private static WireReading only(String xml) {
        return read(xml, 10).get(0);
    }

    private static List<WireReading> read(String xml, int items) {
        return new NewsMlReader().read(xml.getBytes(StandardCharsets.UTF_8), WireItems.facts(null), items, 100);
    }

}
