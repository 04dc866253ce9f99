package copydesk.extraction.block;

import java.util.List;
import java.util.Optional;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpenBlockTests {

    private final Place place = new Place(null, new Element("p"), 0, 0);

    private final OpenBlock block = new OpenBlock();

    @Test
    void joinsTextsWithSingleSpacesOnlyWhereThePageHasSome() {
        this.block.text("  The fer");
        this.block.text("ries\n\t sail");
        this.block.text(" ");
        this.block.text("");
        this.block.text(" again. ");

        assertThat(end().text()).isEqualTo("The ferries sail again.");
    }

    @ParameterizedTest
    @ValueSource(strings = { " ", "\n", "\t", "\u00a0", "\u2003", "\u3000", "\u0000" })
    void takesEveryKindOfWhiteSpaceForASpace(String space) {
        this.block.text("Boats" + space + space + "sail");

        assertThat(end().text()).isEqualTo("Boats sail");
    }

    @Test
    void isNoBlockWithoutWords() {
        this.block.text(" \u00a0 ");
        this.block.lineBreak();
        this.block.open(new Element("b"), 0);
        this.block.close();

        assertThat(this.block.end(this.place, RawKind.PARAGRAPH)).isEmpty();
    }

    @Test
    void saysWhereItStandsAndWhatTheMarkupCallsIt() {
        this.block.text("Boats");

        PageBlock ended = this.block.end(this.place, RawKind.QUOTE).orElseThrow();

        assertThat(ended.place()).isSameAs(this.place);
        assertThat(ended.kind()).isEqualTo(RawKind.QUOTE);
    }

    @Test
    void isAllStrongUntilPlainWordsCome() {
        assertThat(this.block.isAllStrong()).isFalse();
        open("strong", "Boats sail");
        assertThat(this.block.isAllStrong()).isTrue();
        this.block.text(":");
        assertThat(this.block.isAllStrong()).isTrue();
        this.block.text(" now");
        assertThat(this.block.isAllStrong()).isFalse();
    }

    @Test
    void countsBoldTypeInsideBoldTypeOnce() {
        this.block.open(new Element("b"), 0);
        open("strong", "Boats");
        this.block.text(" sail");
        this.block.close();
        this.block.text(" now");

        assertThat(end().spans()).isEqualTo(new PageBlock.Spans(0, 0, 0, 10, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "i", "em", "cite" })
    void countsTheCharactersOfItalics(String name) {
        open(name, "Boats");
        this.block.text(" sail");

        assertThat(end().spans()).isEqualTo(new PageBlock.Spans(0, 0, 0, 0, 5, 0, 0));
    }

    @Test
    void countsLinksAndThoseTheBlockBeginsWith() {
        open("a", "One");
        this.block.text(" or ");
        open("a", "two");
        this.block.lineBreak();

        assertThat(end().spans()).isEqualTo(new PageBlock.Spans(7, 2, 3, 0, 0, 1, 0));
    }

    @Test
    void knowsPurposesOfAllElementsAroundItsWords() {
        this.block.open(new Element("span"), Purpose.AUTHOR.bit());
        this.block.open(new Element("span"), Purpose.DATE.bit());
        this.block.text("Boats");
        this.block.close();
        this.block.close();

        assertThat(end().spans().purposes()).isEqualTo(Purpose.AUTHOR.bit() | Purpose.DATE.bit());
    }

    @Test
    void forgetsClosedElementsWhenItBeginsAnew() {
        this.block.open(new Element("b"), Purpose.TITLE.bit());
        this.block.text("Boats");
        this.block.lineBreak();
        this.block.close();
        end();
        this.block.text("sail");

        PageBlock next = end();

        assertThat(next.spans()).isEqualTo(new PageBlock.Spans(0, 0, 0, 0, 0, 0, 0));
        assertThat(next.words()).isEqualTo(RichText.plain("sail"));
    }

    @Test
    void goesOnInsideOpenElements() {
        this.block.open(new Element("a").attr("href", "https://news.example/a"), Purpose.RELATED.bit());
        this.block.open(new Element("b"), 0);
        this.block.text("Boats");
        end();
        this.block.text("sail");

        PageBlock next = end();

        assertThat(next.spans()).isEqualTo(new PageBlock.Spans(4, 1, 4, 4, 0, 0, Purpose.RELATED.bit()));
        assertThat(next.words()).isEqualTo(new RichText("sail", List.of(new Mark(MarkKind.STRONG, 0, 4)),
                List.of(new Anchor(0, 4, "https://news.example/a"))));
    }

    @Test
    void takesNoMoreWordsThanAnyArticleHas() {
        this.block.text("x".repeat(2_000_001));
        this.block.text("y");

        assertThat(end().text()).hasSize(2_000_001).doesNotContain("y");
    }

    private void open(String name, String words) {
        this.block.open(new Element(name), 0);
        this.block.text(words);
        this.block.close();
    }

    private PageBlock end() {
        Optional<PageBlock> ended = this.block.end(this.place, RawKind.PARAGRAPH);
        return ended.orElseThrow();
    }

}
