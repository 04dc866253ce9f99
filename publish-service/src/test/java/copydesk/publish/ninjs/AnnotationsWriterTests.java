package copydesk.publish.ninjs;

import java.util.List;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Keyword;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.annotation.Speaker;
import copydesk.contract.annotation.Subject;
import copydesk.contract.value.TimePrecision;
import copydesk.contract.value.ValueKind;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.Provenance;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.PublishedMention;
import copydesk.contract.news.PublishedPlace;
import copydesk.contract.news.PublishedQuote;
import copydesk.contract.news.PublishedRole;
import copydesk.contract.news.PublishedValue;
import copydesk.contract.news.Selector;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnnotationsWriterTests {

    @Test
    void pointsIntoTheBodyInBothCounts() {
        ArticleAnnotations annotations = write(ArticleDraft.bridge());

        assertThat(annotations.mentions()).extracting(PublishedMention::selector)
            .containsExactly(
                    new Selector("bodies[0]", 16, 23, 17, 24, "Norhavn", "The \ud83c\udf09 bridge in ",
                            " has reopened, mayor"),
                    new Selector("bodies[0]", 44, 52, 45, 53, "Ida Voss", "has reopened, mayor ",
                            " said.\n\nWhat it cost"));
    }

    @Test
    void passesTopicsAndKeywordsOn() {
        ArticleAnnotations annotations = write(
                ArticleDraft.bridge().subject("04000000", "economy, business and finance", 0.87).keyword("bridge", 1));

        assertThat(annotations.subjects()).containsExactly(new Subject(
                "http://cv.iptc.org/newscodes/mediatopic/04000000", "economy, business and finance", 1, null, 0.87));
        assertThat(annotations.keywords()).containsExactly(new Keyword("bridge", 1));
    }

    @Test
    void accountsForEveryHyperlink() {
        ArticleAnnotations annotations = write(ArticleDraft.bridge());

        assertThat(annotations.links()).containsExactly(
                new PublishedLink("l1", LinkKind.INLINE, LinkStatus.RESOLVED, "reopened",
                        "https://example.org/opening?day=1&hour=9",
                        new Selector("bodies[0]", 28, 36, 29, 37, "reopened", "idge in Norhavn has ",
                                ", mayor Ida Voss sai"),
                        null),
                new PublishedLink("l2", LinkKind.INLINE, LinkStatus.LOST, "cost", null,
                        new Selector("bodies[0]", 77, 81, 78, 82, "cost", ".\n\nWhat it cost\n\nIt ",
                                " 40 million & took n"),
                        null),
                new PublishedLink("l3", LinkKind.RELATED, LinkStatus.LOST, "Ferry line closes", null, null,
                        ArticleDraft.URI + "#related-1"));
    }

    @Test
    void saysWhereAHyperlinkLeads() {
        ArticleDraft draft = new ArticleDraft().paragraph("Go on.")
            .link(LinkKind.INLINE, 0, 2, "Go", LinkStatus.RESOLVED, "https://example.org/amp/")
            .leadsTo(LinkClass.EXTERNAL, true);

        assertThat(write(draft).links()).containsExactly(new PublishedLink("l1", LinkKind.INLINE, LinkStatus.RESOLVED,
                "Go", "https://example.org/amp/", new Selector("bodies[0]", 0, 2, 0, 2, "Go", "", " on."), null,
                LinkClass.EXTERNAL, true, null, null));
    }

    @Test
    void pointsIntoTheHeadlineWhereItsWordsStand() {
        ArticleDraft draft = new ArticleDraft().headline("Ida Voss opens bridge")
            .entity("person:ida-voss", EntityKind.PERSON, "Ida Voss", Relation.ABOUT, null)
            .entity("org:post", EntityKind.ORGANISATION, "Example Post", Relation.MENTIONS, null)
            .block(BlockRole.HEADLINE, "Ida Voss opens bridge - Example Post")
            .mention("person:ida-voss", "Ida Voss")
            .mention("org:post", "Example Post")
            .paragraph("a");

        assertThat(write(draft).mentions()).extracting(PublishedMention::selector)
            .containsExactly(new Selector("headlines[0]", 0, 8, 0, 8, "Ida Voss", "", " opens bridge"));
    }

    @Test
    void keepsEntityWhoseMentionStandsInNoPublishedText() {
        ArticleDraft draft = new ArticleDraft()
            .entity("person:ann-roe", EntityKind.PERSON, "Ann Roe", Relation.MENTIONS, null)
            .block(BlockRole.CREDIT, "Ann Roe")
            .mention("person:ann-roe", "Ann Roe")
            .paragraph("a");

        ArticleAnnotations annotations = write(draft);

        assertThat(annotations.entities()).extracting("id").containsExactly("person:ann-roe");
        assertThat(annotations.mentions()).isEmpty();
    }

    @Test
    void pointsAtTheWordsOfQuotes() {
        ArticleDraft draft = new ArticleDraft()
            .entity("person:ann-roe", EntityKind.PERSON, "Ann Roe", Relation.MENTIONS, null)
            .paragraph("\ud83c\udf09 opens.")
            .paragraph("\u201cIt \ud83c\udf09 is,\u201d Ann Roe said.")
            .quote("It \ud83c\udf09 is,", "person:ann-roe");

        assertThat(write(draft).quotes()).containsExactly(new PublishedQuote(
                List.of(new Selector("bodies[0]", 11, 19, 12, 21, "It \ud83c\udf09 is,",
                        "\ud83c\udf09 opens.\n\n\u201c", "\u201d Ann Roe said.")),
                new Speaker("person:ann-roe", "Ida Voss"), "said", "rule:cue-after", 0.9));
    }

    @Test
    void leavesOutQuoteThatIsNotPublished() {
        ArticleDraft draft = new ArticleDraft().block(BlockRole.CAPTION, "He said \u201cno\u201d.")
            .quote("no", null)
            .paragraph("a");

        assertThat(write(draft).quotes()).isEmpty();
    }

    @Test
    void pointsAtRolesAndDates() {
        ArticleDraft draft = new ArticleDraft()
            .entity("person:ann-roe", EntityKind.PERSON, "Ann Roe", Relation.MENTIONS, null)
            .paragraph("\ud83c\udf09 opens.")
            .paragraph("On May 3 mayor Ann Roe left.")
            .role("person:ann-roe", "mayor")
            .day("May 3", "2026-05-03");

        ArticleAnnotations annotations = write(draft);

        assertThat(annotations.roles()).containsExactly(new PublishedRole("person:ann-roe", new Selector("bodies[0]",
                19, 24, 20, 25, "mayor", "\ud83c\udf09 opens.\n\nOn May 3 ", " Ann Roe left."), "rule:title", 0.9));
        assertThat(annotations.values())
            .containsExactly(
                    new PublishedValue(
                            ValueKind.TIME, new Selector("bodies[0]", 13, 18, 14, 19, "May 3",
                                    "\ud83c\udf09 opens.\n\nOn ", " mayor Ann Roe left."),
                            "2026-05-03", TimePrecision.DAY, null, "rule:date", 0.9));
    }

    @Test
    void pointsAtTheDateline() {
        ArticleDraft draft = new ArticleDraft()
            .entity("place:norhavn", EntityKind.PLACE, "Norhavn", Relation.MENTIONS, null)
            .paragraph("NORHAVN (AP) \u2014 It opens.")
            .located("NORHAVN", "place:norhavn", "AP");

        assertThat(write(draft).located()).isEqualTo(new PublishedPlace(
                new Selector("bodies[0]", 0, 7, 0, 7, "NORHAVN", "", " (AP) \u2014 It opens."), "place:norhavn", "AP"));
        assertThat(write(new ArticleDraft().paragraph("It opens.")).located()).isNull();
    }

    @Test
    void leavesOutRolesAndDatesThatAreNotPublished() {
        ArticleDraft draft = new ArticleDraft()
            .entity("person:ann-roe", EntityKind.PERSON, "Ann Roe", Relation.MENTIONS, null)
            .block(BlockRole.CAPTION, "Mayor Ann Roe on May 3.")
            .role("person:ann-roe", "Mayor")
            .day("May 3", "2026-05-03")
            .located("Mayor", null, "AP")
            .paragraph("a");

        ArticleAnnotations annotations = write(draft);

        assertThat(annotations.roles()).isEmpty();
        assertThat(annotations.values()).isEmpty();
        assertThat(annotations.located()).isNull();
    }

    @Test
    void pointsAtWordsOfAnIssue() {
        ArticleDraft draft = new ArticleDraft().paragraph("It is is so.")
            .issue(new QualityIssue(IssueCode.DOUBLED_WORDS, 0, 3, 8, "The same words twice."))
            .issue(QualityIssue.ofArticle(IssueCode.NO_DATE, "No date."));

        assertThat(write(draft).issues()).extracting("selector")
            .containsExactly(new Selector("bodies[0]", 3, 8, 3, 8, "is is", "It ", " so."), null);
    }

    @Test
    void givesNoPlaceToHyperlinkWithoutWords() {
        ArticleDraft draft = new ArticleDraft().paragraph("ab").link(LinkKind.INLINE, 1, 1, "", LinkStatus.LOST, null);

        assertThat(write(draft).links()).singleElement().extracting(PublishedLink::selector).isNull();
    }

    @Test
    void saysWhatItWasMadeFrom() {
        ArticleAnnotations annotations = write(new ArticleDraft().revision(4).generation(7).paragraph("a"));

        assertThat(annotations.version()).isEqualTo(2);
        assertThat(annotations.revision()).isEqualTo(4);
        assertThat(annotations.provenance())
            .isEqualTo(new Provenance("files", Form.TEXT_EXPORT, "sha256:" + "0123456789abcdef".repeat(4), 7));
    }

    private static ArticleAnnotations write(ArticleDraft draft) {
        return NewsWriterTests.write(draft).annotations();
    }

}
