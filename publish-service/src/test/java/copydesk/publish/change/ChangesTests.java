package copydesk.publish.change;

import java.time.Instant;
import java.util.function.UnaryOperator;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.change.ChangeKind;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.ninjs.Edition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChangesTests {

    private static final Edition EDITION = new Edition(2, Instant.EPOCH, Instant.EPOCH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            He said "no" - twice... |    He said \u201cno\u201d \u2013 twice\u2026
            It's over |                  It\u2019s over
            one--two |                   one \u2014 two
            so 5 % of it |               so 5%\u00a0of it
            """)
    void callsTypographyCosmetic(String before, String after) {
        assertThat(words(before, after)).isEqualTo(ChangeKind.COSMETIC);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It cost 40 million |  It cost 41 million
            1 000 people |        1000 people
            a now here thing |    a nowhere thing
            we resign |           we re-sign
            an expert said |      an "expert" said
            its price |           it's price
            -5 degrees |          5 degrees
            Yes. |                yes.
            """)
    void callsWordsAndDigitsSubstantive(String before, String after) {
        assertThat(words(before, after)).isEqualTo(ChangeKind.SUBSTANTIVE);
    }

    @Test
    void seesNoChangeInTheSame() {
        assertThat(change(same(), same())).isEqualTo(ChangeKind.NONE);
    }

    @Test
    void seesNoChangeInNewerRevisionAndGenerationAlone() {
        assertThat(change(same(), (draft) -> draft.revision(2).generation(3))).isEqualTo(ChangeKind.NONE);
    }

    @Test
    void callsNewHeadlineSubstantive() {
        assertThat(change(same(), (draft) -> draft.headline("Harbour bridge closes")))
            .isEqualTo(ChangeKind.SUBSTANTIVE);
    }

    @Test
    void callsNewParagraphSubstantive() {
        assertThat(change(same(), (draft) -> draft.paragraph("More."))).isEqualTo(ChangeKind.SUBSTANTIVE);
    }

    @Test
    void callsOtherEmphasisAndBlocksCosmetic() {
        assertThat(between(new ArticleDraft().paragraph("a b"), new ArticleDraft().paragraph("a").paragraph("b")))
            .isEqualTo(ChangeKind.COSMETIC);
        assertThat(between(new ArticleDraft().paragraph("a b"),
                new ArticleDraft().paragraph("a b", new Mark(MarkKind.STRONG, 0, 1))))
            .isEqualTo(ChangeKind.COSMETIC);
        assertThat(between(new ArticleDraft().paragraph("a b"), new ArticleDraft().block(BlockRole.QUOTE, "a b")))
            .isEqualTo(ChangeKind.COSMETIC);
    }

    @Test
    void callsNewHyperlinkLinks() {
        Mark strong = new Mark(MarkKind.STRONG, 0, 8);

        ChangeKind kind = between(new ArticleDraft().paragraph("go there now", strong),
                new ArticleDraft().paragraph("go there now", strong)
                    .link(LinkKind.INLINE, "there", LinkStatus.RESOLVED, "https://example.org/"));

        assertThat(kind).isEqualTo(ChangeKind.LINKS);
    }

    @Test
    void callsHealedHyperlinkLinks() {
        ChangeKind kind = between(related().state(new LinkState("l1", LinkStatus.LOST, null)),
                related().state(new LinkState("l1", LinkStatus.RESOLVED, "https://example.org/ferry")));

        assertThat(kind).isEqualTo(ChangeKind.NONE);
        assertThat(between(linked("https://example.org/a"), linked("https://example.org/b")))
            .isEqualTo(ChangeKind.LINKS);
    }

    @Test
    void callsAddressFoundForRelatedArticleLinks() {
        assertThat(between(new ArticleDraft().paragraph("a").related("Ferry", null, null),
                new ArticleDraft().paragraph("a").related("Ferry", "https://example.org/ferry", null)))
            .isEqualTo(ChangeKind.LINKS);
    }

    @Test
    void ignoresHyperlinksOutsideTheArticle() {
        assertThat(change(same(),
                (draft) -> draft.block(BlockRole.OTHER, "Menu")
                    .link(LinkKind.OTHER, "Menu", LinkStatus.RESOLVED, "https://example.org/menu")))
            .isEqualTo(ChangeKind.NONE);
    }

    @Test
    void callsTagsCreditsPicturesAndDoubtsMetadata() {
        assertThat(change(same(), (draft) -> draft.by("Mara Lind"))).isEqualTo(ChangeKind.METADATA);
        assertThat(change(same(), (draft) -> draft.picture(null, "New.", "A", "B"))).isEqualTo(ChangeKind.METADATA);
        assertThat(change(same(), (draft) -> draft.entity("org:x", EntityKind.ORGANISATION, "X", Relation.ABOUT, null)))
            .isEqualTo(ChangeKind.METADATA);
        assertThat(change(same(), (draft) -> draft.mention("person:ida-voss", 3, 4, 8, "Ida!")))
            .isEqualTo(ChangeKind.METADATA);
        assertThat(change(same(), (draft) -> draft.issue(QualityIssue.ofArticle(IssueCode.DOUBLED_WORDS, "Twice."))))
            .isEqualTo(ChangeKind.METADATA);
    }

    @Test
    void callsOtherSpeakerMetadata() {
        assertThat(between(quoted(null), quoted("person:bo"))).isEqualTo(ChangeKind.METADATA);
    }

    @Test
    void callsMovedMentionMetadata() {
        assertThat(between(mentioned(0), mentioned(4))).isEqualTo(ChangeKind.METADATA);
    }

    @Test
    void callsMixOfSmallChangesMetadata() {
        assertThat(between(new ArticleDraft().paragraph("It's here"),
                new ArticleDraft().paragraph("It\u2019s here")
                    .link(LinkKind.INLINE, "here", LinkStatus.RESOLVED, "https://example.org/")))
            .isEqualTo(ChangeKind.METADATA);
    }

    @Test
    void doesNotMistakeShiftedPlacesForMetadata() {
        ArticleDraft before = new ArticleDraft().entity("person:bo", EntityKind.PERSON, "Bo", Relation.ABOUT, null)
            .paragraph("one - Bo")
            .mention("person:bo", "Bo")
            .link(LinkKind.INLINE, "Bo", LinkStatus.LOST, null);
        ArticleDraft after = new ArticleDraft().entity("person:bo", EntityKind.PERSON, "Bo", Relation.ABOUT, null)
            .paragraph("one\u2014Bo")
            .mention("person:bo", "Bo")
            .link(LinkKind.INLINE, "Bo", LinkStatus.LOST, null);

        assertThat(between(before, after)).isEqualTo(ChangeKind.COSMETIC);
    }

    private static ArticleDraft linked(String href) {
        return new ArticleDraft().paragraph("there").link(LinkKind.INLINE, "there", LinkStatus.RESOLVED, href);
    }

    // its hyperlink has a state already, and the first one counts
    private static ArticleDraft related() {
        return new ArticleDraft().paragraph("a")
            .block(BlockRole.RELATED, "Ferry")
            .link(LinkKind.RELATED, "Ferry", LinkStatus.LOST, null)
            .related("Ferry", null, "l1");
    }

    private static ArticleDraft quoted(@Nullable String speaker) {
        return mentioned(0).quote("Bo", speaker);
    }

    private static ArticleDraft mentioned(int start) {
        return new ArticleDraft().entity("person:bo", EntityKind.PERSON, "Bo", Relation.ABOUT, null)
            .paragraph("Bo, Bo")
            .mention("person:bo", 0, start, start + 2, "Bo");
    }

    private static UnaryOperator<ArticleDraft> same() {
        return UnaryOperator.identity();
    }

    private static ChangeKind words(String before, String after) {
        return between(new ArticleDraft().paragraph(before), new ArticleDraft().paragraph(after));
    }

    private static ChangeKind change(UnaryOperator<ArticleDraft> before, UnaryOperator<ArticleDraft> after) {
        return between(before.apply(ArticleDraft.bridge()), after.apply(ArticleDraft.bridge()));
    }

    private static ChangeKind between(ArticleDraft before, ArticleDraft after) {
        return Compared.between(before, after, EDITION).kind();
    }

}
