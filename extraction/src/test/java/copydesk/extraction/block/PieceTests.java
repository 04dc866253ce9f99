package copydesk.extraction.block;

import java.util.List;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PieceTests {

    private static final Piece CLOSE = new Piece.Close();

    @Test
    void noPiecesAreNoWords() {
        assertThat(Piece.join(List.of())).isEqualTo(RichText.EMPTY);
    }

    @Test
    void wordsAreJoinedAsTheyStandAndThenCleaned() {
        assertThat(Piece.join(List.of(words(" The fer"), words("ry\n"), words("  sails\u00a0"))).text())
            .isEqualTo("The ferry sails");
    }

    @ParameterizedTest
    @CsvSource({ "b,STRONG", "strong,STRONG", "i,EMPHASIS", "em,EMPHASIS", "cite,EMPHASIS" })
    void emphasisCoversTheWordsBetweenItsEnds(String name, MarkKind kind) {
        assertThat(Piece.join(List.of(words("The "), open(name), words("old"), CLOSE, words(" ferry"))))
            .isEqualTo(new RichText("The old ferry", List.of(new Mark(kind, 4, 7)), List.of()));
    }

    @Test
    void otherElementsLeaveNoTrace() {
        assertThat(Piece.join(List.of(open("span"), words("The "), open("u"), words("ferry"), CLOSE, CLOSE)))
            .isEqualTo(RichText.plain("The ferry"));
    }

    @Test
    void theInnermostElementEndsFirst() {
        assertThat(
                Piece.join(List.of(link("/bay"), words("the "), open("b"), words("old"), CLOSE, words(" bay"), CLOSE)))
            .isEqualTo(new RichText("the old bay", List.of(new Mark(MarkKind.STRONG, 4, 7)),
                    List.of(new Anchor(0, 11, "https://news.example/bay"))));
    }

    @Test
    void whatIsStillOpenEndsWithTheBlock() {
        assertThat(Piece.join(List.of(words("see "), link("/bay"), open("em"), words("the bay "))))
            .isEqualTo(new RichText("see the bay", List.of(new Mark(MarkKind.EMPHASIS, 4, 11)),
                    List.of(new Anchor(4, 11, "https://news.example/bay"))));
    }

    @Test
    void emptyElementsAreLeftOut() {
        assertThat(
                Piece.join(List.of(words("The"), link("/bay"), words("  "), CLOSE, open("b"), CLOSE, words("ferry"))))
            .isEqualTo(RichText.plain("The ferry"));
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(Piece
            .join(List.of(words("\ud83d\ude80\ud83d\ude80 go "), open("b"), words("e\u0301\ud83d\ude80"), CLOSE)))
            .isEqualTo(new RichText("\ud83d\ude80\ud83d\ude80 go \u00e9\ud83d\ude80",
                    List.of(new Mark(MarkKind.STRONG, 6, 8)), List.of()));
    }

    private static Piece words(String raw) {
        return new Piece.Words(raw);
    }

    private static Piece open(String name) {
        return new Piece.Open(new Element(name));
    }

    private static Piece link(String href) {
        return new Piece.Open(Jsoup.parse("<a href=" + href + ">", "https://news.example/").expectFirst("a"));
    }

}
