package copydesk.publish.clean;

import java.util.List;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.QualityIssue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TidyArticleTests {

    private static final String TEXT = "\ud83d\ude80 On Monday -- at last -- Mayor Ann Lee left ... \"Wait -- please,\" he said .";

    @Test
    void movesEverythingThatPointsIntoTheText() {
        EnrichedArticle tidy = TidyArticle.of(everything());

        String text = tidy.article().blocks().get(1).text();
        CodePoints points = CodePoints.of(text);
        assertThat(text).isEqualTo(
                "\ud83d\ude80 On Monday \u2014 at last \u2014 Mayor Ann Lee left \u2026 \"Wait -- please,\" he said.");
        assertThat(tidy.article().links()).singleElement()
            .satisfies((link) -> assertThat(points.slice(link.start(), link.end())).isEqualTo("he said")
                .isEqualTo(link.text()));
        assertThat(tidy.annotations().mentions()).singleElement()
            .satisfies((mention) -> assertThat(points.slice(mention.start(), mention.end())).isEqualTo("Ann Lee"));
        assertThat(tidy.annotations().roles()).singleElement()
            .satisfies((role) -> assertThat(points.slice(role.start(), role.end())).isEqualTo("Mayor"));
        assertThat(tidy.annotations().values()).singleElement()
            .satisfies((value) -> assertThat(points.slice(value.start(), value.end())).isEqualTo("Monday"));
        assertThat(tidy.annotations().quotes()).flatExtracting((quote) -> quote.spans())
            .singleElement()
            .satisfies((span) -> assertThat(points.slice(span.start(), span.end())).isEqualTo("Wait -- please,"));
        assertThat(tidy.article().issues()).singleElement()
            .satisfies((issue) -> assertThat(points.slice(issue.start(), issue.end())).isEqualTo("at last"));
    }

    @Test
    void givesTheArticleBackWhereNothingIsToBeSet() {
        EnrichedArticle fine = ArticleDraft.bridge().build();
        EnrichedArticle tidy = TidyArticle.of(everything());

        assertThat(TidyArticle.of(fine)).isSameAs(fine);
        assertThat(TidyArticle.of(tidy)).isSameAs(tidy);
    }

    @Test
    void setsTheHeadlineWithItsBlock() {
        EnrichedArticle tidy = TidyArticle.of(new ArticleDraft().headline("Ferry -- at last -- returns")
            .block(BlockRole.HEADLINE, "Ferry -- at last -- returns")
            .paragraph("It is back.")
            .build());

        assertThat(tidy.article().headline()).isEqualTo("Ferry \u2014 at last \u2014 returns");
        assertThat(tidy.article().blocks().get(0).text()).isEqualTo(tidy.article().headline());
    }

    @Test
    void leavesTablesAndWhatIsNoBodyAsTheyAre() {
        EnrichedArticle given = new ArticleDraft().paragraph("Fine.")
            .block(BlockRole.TABLE, "a -- b | c ...")
            .block(BlockRole.PROMOTION, "More -- here ...")
            .build();

        assertThat(TidyArticle.of(given)).isSameAs(given);
    }

    private static EnrichedArticle everything() {
        return new ArticleDraft().block(BlockRole.HEADLINE, "Mayor leaves")
            .paragraph(TEXT)
            .link(LinkKind.INLINE, "he said", LinkStatus.LOST, null)
            .entity("person:ann-lee", EntityKind.PERSON, "Ann Lee", Relation.ABOUT, null)
            .mention("person:ann-lee", "Ann Lee")
            .role("person:ann-lee", "Mayor")
            .day("Monday", "2026-03-02")
            .quote("Wait -- please,", null)
            .issue(new QualityIssue(IssueCode.DOUBLED_WORDS, 1, 15, 22, "Odd."))
            .build();
    }

}
