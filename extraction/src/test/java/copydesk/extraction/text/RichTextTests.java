package copydesk.extraction.text;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class RichTextTests {

    @Test
    void keepsSingleSpaces() {
        assertThat(RichText.plain("  The\u00a0harbour \t\n was   quiet. ").text()).isEqualTo("The harbour was quiet.");
    }

    @Test
    void composesLettersAndAccents() {
        assertThat(RichText.plain("Erdog\u0306an").text()).isEqualTo("Erdo\u011fan");
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(RichText.plain("\ufeffsoft\u00adware\u200b and\u202e bell\u0007").text())
            .isEqualTo("software and bell");
    }

    @Test
    void keepsJoinersWhereTheyCarryMeaning() {
        String persian = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";

        assertThat(RichText.plain(persian).text()).isEqualTo(persian);
        assertThat(RichText.plain("in\u200cvisible").text()).isEqualTo("invisible");
    }

    @Test
    void replacesHalvesOfCharacters() {
        assertThat(RichText.plain("half \ud83d here \uffff").text()).isEqualTo("half \ufffd here \ufffd");
    }

    @Test
    void countsCodePoints() {
        RichText text = RichText.plain("\ud83d\ude80 up");

        assertThat(text.length()).isEqualTo(4);
        assertThat(text.words(2, 4)).isEqualTo("up");
    }

    @Test
    void keepsSpansOnTheirWords() {
        RichTextBuilder builder = new RichTextBuilder().append(" The  \ud83d\ude80 ");
        int start = builder.position();
        builder.append(" new   harbour ").anchor("https://example.com/", start, builder.position());
        RichText text = builder.append(" opens").mark(MarkKind.STRONG, 0, 4).build();

        assertThat(text.text()).isEqualTo("The \ud83d\ude80 new harbour opens");
        assertThat(text.anchors()).containsExactly(new Anchor(6, 17, "https://example.com/"));
        assertThat(text.words(6, 17)).isEqualTo("new harbour");
        assertThat(text.marks()).containsExactly(new Mark(MarkKind.STRONG, 0, 3));
    }

    @Test
    void putsNoSpanBetweenALetterAndItsAccent() {
        RichTextBuilder builder = new RichTextBuilder().append("e");
        RichText text = builder.append("\u0301t").anchor(null, 1, 3).build();

        assertThat(text.text()).isEqualTo("\u00e9t");
        assertThat(text.anchors()).containsExactly(new Anchor(1, 2, null));
    }

    @Test
    void leavesOutSpansWithoutWords() {
        RichText text = new RichTextBuilder().append("a  b").anchor(null, 1, 3).mark(MarkKind.EMPHASIS, 2, 2).build();

        assertThat(text.anchors()).isEmpty();
        assertThat(text.marks()).isEmpty();
    }

    @Test
    void slicesWithItsSpans() {
        RichText text = new RichTextBuilder().append("One two three")
            .anchor(null, 4, 7)
            .mark(MarkKind.STRONG, 4, 13)
            .build();

        RichText slice = text.slice(3, 9);

        assertThat(slice.text()).isEqualTo("two t");
        assertThat(slice.anchors()).containsExactly(new Anchor(0, 3, null));
        assertThat(slice.marks()).containsExactly(new Mark(MarkKind.STRONG, 0, 5));
    }

    @Test
    void knowsWhenAllOfItIsAnAnchor() {
        assertThat(new RichTextBuilder().append("Ferry strike ends").anchor(null, 0, 17).build().isAllAnchor())
            .isTrue();
        assertThat(new RichTextBuilder().append("Ferry strike ends").anchor(null, 0, 5).build().isAllAnchor())
            .isFalse();
    }

    @Test
    @Timeout(10)
    void keepsThirtyMarksOnALetter() {
        String marked = "e" + "\u0301\u0323".repeat(500_000) + " end";

        String text = new RichTextBuilder().append(marked).build().text();

        assertThat(text).endsWith(" end").hasSizeLessThan(40);
    }

}
