package copydesk.extraction.line;

import copydesk.contract.article.MarkKind;
import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Captions that keep their marks and links when their credit is cut off. */
class CaptionSplitTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Boote. Symbolbild: Eva Klein        | Die Boote.        | Symbolbild: Eva Klein   | Eva Klein   |
            Човни в бухті. Колаж: Ганна Мороз       | Човни в бухті.    | Колаж: Ганна Мороз      | Ганна Мороз |
            Boats in the bay [Jane Doe/AFP]         | Boats in the bay  | Jane Doe/AFP            | Jane Doe    | AFP
            Boats in the bay – Photo: Jane Doe      | Boats in the bay  | Photo: Jane Doe         | Jane Doe    |
            """)
    void endAtTheirCredit(String text, String caption, String words, String by, String agency) {
        CaptionSplit split = CaptionSplit.ofCaption(RichText.plain(text));

        assertThat(split)
            .isEqualTo(new CaptionSplit(RichText.plain(caption), RichText.plain(words), new Credit(by, agency)));
    }

    @Test
    void countSignsOutsideTheBasicPlaneOnce() {
        CaptionSplit split = CaptionSplit.ofParagraph(RichText.plain("Boats 🚢 sail. Photo: Jane Doe")).orElseThrow();

        assertThat(split.caption()).isEqualTo(RichText.plain("Boats 🚢 sail."));
        assertThat(split.words()).isEqualTo(RichText.plain("Photo: Jane Doe"));
    }

    @Test
    void keepTheirMarks() {
        RichText text = new RichTextBuilder().append("The new ferry. Photo: Jane Doe")
            .mark(MarkKind.EMPHASIS, 4, 7)
            .build();

        CaptionSplit split = CaptionSplit.ofParagraph(text).orElseThrow();

        assertThat(split.caption())
            .isEqualTo(new RichTextBuilder().append("The new ferry.").mark(MarkKind.EMPHASIS, 4, 7).build());
        assertThat(split.words()).isEqualTo(RichText.plain("Photo: Jane Doe"));
    }

    @Test
    void giveTheLinkOfTheCreditAway() {
        RichText text = new RichTextBuilder().append("Boats. Photo: Jane Doe")
            .anchor("https://photos.example/jane", 14, 22)
            .build();

        CaptionSplit split = CaptionSplit.ofCaption(text);

        assertThat(split.caption()).isEqualTo(RichText.plain("Boats."));
        assertThat(split.words()).isEqualTo(
                new RichTextBuilder().append("Photo: Jane Doe").anchor("https://photos.example/jane", 7, 15).build());
    }

    @Test
    void areLeftWholeWithoutACredit() {
        RichText text = RichText.plain("Boats wait in the bay");

        assertThat(CaptionSplit.ofCaption(text))
            .isEqualTo(new CaptionSplit(text, RichText.EMPTY, new Credit(null, null)));
        assertThat(CaptionSplit.ofParagraph(text)).isEmpty();
    }

}
