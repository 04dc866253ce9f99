package copydesk.publish.check;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.contract.article.QualityIssue;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Places in a block of three code points, the last of them a pair of surrogates. */
class ArticlePlacesTests {

    private static final String TEXT = "ab\ud83c\udf09";

    @Test
    void lieInsideTheBlocksOfAGoodArticle() {
        assertThat(new ArticlePlaces(ArticleDraft.bridge().build()).fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "0, 3, true", "0, 2, true", "2, 3, true", "3, 3, true", "4, 4, false", "0, 4, false", "2, 1, false",
            "-1, 1, false", "0, 2147483647, false" })
    void endWithTheText(int start, int end, boolean inside) {
        assertThat(fault(draft().mention("person:bo", 0, start, end, "x")))
            .isEqualTo(inside ? "none" : "A mention lies outside block 0.");
        assertThat(fault(draft().link(LinkKind.INLINE, start, end, "x", LinkStatus.LOST, null)))
            .isEqualTo(inside ? "none" : "A hyperlink lies outside block 0.");
        assertThat(fault(draft().quote(0, start, end, "x")))
            .isEqualTo(inside ? "none" : "A quote lies outside block 0.");
        assertThat(fault(new ArticleDraft().paragraph(TEXT, new Mark(MarkKind.STRONG, start, end))))
            .isEqualTo(inside ? "none" : "A mark of block 0 lies outside its text.");
        assertThat(fault(draft().issue(new QualityIssue(IssueCode.DOUBLED_WORDS, 0, start, end, "Twice."))))
            .isEqualTo(inside ? "none" : "An issue of kind doubled-words lies outside its block.");
    }

    @ParameterizedTest
    @CsvSource({ "-1", "1", "2147483647" })
    void areOfABlockThatIsThere(int block) {
        assertThat(fault(draft().mention("person:bo", block, 0, 1, "a")))
            .isEqualTo("A mention lies outside block " + block + ".");
        assertThat(fault(draft().quote(block, 0, 1, "a"))).isEqualTo("A quote lies outside block " + block + ".");
        assertThat(fault(draft().issue(new QualityIssue(IssueCode.DOUBLED_WORDS, block, 0, 1, "Twice."))))
            .isEqualTo("An issue of kind doubled-words lies outside its block.");
    }

    @Test
    void nameListedEntitiesOnly() {
        assertThat(fault(draft().mention("person:ida", 0, 0, 1, "a")))
            .isEqualTo("A mention in block 0 names an entity that is not listed.");
        assertThat(fault(draft().quote("ab", "person:ida")))
            .isEqualTo("A quote has a speaker that is no entity listed.");
        assertThat(fault(draft().quote("ab", "person:bo"))).isEqualTo("none");
        assertThat(fault(draft().quote("ab", null))).isEqualTo("none");
    }

    @Test
    void areNotAskedOfAnIssueThatNamesNone() {
        assertThat(fault(draft().issue(QualityIssue.ofArticle(IssueCode.NO_DATE, "No date.")))).isEqualTo("none");
        assertThat(fault(draft().issue(new QualityIssue(IssueCode.DOUBLED_WORDS, 9, null, null, "Twice."))))
            .isEqualTo("none");
        assertThat(fault(draft().issue(new QualityIssue(IssueCode.DOUBLED_WORDS, null, 0, 99, "Twice."))))
            .isEqualTo("none");
    }

    @Test
    void tellOfMarksBeforeHyperlinksAndMentions() {
        ArticleDraft draft = new ArticleDraft().paragraph("ab")
            .link(LinkKind.INLINE, 0, 9, "x", LinkStatus.LOST, null)
            .mention("person:bo", 0, 0, 9, "x");
        assertThat(fault(draft)).isEqualTo("A hyperlink lies outside block 0.");

        draft.paragraph("ab", new Mark(MarkKind.EMPHASIS, 0, 9));

        assertThat(fault(draft)).isEqualTo("A mark of block 1 lies outside its text.");
    }

    private static ArticleDraft draft() {
        return new ArticleDraft().paragraph(TEXT).entity("person:bo", EntityKind.PERSON, "Bo", Relation.ABOUT, null);
    }

    private static String fault(ArticleDraft draft) {
        return new ArticlePlaces(draft.build()).fault().orElse("none");
    }

}
