package copydesk.publish.clean;

import java.util.List;
import java.util.OptionalInt;

import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainBodyTests {

    @Test
    void joinsBodyBlocksByBlankLine() {
        PlainBody body = PlainBody.of(List.of(block(BlockRole.HEADLINE, "Title"),
                block(BlockRole.PARAGRAPH, "One two."), block(BlockRole.CAPTION, "A picture."),
                block(BlockRole.HEADING, "Three"), block(BlockRole.LIST_ITEM, "four"),
                block(BlockRole.QUOTE, "\u201cFive.\u201d"), block(BlockRole.PROMOTION, "Subscribe!")));

        assertThat(body.text().text()).isEqualTo("One two.\n\nThree\n\nfour\n\n\u201cFive.\u201d");
        assertThat(body.words()).isEqualTo(5);
    }

    @Test
    void knowsWhereEachBlockBeginsInCodePoints() {
        PlainBody body = PlainBody.of(List.of(block(BlockRole.HEADLINE, "Title"),
                block(BlockRole.PARAGRAPH, "\ud83c\udf09 up"), block(BlockRole.PARAGRAPH, "down")));

        assertThat(body.start(0)).isEmpty();
        assertThat(body.start(1)).isEqualTo(OptionalInt.of(0));
        assertThat(body.start(2)).isEqualTo(OptionalInt.of(6));
        assertThat(body.text().slice(6, 10)).isEqualTo("down");
    }

    @Test
    void leavesOutBlocksWithoutWords() {
        PlainBody body = PlainBody.of(List.of(block(BlockRole.PARAGRAPH, ""), block(BlockRole.PARAGRAPH, "a"),
                block(BlockRole.PARAGRAPH, " "), block(BlockRole.PARAGRAPH, "b")));

        assertThat(body.text().text()).isEqualTo("a\n\nb");
        assertThat(body.start(0)).isEmpty();
        assertThat(body.start(2)).isEmpty();
    }

    @Test
    void knowsNoPlaceOutsideTheArticle() {
        PlainBody body = PlainBody.of(List.of(block(BlockRole.PARAGRAPH, "a")));

        assertThat(body.start(-1)).isEmpty();
        assertThat(body.start(1)).isEmpty();
    }

    @Test
    void isEmptyWithoutBody() {
        PlainBody body = PlainBody.of(List.of(block(BlockRole.HEADLINE, "Title")));

        assertThat(body.text().text()).isEmpty();
        assertThat(body.words()).isZero();
    }

    private static Block block(BlockRole role, String text) {
        return new Block(role, text, List.of());
    }

}
