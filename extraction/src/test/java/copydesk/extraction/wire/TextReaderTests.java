package copydesk.extraction.wire;

import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextReaderTests {

    @Test
    void readsTheBlocksOfAnExport() {
        List<RawBlock> blocks = read("""
                Ferry Strike Ends

                ## What changes

                The boats sail
                again.

                - More boats
                - Longer hours

                > We are glad.

                Prices
                ------

                * * *

                ![The bay](https://news.example/bay.jpg)
                """);

        assertThat(blocks).containsExactly(block(RawKind.TITLE, "Ferry Strike Ends"),
                block(RawKind.HEADING, "What changes"), block(RawKind.PARAGRAPH, "The boats sail again."),
                block(RawKind.LIST_ITEM, "More boats"), block(RawKind.LIST_ITEM, "Longer hours"),
                block(RawKind.QUOTE, "We are glad."), block(RawKind.HEADING, "Prices"), new RawBlock(RawKind.FIGURE,
                        RichText.EMPTY, new RawPicture("https://news.example/bay.jpg", "The bay", null)));
    }

    @Test
    void takesAFirstLevelHeadingNearTheTopAsTheTitle() {
        assertThat(read("News > Harbour\n\n# Ferry Strike Ends\n\nThe boats sail again.")).extracting(RawBlock::kind)
            .containsExactly(RawKind.OTHER, RawKind.TITLE, RawKind.PARAGRAPH);
    }

    @Test
    void takesEveryLineAsABlockWithoutBlankLines() {
        assertThat(read("Ferry Strike Ends\nThe boats sail again.\nPrices stay.")).extracting(RawBlock::kind)
            .containsExactly(RawKind.TITLE, RawKind.PARAGRAPH, RawKind.PARAGRAPH);
    }

    @Test
    void keepsLinksAndEmphasisByOffset() {
        RichText text = InlineText.parse("The **new [ferry](https://news.example/f) line** is *not* [open](#).", 10);

        assertThat(text.text()).isEqualTo("The new ferry line is not open.");
        assertThat(text.anchors()).containsExactly(new Anchor(8, 13, "https://news.example/f"),
                new Anchor(26, 30, null));
        assertThat(text.marks()).containsExactly(new Mark(MarkKind.STRONG, 4, 18), new Mark(MarkKind.EMPHASIS, 22, 25));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            5 \\* 3 \\_ and \\[x\\]     | 5 * 3 _ and [x]
            2*3*4 and snake_case_name   | 2*3*4 and snake_case_name
            a * b * c                   | a * b * c
            [not a link] and (this)     | [not a link] and (this)
            an **open one               | an open one
            2**3 and a ***** word       | 2**3 and a ***** word
            об`єднання `так`            | об`єднання так
            [open](#) [not] [so[1]      | open [not] [so[1]
            5 &lt; 6 &amp; R&D &bogus;  | 5 < 6 & R&D &bogus;
            A~~n~~ ~5                   | An ~5
            a note[^1] here             | a note here
            <https://news.example/>     | https://news.example/
            ![icon](x.png) text         | text
            """)
    void leavesWhatIsNoMarkup(String raw, String words) {
        assertThat(InlineText.parse(raw, 10).text()).isEqualTo(words);
    }

    @Test
    void readsTargetsWithBracketsAndTitles() {
        RichText text = InlineText.parse("[a](https://news.example/x_(y)) [b](https://news.example/b \"B\")", 10);

        assertThat(text.anchors()).extracting(Anchor::href)
            .containsExactly("https://news.example/x_(y)", "https://news.example/b");
    }

    @Test
    void keepsDangerousTargetsAsData() {
        assertThat(InlineText.parse("[a](javascript:alert%281%29) [b](/relative)", 10).anchors())
            .extracting(Anchor::href)
            .containsExactly("javascript:alert%281%29", null);
    }

    @Test
    void stopsAtTheLimit() {
        assertThat(new TextReader().read("a\n\n".repeat(50), facts(), 10).blocks()).hasSize(11);
        assertThat(InlineText.parse("[a](b) ".repeat(50), 10).anchors()).hasSize(10);
    }

    private static List<RawBlock> read(String text) {
        return new TextReader().read(text, facts(), 1_000).blocks();
    }

    private static RawBlock block(RawKind kind, String words) {
        return new RawBlock(kind, RichText.plain(words));
    }

    private static FetchFacts facts() {
        return new FetchFacts("files", "files:ferry.txt", "ferry", null, "text/plain", null, "sha256:0");
    }

}
