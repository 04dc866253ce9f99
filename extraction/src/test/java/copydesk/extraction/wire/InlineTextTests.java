package copydesk.extraction.wire;

import java.util.List;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Inline mark-up and block prefixes of text exports. */
class InlineTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            **A boat** sails      | A boat sails     | STRONG   | 0 | 6
            __A boat__ sails      | A boat sails     | STRONG   | 0 | 6
            A *boat* sails        | A boat sails     | EMPHASIS | 2 | 6
            A _boat_ sails        | A boat sails     | EMPHASIS | 2 | 6
            **Ein Schiff**fahrt   | Ein Schifffahrt  | STRONG   | 0 | 10
            **Човен** пливе       | Човен пливе      | STRONG   | 0 | 5
            """)
    void keepsEmphasisOnItsWords(String raw, String words, MarkKind kind, int start, int end) {
        assertThat(InlineText.parse(raw, 10))
            .isEqualTo(new RichText(words, List.of(new Mark(kind, start, end)), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            [boat](https://a.example/b)             | https://a.example/b
            [boat](<https://a.example/b>)           | https://a.example/b
            [boat](https://a.example/b 'A boat')    | https://a.example/b
            [boat](//a.example/b)                   | //a.example/b
            [boat](mailto:desk@a.example)           | mailto:desk@a.example
            [boat](#)                               | -
            [boat]()                                | -
            [boat](/b)                              | -
            [boat](b.html)                          | -
            """)
    void keepsTheTargetThatTheSourceGives(String raw, String href) {
        assertThat(InlineText.parse(raw, 10))
            .isEqualTo(new RichText("boat", List.of(), List.of(new Anchor(0, 4, href))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `# One`          | HEADING One
            `### One ###`    | HEADING One
            `#One`           | PARAGRAPH #One
            - One            | LIST_ITEM One
            * One            | LIST_ITEM One
            • One            | LIST_ITEM One
            12. One          | LIST_ITEM One
            3) One           | LIST_ITEM One
            2026. One        | PARAGRAPH 2026. One
            -One             | PARAGRAPH -One
            > One            | QUOTE One
            """)
    void readsBlockPrefixes(String line, String block) {
        List<TextBlock> blocks = TextBlocks.of(line, 10);

        assertThat(blocks).extracting((found) -> found.kind() + " " + found.words().strip()).containsExactly(block);
    }

}
