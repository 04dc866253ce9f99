package copydesk.publish.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.value.ValueKind;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.Body;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.PublishedMention;
import copydesk.contract.news.PublishedPlace;
import copydesk.contract.news.PublishedQuote;
import copydesk.contract.news.PublishedRole;
import copydesk.contract.news.PublishedValue;
import copydesk.contract.news.Selector;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentCheckTests {

    private static final Edition EDITION = new Edition(1, Instant.EPOCH, Instant.EPOCH);

    private final DocumentCheck check = new DocumentCheck(CheckSettings.ofTopics());

    private final EnrichedArticle article = ArticleDraft.bridge().build();

    private final Documents good = new NewsWriter().write(this.article, EDITION);

    @Test
    void letsGoodDocumentsPass() {
        assertThat(this.check.article(this.article)).isEqualTo(new CheckResult.Passed());
        assertThat(this.check.documents(this.article, this.good)).isEqualTo(new CheckResult.Passed());
    }

    @Test
    void findsWordsThatStandElsewhere() {
        Selector selector = this.good.annotations().mentions().get(0).selector();

        assertThat(mentioning(moved(selector, 1, 1)))
            .isEqualTo("The selector of a mention at 17 of bodies[0] does not " + "point at its words.");
        assertThat(mentioning(moved(selector, 0, 1))).endsWith("does not point at its words.");
        assertThat(mentioning(moved(selector, 1_000_000, 0))).endsWith("does not point at its words.");
        assertThat(mentioning(moved(selector, 0, 0))).isEqualTo("passed");
    }

    @Test
    void findsQuoteThatStandsElsewhere() {
        Selector selector = this.good.annotations().mentions().get(0).selector();

        assertThat(quoting(moved(selector, 1, 0)))
            .isEqualTo("The selector of a quote at 17 of bodies[0] does not point at its words.");
        assertThat(quoting(moved(selector, 0, 0))).isEqualTo("passed");
    }

    @Test
    void findsRoleDateAndDatelineThatStandElsewhere() {
        Selector right = this.good.annotations().mentions().get(0).selector();
        Selector wrong = moved(right, 1, 0);

        assertThat(stating(wrong, right, right)).startsWith("The selector of a role at 17 ");
        assertThat(stating(right, wrong, right)).startsWith("The selector of a value at 17 ");
        assertThat(stating(right, right, wrong)).startsWith("The selector of a dateline at 17 ");
        assertThat(stating(right, right, right)).isEqualTo("passed");
    }

    private String stating(Selector role, Selector value, Selector place) {
        ArticleAnnotations from = this.good.annotations();
        return detail(this.check.documents(this.article, new Documents(this.good.item(),
                new ArticleAnnotations(from.uri(), from.version(), from.revision(), from.entities(), from.mentions(),
                        from.links(), from.published(), from.updated(), from.issues(), from.provenance(), from.quotes(),
                        List.of(new PublishedRole("person:ida-voss", role, "rule:title", 0.9)),
                        List.of(new PublishedValue(ValueKind.PERCENTAGE, value, "5", null, "%", "rule:amount", 0.9)),
                        new PublishedPlace(place, null, "AP"), null, null, null, null, null))));
    }

    @Test
    void findsWrongSurroundings() {
        Selector right = this.good.annotations().mentions().get(0).selector();
        Selector wrong = new Selector(right.target(), right.start(), right.end(), right.utf16Start(), right.utf16End(),
                right.exact(), "another bridge in ", right.suffix());

        assertThat(mentioning(wrong)).endsWith("does not point at its words.");
    }

    @Test
    void findsUnknownTarget() {
        assertThat(mentioning(new Selector("bodies[1]", 0, 1, 0, 1, "T", "", "he")))
            .isEqualTo("The document breaks its schema at /mentions/0/selector/target (enum).");
    }

    @Test
    void findsHyperlinkThatIsNotAccountedFor() {
        List<PublishedLink> links = this.good.annotations().links();

        assertThat(linking(links.subList(0, 2)))
            .isEqualTo("Of 3 hyperlinks of the source, 2 are accounted for, or in another order.");
    }

    @Test
    void findsHyperlinkOfMissingAssociation() {
        List<PublishedLink> links = new ArrayList<>(this.good.annotations().links());
        links.set(2, new PublishedLink("l3", LinkKind.RELATED, LinkStatus.LOST, "Ferry line closes", null, null,
                ArticleDraft.URI + "#related-9"));

        assertThat(linking(links)).isEqualTo("A hyperlink names an association that the document does not have.");
    }

    @Test
    void findsTwoHyperlinksOfOneId() {
        EnrichedArticle twice = new EnrichedArticle(new copydesk.contract.article.Article(ArticleDraft.URI, 1,
                this.article.article().origin(), null, null, "Title", List.of(), this.article.article().blocks(),
                List.of(this.article.article().links().get(0), this.article.article().links().get(0)), List.of(),
                List.of(), List.of(), null, null, List.of(), copydesk.contract.article.Particulars.none()),
                this.article.annotations());

        assertThat(detail(this.check.documents(twice, new NewsWriter().write(twice, EDITION))))
            .isEqualTo("Two hyperlinks of the source have the same id.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>a</p><script>x</script>", "<p onclick=\"x\">a</p>", "<p><img/>a</p>", "<p>a</p>b",
            "<p>a<p>b</p></p>", "<p><a href=\"https://example.org/\">a</a></p>", "<p><!-- x -->a</p>",
            "<p><?x y?>a</p>", "<p><a id=\"l1\" style=\"x\">a</a></p>", "<p><a id=\"l1\"></a><a id=\"l1\"></a></p>",
            "<ul><p>a</p></ul>", "<table><td>a</td></table>", "<table><tr><td><p>a</p></td></tr></table>",
            "<table>a<tr><td>b</td></tr></table>", "<table><tr><td colspan=\"2\">a</td></tr></table>",
            "<table><tr>a<td>b</td></tr></table>", "<p><em><strong>a</strong></em></p>", "<body><p>a</p></body>" })
    void findsMarkupThatIsNotAllowed(String xhtml) {
        assertThat(marked(xhtml)).containsAnyOf("not allowed", "outside its paragraphs", "other than elements");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>a", "<p>a</b></p>", "<p>&nbsp;</p>", "<p>&x;</p>", "<p>a & b</p>", "</body><body>",
            "<p a=b>a</p>", "<!DOCTYPE p [<!ENTITY x \"y\">]><p>&x;</p>" })
    void findsWhatIsNotXml(String xhtml) {
        assertThat(marked(xhtml)).isEqualTo("The XHTML body is not well-formed.");
    }

    @Test
    void findsXhtmlThatReadsDifferently() {
        String xhtml = this.good.item().bodies().get(1).value();

        assertThat(marked(xhtml)).isEqualTo("passed");
        assertThat(marked(xhtml.replace("40 million", "41 million")))
            .isEqualTo("The XHTML body reads differently from the plain body.");
    }

    @Test
    void readsTablesAsThePlainBodyWritesThem() {
        EnrichedArticle rain = new ArticleDraft().paragraph("Rain:")
            .block(BlockRole.TABLE, "Town | Rain\nAsh |  | 12\n | Oak")
            .block(BlockRole.TABLE, "A | B")
            .paragraph("Dry again.")
            .build();
        Documents documents = new NewsWriter().write(rain, EDITION);
        String xhtml = documents.item().bodies().get(1).value();

        assertThat(this.check.documents(rain, documents)).isEqualTo(new CheckResult.Passed());
        assertThat(detail(this.check.documents(rain, marked(documents, xhtml.replace("<td></td>", "")))))
            .isEqualTo("The XHTML body reads differently from the plain body.");
    }

    @Test
    void findsMissingAndForeignAnchors() {
        String xhtml = this.good.item().bodies().get(1).value();

        assertThat(marked(xhtml.replace("<a id=\"l2\">cost</a>", "cost")))
            .isEqualTo("An anchor of the XHTML body is missing or has another target than its hyperlink.");
        assertThat(marked(xhtml.replace("day=1", "day=2")))
            .isEqualTo("An anchor of the XHTML body is missing or has another target than its hyperlink.");
        assertThat(marked(xhtml.replace("<h2>", "<h2><a id=\"l9\"></a>")))
            .isEqualTo("The XHTML body has an anchor without a hyperlink.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\u0000b", "a\u001bb", "a\tb", "a\rb", "a\u0085b", "a\ufffeb", "a\uffffb", "a\ud83cb",
            "a\udf09b", "a\ud83c" })
    void findsUnreadableCharacters(String text) {
        EnrichedArticle bad = new ArticleDraft().paragraph(text).build();

        assertThat(detail(this.check.documents(bad, new NewsWriter().write(bad, EDITION))))
            .isEqualTo("The document holds a control character or half of a surrogate pair.");
    }

    @Test
    void letsLettersOfAllScriptsPass() {
        EnrichedArticle fine = new ArticleDraft()
            .paragraph("\ud83c\udf09 \u0627\u0644\u062c\u0633\u0631 \u6a4b \u200d\nx")
            .build();

        assertThat(this.check.documents(fine, new NewsWriter().write(fine, EDITION)))
            .isEqualTo(new CheckResult.Passed());
    }

    @Test
    void tellsWhereSchemaIsBrokenWithoutTheWords() {
        EnrichedArticle bad = ArticleDraft.bridge()
            .entity("person:x", EntityKind.PERSON, " ", Relation.MENTIONS, null)
            .build();

        assertThat(this.check.documents(bad, new NewsWriter().write(bad, EDITION))).isEqualTo(new CheckResult.Failed(
                Reason.INVALID_DOCUMENT, "The document breaks its schema at /people/1/name (pattern)."));
    }

    @Test
    void findsWhatIsTooLarge() {
        DocumentCheck small = new DocumentCheck(new CheckSettings(1024));

        assertThat(small.documents(this.article, this.good))
            .isEqualTo(new CheckResult.Failed(Reason.TOO_LARGE, "The finished document has more than 1024 bytes."));
        assertThat(small.state("x".repeat(1022))).isEqualTo(new CheckResult.Passed());
        assertThat(small.state("x".repeat(1023))).isInstanceOf(CheckResult.Failed.class);
    }

    @Test
    void findsPlacesOutsideTheirBlocks() {
        assertThat(places(draft().paragraph("ab", new Mark(MarkKind.STRONG, 1, 3))))
            .isEqualTo("A mark of block 1 lies outside its text.");
        assertThat(places(draft().paragraph("ab", new Mark(MarkKind.STRONG, 2, 1))))
            .isEqualTo("A mark of block 1 lies outside its text.");
        assertThat(places(draft().link(LinkKind.INLINE, -1, 1, "a", LinkStatus.LOST, null)))
            .isEqualTo("A hyperlink lies outside block 0.");
        assertThat(places(draft().mention("person:ida-voss", 0, 0, 1, "a")))
            .isEqualTo("A mention in block 0 names an entity that is not listed.");
        assertThat(
                places(draft().entity("x", EntityKind.PERSON, "X", Relation.ABOUT, null).mention("x", -1, 0, 1, "a")))
            .isEqualTo("A mention lies outside block -1.");
        assertThat(places(draft().quote("ab", "person:ida-voss")))
            .isEqualTo("A quote has a speaker that is no entity listed.");
        assertThat(places(draft().quote(0, 1, 3, "b"))).isEqualTo("A quote lies outside block 0.");
        assertThat(places(draft().quote("ab", null))).isEqualTo("passed");
        assertThat(places(draft().role("person:ida-voss", "ab")))
            .isEqualTo("A role in block 0 belongs to an entity that is not listed.");
        assertThat(places(draft().entity("x", EntityKind.PERSON, "X", Relation.ABOUT, null).role("x", 0, 1, 3, "b")))
            .isEqualTo("A role lies outside block 0.");
        assertThat(places(draft().day(0, 1, 3, "b", "2026"))).isEqualTo("A value lies outside block 0.");
        assertThat(places(draft().located("a", "x", null)))
            .isEqualTo("The dateline names a place that is no entity listed.");
        assertThat(places(draft().located(0, 1, 3, "b", null, "AP"))).isEqualTo("The dateline lies outside block 0.");
        assertThat(places(draft().located("a", null, "AP"))).isEqualTo("passed");
        assertThat(places(draft().issue(new QualityIssue(IssueCode.DOUBLED_WORDS, 0, 0, 9, "Twice."))))
            .isEqualTo("An issue of kind doubled-words lies outside its block.");
        assertThat(places(draft().issue(new QualityIssue(IssueCode.DOUBLED_WORDS, 0, null, 9, "Twice."))))
            .isEqualTo("passed");
    }

    private static ArticleDraft draft() {
        return new ArticleDraft().paragraph("ab");
    }

    private String places(ArticleDraft draft) {
        return detail(this.check.article(draft.build()));
    }

    private static Selector moved(Selector from, int units, int more) {
        return new Selector(from.target(), from.start() + units, from.end() + units, from.utf16Start() + units + more,
                from.utf16End() + units + more, from.exact(), from.prefix(), from.suffix());
    }

    private String mentioning(Selector selector) {
        PublishedMention mention = new PublishedMention("place:norhavn", selector, "gazetteer", 0.9);
        return detail(with(List.of(mention), this.good.annotations().links()));
    }

    private String linking(List<PublishedLink> links) {
        return detail(with(this.good.annotations().mentions(), links));
    }

    private String quoting(Selector selector) {
        ArticleAnnotations from = this.good.annotations();
        PublishedQuote quote = new PublishedQuote(List.of(selector), null, null, "rule:none", 0.5);
        return detail(with(from.mentions(), from.links(), List.of(quote)));
    }

    private CheckResult with(List<PublishedMention> mentions, List<PublishedLink> links) {
        return with(mentions, links, List.of());
    }

    private CheckResult with(List<PublishedMention> mentions, List<PublishedLink> links, List<PublishedQuote> quotes) {
        ArticleAnnotations from = this.good.annotations();
        return this.check.documents(this.article,
                new Documents(this.good.item(),
                        new ArticleAnnotations(from.uri(), from.version(), from.revision(), from.entities(), mentions,
                                links, from.published(), from.updated(), from.issues(), from.provenance(), quotes)));
    }

    private String marked(String xhtml) {
        return detail(this.check.documents(this.article, marked(this.good, xhtml)));
    }

    private static Documents marked(Documents good, String xhtml) {
        NewsItem i = good.item();
        Body rich = i.bodies().get(1);
        List<Body> bodies = List.of(i.bodies().get(0),
                new Body(rich.role(), rich.contentType(), rich.charCount(), rich.wordCount(), xhtml));
        NewsItem item = new NewsItem(i.uri(), i.name(), i.rel(), i.type(), i.representationType(), i.profile(),
                i.version(), i.firstCreated(), i.versionCreated(), i.contentCreated(), i.pubStatus(), i.language(),
                i.title(), i.by(), i.copyrightHolder(), i.edNote(), i.headlines(), i.descriptions(), bodies, i.people(),
                i.organisations(), i.places(), i.events(), i.infoSources(), i.altIds(), i.renditions(),
                i.associations(), i.standard());
        return new Documents(item, good.annotations());
    }

    private static String detail(CheckResult result) {
        return (result instanceof CheckResult.Failed failed) ? failed.detail() : "passed";
    }

}
