package copydesk.benchmarks.enrichment.gold;

import java.util.List;

import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NewsBlockTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            # Quay closed => HEADLINE => Quay closed
            ## Next => HEADING => Next
            - one => LIST_ITEM => one
            > two => QUOTE => two
            @caption At the quay => CAPTION => At the quay
            @pull-quote So it is => PULL_QUOTE => So it is
            #1 is first => PARAGRAPH => #1 is first
            -5 degrees => PARAGRAPH => -5 degrees
            Alone => PARAGRAPH => Alone
            """)
    void firstSignTellsTheRole(String line, BlockRole role, String text) {
        assertThat(NewsBlock.parse(line)).containsExactly(new NewsBlock(role, new MarkedText(text, List.of())));
    }

    @Test
    void emptyLinesPartBlocksAndLineEndsAreSpaces() {
        assertThat(NewsBlock.parse("\n# One\n\n\nTwo\nthree\n\n- four\n")).extracting((block) -> block.content().text())
            .containsExactly("One", "Two three", "four");
    }

    @Test
    void refusesAnUnknownRole() {
        assertThatIllegalArgumentException().isThrownBy(() -> NewsBlock.parse("@teaser Read more"))
            .withMessage("no role of a block: teaser");
    }

    @Test
    void aMarkHasEmptyFieldsBehindItsLast() {
        InlineMark mark = new InlineMark(InlineMark.Kind.QUOTE, 0, 4, List.of("ah", "said"));

        assertThat(List.of(mark.field(0), mark.field(1), mark.field(2))).containsExactly("ah", "said", "");
    }

}
