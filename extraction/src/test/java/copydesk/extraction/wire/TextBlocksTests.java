package copydesk.extraction.wire;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How lines become blocks; a slash stands for the end of a line. */
class TextBlocksTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `# Ferry`                       | HEADING1 Ferry
            `### Ferry ###`                 | HEADING3 Ferry
            `## C#`                         | HEADING2 C#
            `####### Ferry`                 | PARAGRAPH ####### Ferry
            `#Ferry`                        | PARAGRAPH #Ferry
            Prices/======                   | HEADING1 Prices
            Prices/- - -                    | HEADING2 Prices
            `- Prices/------`               | LIST_ITEM Prices
            Prices/~~~~~~                   | PARAGRAPH Prices
            """)
    void makesHeadingsOfMarkedAndOfUnderlinedLines(String text, String block) {
        assertThat(blocks(text)).containsExactly(block);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1. Boats/2. Piers               | LIST_ITEM Boats;LIST_ITEM Piers
            1. Boats//1. Piers              | LIST_ITEM Boats;LIST_ITEM Piers
            - Boats/2. Piers                | LIST_ITEM Boats;LIST_ITEM Piers
            4. Boats//9. Piers              | PARAGRAPH 4. Boats;PARAGRAPH 9. Piers
            Table//1. FC Traubing//It won.  | PARAGRAPH Table;PARAGRAPH 1. FC Traubing;PARAGRAPH It won.
            1. Boats                        | LIST_ITEM Boats
            12. Juni 2026//Das Schiff       | PARAGRAPH 12. Juni 2026;PARAGRAPH Das Schiff
            - [x] Boats/- [ ] Piers         | LIST_ITEM Boats;LIST_ITEM Piers
            """)
    void tellsNumbersOfAListFromOtherNumbers(String text, String blocks) {
        assertThat(blocks(text)).containsExactly(blocks.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            > We are/> glad.                | QUOTE We are glad.
            > We are/glad.                  | QUOTE We are glad.
            > We are glad./>/> So are we.   | QUOTE We are glad.;QUOTE So are we.
            `> # We are glad.`              | QUOTE We are glad.
            > > We are glad.                | QUOTE We are glad.
            The crew:/> We are glad.        | PARAGRAPH The crew:;QUOTE We are glad.
            """)
    void readsQuotesOverSeveralLines(String text, String blocks) {
        assertThat(blocks(text)).containsExactly(blocks.split(";"));
    }

    @Test
    void makesABlockOfEachRowOfATable() {
        assertThat(blocks("| Boat | Fare |/|------|:----:|/| Mole | 3 \\| 4 |/|alone"))
            .containsExactly("PARAGRAPH Boat Fare", "PARAGRAPH Mole 3 \\| 4", "PARAGRAPH |alone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The boats/sail again.           | PARAGRAPH The boats sail again.
            The boats/Sail again.           | PARAGRAPH The boats;PARAGRAPH Sail again.
            The boats\\/sail again.         | PARAGRAPH The boats;PARAGRAPH sail again.
            `- The boats/  sail again.`     | LIST_ITEM The boats sail again.
            By Jane Doe/of the Post         | PARAGRAPH By Jane Doe;PARAGRAPH of the Post
            """)
    void joinsBrokenLinesOnly(String text, String blocks) {
        assertThat(blocks(text)).containsExactly(blocks.split(";"));
    }

    @Test
    void takesPicturesOutOfTheLineThatTheyBegin() {
        assertThat(blocks("![Bay](a.jpg) [![Pier](b.jpg)](c.html) The boats sail."))
            .containsExactly("FIGURE ![Bay](a.jpg)", "FIGURE [![Pier](b.jpg)](c.html)", "PARAGRAPH The boats sail.");
    }

    @Test
    void countsTheBlankLinesBeforeABlockAndRulesAmongThem() {
        assertThat(TextBlocks.of("One.\n\n\n\nTwo.\nThree.\n\n***\n\nFour.", 10)).extracting(TextBlock::gap)
            .containsExactly(0, 3, 0, 3);
    }

    @Test
    void stopsAtTheLimit() {
        assertThat(TextBlocks.of("One.\n\n".repeat(50), 7)).hasSize(7);
        assertThat(TextBlocks.of("- One\n".repeat(50), 7)).hasSize(8);
    }

    private static List<String> blocks(String text) {
        return TextBlocks.of(text.replace('/', '\n'), 100)
            .stream()
            .map((block) -> block.kind() + ((block.level() > 0) ? block.level() + " " : " ")
                    + block.words().strip().replaceAll("\\s+", " "))
            .toList();
    }

}
