package copydesk.ingest.wire;

import java.util.List;

import copydesk.contract.Identity;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.InfoSource;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Particulars;
import copydesk.contract.article.Picture;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.article.Related;
import copydesk.contract.article.Particulars.WireFacts;
import copydesk.contract.ledger.Reason;
import copydesk.extraction.article.ExtractedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NinjsReaderTests {

    private static final String FERRY = """
            {
              "uri": "urn:newsml:agency.example:20260301:ferry",
              "type": "text",
              "version": "3",
              "versionCreated": "2026-03-01T11:20:00+01:00",
              "firstCreated": "2026-03-01T09:00:00+01:00",
              "pubStatus": "usable",
              "urgency": 2,
              "language": "en-GB",
              "located": "Port Ellen",
              "by": "By Mara Lind and Tom Ek",
              "copyrightHolder": "Agency Example",
              "copyrightNotice": "(c) 2026 Agency Example",
              "usageTerms": "For subscribers.",
              "edNote": "Adds quote of the harbour master.",
              "headlines": [
                {"role": "short", "value": "Ferry back"},
                {"role": "main", "contentType": "text/plain", "value": "Ferry Returns to Port Ellen"}
              ],
              "descriptions": [{"role": "summary", "value": "The boat sails again."}],
              "bodies": [
                {"role": "main", "contentType": "text/plain", "value": "Plain words."},
                {"role": "richtext", "contentType": "application/xhtml+xml",
                 "value": "<div><p>The ferry <em>is</em> back, <a href=\\"https://harbour.example/times\\">it says</a>.</p><h2>What is next</h2><ul><li>Monday: seven trips</li></ul><script>alert(1)</script></div>"}
              ],
              "subjects": [{"name": "ferries", "uri": "http://cv.example/1"}, {"name": "ports"}],
              "infoSources": [{"name": "Agency Example", "role": "publisher"}, {"name": "Isle Radio"}],
              "altIds": [
                {"role": "canonicalUrl", "value": "https://agency.example/ferry"},
                {"role": "old", "value": "urn:agency:17"},
                {"role": "contentHash", "value": "17"}
              ],
              "associations": [
                {"name": "photo", "uri": "urn:p1", "type": "picture", "by": "Ana Roe", "copyrightHolder": "AFP",
                 "descriptions": [{"role": "caption", "value": "The ferry on Sunday."}],
                 "renditions": [
                   {"name": "small", "href": "https://agency.example/s.jpg", "width": 200, "contentType": "image/jpeg"},
                   {"name": "large", "href": "https://agency.example/l.jpg", "width": 1200, "contentType": "image/jpeg"},
                   {"name": "film", "href": "https://agency.example/l.mp4", "width": 4000, "contentType": "video/mp4"}
                 ]},
                {"name": "more", "uri": "urn:t1", "type": "text", "headlines": [{"value": "Why the Ferry Stopped"}],
                 "altIds": [{"role": "canonicalUrl", "value": "https://agency.example/stopped"}]}
              ]
            }
            """;

    @Test
    void readsTheTextInItsOrder() {
        Article article = WireItems.article(WireItems.ninjs(FERRY));

        assertThat(article.headline()).isEqualTo("Ferry Returns to Port Ellen");
        assertThat(article.blocks()).extracting(Block::role, Block::text)
            .containsExactly(tuple(BlockRole.HEADLINE, "Ferry Returns to Port Ellen"),
                    tuple(BlockRole.STANDFIRST, "The boat sails again."),
                    tuple(BlockRole.OTHER, "Adds quote of the harbour master."),
                    tuple(BlockRole.CAPTION, "The ferry on Sunday."), tuple(BlockRole.CREDIT, "Ana Roe / AFP"),
                    tuple(BlockRole.PARAGRAPH, "The ferry is back, it says."), tuple(BlockRole.HEADING, "What is next"),
                    tuple(BlockRole.LIST_ITEM, "Monday: seven trips"),
                    tuple(BlockRole.RELATED, "Why the Ferry Stopped"));
        assertThat(article.links()).extracting("kind", "text", "href")
            .containsExactly(tuple(LinkKind.INLINE, "it says", "https://harbour.example/times"),
                    tuple(LinkKind.RELATED, "Why the Ferry Stopped", "https://agency.example/stopped"));
    }

    @Test
    void readsWhatTheItemSaysOfItself() {
        Article article = WireItems.article(WireItems.ninjs(FERRY));

        assertThat(article.origin().form()).isEqualTo(Form.WIRE_ITEM);
        assertThat(article.origin().guid()).isEqualTo("urn:newsml:agency.example:20260301:ferry");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.by()).containsExactly("Mara Lind", "Tom Ek");
        assertThat(article.published().value()).isEqualTo("2026-03-01T09:00:00+01:00");
        assertThat(article.updated().value()).isEqualTo("2026-03-01T11:20:00+01:00");
        assertThat(article.infoSources()).containsExactly(
                new InfoSource("Agency Example", "publisher", "https://agency.example/"),
                new InfoSource("Isle Radio", "contributor", null));
        Particulars more = article.particulars();
        assertThat(more.wire()).isEqualTo(new WireFacts("3", 2, "Port Ellen"));
        assertThat(more.keywords()).containsExactly("ferries", "ports");
        assertThat(more.copyrightNotice()).isEqualTo("(c) 2026 Agency Example");
        assertThat(more.usageTerms()).isEqualTo("For subscribers.");
        assertThat(more.embargoedUntil()).isNull();
    }

    @Test
    void takesTheWidestPictureAndItsCredit() {
        Article article = WireItems.article(WireItems.ninjs(FERRY));

        assertThat(article.pictures()).containsExactly(
                new Picture("photo-1", "https://agency.example/l.jpg", "The ferry on Sunday.", "Ana Roe", "AFP", null));
        assertThat(article.related())
            .containsExactly(new Related("related-1", "Why the Ferry Stopped", "https://agency.example/stopped", "l2"));
    }

    @Test
    void keepsTheGuidAsIdentityAndTheAddressBesideIt() {
        ExtractedArticle item = WireItems.extracted(WireItems.ninjs(FERRY));

        assertThat(item.identity()).isEqualTo("urn:newsml:agency.example:20260301:ferry");
        assertThat(item.article().uri()).isEqualTo(Identity.articleUri(item.identity()));
        assertThat(item.article().canonicalUrl()).isEqualTo("https://agency.example/ferry");
        assertThat(item.aliases()).containsExactly("urn:agency:17", "https://agency.example/ferry");
    }

    @Test
    void mayNotTakeTheAddressOfAnotherSite() {
        String json = "{'uri':'https://other.example/1','headlines':[{'value':'Title'}],'bodies':[{'value':'Words.'}],"
                + "'altIds':[{'role':'canonicalUrl','value':'https://other.example/2'}]}";

        ExtractedArticle item = WireItems
            .extracted(WireItems.ninjs(json.replace('\'', '"'), WireItems.facts("https://api.evil.example/items/1")));

        assertThat(item.identity()).isEqualTo("agency:https://other.example/1");
        assertThat(item.aliases()).isEmpty();
        assertThat(item.article().canonicalUrl()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            `embargoedUntil`:`2026-11-29T06:00:00Z`                  | 2026-11-29T06:00:00Z
            `embargoedUntil`:`2026-11-29T06:00:00+02:00`             | 2026-11-29T04:00:00Z
            `embargoed`:`20261129T060000Z`                           | 2026-11-29T06:00:00Z
            `embargoedUntil`:`29 November 2026`                      | 2026-11-30T12:00:00Z
            `embargoedUntil`:`tomorrow`                              | 9999-12-31T23:59:59Z
            `embargoedUntil`:null                                    | -
            `embargoedUntil`:``                                      | -
            `edNote`:`EMBARGOED UNTIL 0600 GMT, 29 November 2026`    | 2026-11-29T06:00:00Z
            `edNote`:`Embargo: ask the desk`                         | 9999-12-31T23:59:59Z
            `pubStatus`:`withheld`                                   | 9999-12-31T23:59:59Z
            """)
    void neverLetsAnEmbargoPass(String field, String end) {
        assertThat(WireItems.article(WireItems.ninjs(item(field))).particulars().embargoedUntil())
            .isEqualTo((end != null) ? java.time.Instant.parse(end) : null);
    }

    @ParameterizedTest
    @ValueSource(strings = { "canceled", "cancelled", "Canceled" })
    void withdrawsWhatIsCanceled(String status) {
        assertThat(WireItems.ninjs(item("'pubStatus':'" + status + "'")))
            .isEqualTo(new WireReading.Canceled("urn:x:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "picture", "video", "event", "planning", "component" })
    void refusesWhatIsNoText(String type) {
        assertThat(WireItems.ninjs(item("'type':'" + type + "'"))).isEqualTo(new WireReading.Refused(
                Reason.UNSUPPORTED_TYPE, "Of ninjs items only those of type text and composite are read."));
    }

    @Test
    void takesASummaryForWantOfABody() {
        Article article = WireItems.article(WireItems.ninjs("""
                {"uri":"urn:x:1","headlines":[{"value":"Title"}],"descriptions":[{"value":"What it says."}]}
                """));

        assertThat(article.blocks()).extracting(Block::text).containsExactly("Title", "What it says.");
        assertThat(article.issues()).extracting(QualityIssue::code).contains(IssueCode.SUMMARY_ONLY);
    }

    @Test
    void readsTheFirstGenerationAsContentSystemsSendIt() {
        Article article = WireItems.article(WireItems
            .ninjs("""
                    {"guid":"tag:desk.example,2026:7","type":"text","version":4,"urgency":"3","headline":"Ferry <b>Back</b>",
                     "body_html":"<p>It sails.</p>","byline":"Mara Lind","versioncreated":"2026-03-01T10:00:00+0000",
                     "associations":{"featuremedia":{"type":"picture","description_text":"The quay.","headline":"x",
                       "renditions":{"original":{"href":"https://desk.example/q.jpg","width":800,"mimetype":"image/jpeg"}}}}}
                    """));

        assertThat(article.headline()).isEqualTo("Ferry Back");
        assertThat(article.blocks()).extracting(Block::text).containsExactly("Ferry Back", "The quay.", "It sails.");
        assertThat(article.pictures()).extracting(Picture::url).containsExactly("https://desk.example/q.jpg");
        assertThat(article.particulars().wire()).isEqualTo(new WireFacts("4", 3, null));
        assertThat(article.by()).containsExactly("Mara Lind");
        assertThat(article.updated().value()).startsWith("2026-03-01T10:00:00");
    }

    @Test
    void leavesOutASummaryThatTheTextBeginsWith() {
        Article article = WireItems.article(WireItems.ninjs(item("'descriptions':[{'value':'Words of'}]")));

        assertThat(article.blocks()).extracting(Block::text).containsExactly("Title", "Words of it.", "More.");
    }

    @Test
    void passesOverFieldsOfAnotherKind() {
        Article article = WireItems.article(WireItems
            .ninjs(item("'by':{'a':1},'subjects':'x','altIds':[1],'associations':[[]],'urgency':11,'infoSources':3")));

        assertThat(article.by()).isEmpty();
        assertThat(article.particulars().wire()).isEqualTo(new WireFacts(null, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"uri":"urn:x:1","pubStatus":"canceled"}         | true
            {"guid":"urn:x:1","headline":"Title"}            | true
            {"uri":"urn:x:1"}                                | false
            {"headline":"Title","body_text":"x"}             | false
            {"uri":{"a":1},"bodies":[]}                      | false
            """)
    void knowsAnItem(String json, boolean isItem) {
        assertThat(NinjsReader.isItem(WireItems.map(json))).isEqualTo(isItem);
    }

    private static String item(String field) {
        return "{%s,'uri':'urn:x:1','headlines':[{'value':'Title'}],'bodies':[{'value':'Words of it.\\n\\nMore.'}]}"
            .formatted(field)
            .replace('\'', '"')
            .replace('`', '"');
    }

    @Test
    void breaksTextWithoutBlankLinesAtEachLine() {
        assertThat(WireText.plain("One line.\r\nAnother.\n", 9)).extracting((block) -> block.text().text())
            .isEqualTo(List.of("One line.", "Another."));
        assertThat(WireText.plain("a\nb\nc\nd", 2)).hasSize(3);
    }

}
