package copydesk.extraction.wire;

import copydesk.extraction.article.RawKind;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Blocks on their way to an article. */
class DraftTests {

    @Test
    void knowsBlocksThatNoBlankLinePartsFromTheOneBefore() {
        Draft draft = Drafts.of("One.\nTwo.\n\nThree.");

        assertThat(draft.isGlued(0)).isFalse();
        assertThat(draft.isGlued(1)).isTrue();
        assertThat(draft.isGlued(2)).isFalse();
        assertThat(draft.isGlued(3)).isFalse();
    }

    @Test
    void knowsBlocksWithAWiderGapThanMostHave() {
        Draft few = Drafts.of("One.\n\n\nTwo.\n\nThree.\n\nFour.\n\nFive.");
        Draft all = Drafts.of("One.\n\n\nTwo.\n\n\nThree.\n\n\nFour.\n\n\nFive.");

        assertThat(few.isSetOff(1)).isTrue();
        assertThat(few.isSetOff(2)).isFalse();
        assertThat(all.isSetOff(1)).isFalse();
    }

    @Test
    void tellsWhereTheStoryEndsAlsoAfterMarks() {
        Draft draft = Drafts.of("Ferry\n\nThe boats sail.\n\n## Prices\n\nAdvertisement");

        assertThat(draft.hasProseFrom(1)).isTrue();
        assertThat(draft.hasProseFrom(2)).isFalse();
        draft.mark(1, RawKind.STANDFIRST);
        assertThat(draft.hasProseFrom(1)).isFalse();
        draft.insertTitle(RichText.plain("Strike"));
        assertThat(draft.hasProseFrom(1)).isTrue();
        assertThat(draft.hasProseFrom(2)).isFalse();
    }

    @Test
    void leavesOutEmptiedBlocksButNoPictures() {
        Draft draft = Drafts.of("One.\n\nTwo.\n\n![](https://a.example/b.jpg)");

        draft.empty(0);

        assertThat(Drafts.written(draft)).containsExactly("PARAGRAPH Two.", "FIGURE [https://a.example/b.jpg, -]");
        assertThat(draft.size()).isEqualTo(3);
    }

    @Test
    void isOpenUntilSomethingIsKnown() {
        Draft draft = Drafts.of("- One\n\n> Two\n\n## Three\n\nFour.");

        assertThat(draft.isOpen(0) && draft.isOpen(1) && draft.isOpen(2) && draft.isParagraph(3)).isTrue();
        assertThat(draft.isParagraph(0)).isFalse();
        draft.mark(3, RawKind.DATE);
        assertThat(draft.isOpen(3)).isFalse();
        assertThat(draft.isOpen(-1)).isFalse();
        assertThat(draft.isOpen(4)).isFalse();
    }

}
