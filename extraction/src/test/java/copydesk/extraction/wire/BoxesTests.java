package copydesk.extraction.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Boxes of other articles below a story; a slash ends a line, {} is a link around the
 * words in it.
 */
class BoxesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {The bridge closes}                     | RELATED The bridge closes
            {Bridge closed}                         | PARAGRAPH Bridge closed
            {大桥关闭了}                             | RELATED 大桥关闭了
            Soon {the bridge closes} for a week     | PARAGRAPH Soon the bridge closes for a week
            {www.a.example}                         | PARAGRAPH www.a.example
            {Sign up for our newsletter}            | PARAGRAPH Sign up for our newsletter
            - {Bridge}/- {Pier}                     | RELATED Bridge;RELATED Pier
            - {Bridge}                              | LIST_ITEM Bridge
            - {Bridge}/- {Pier}/- Boats sail        | LIST_ITEM Bridge;LIST_ITEM Pier;LIST_ITEM Boats sail
            More today://- {Bridge}/- {Pier}        | RELATED More today:;RELATED Bridge;RELATED Pier
            `## Today//- {Bridge}/- {Pier}`         | RELATED Today;RELATED Bridge;RELATED Pier
            More today//- {Bridge}/- {Pier}         | PARAGRAPH More today;RELATED Bridge;RELATED Pier
            Share this//- {Mail}/- {Print}          | PARAGRAPH Share this;OTHER Mail;OTHER Print
            Read also://The bridge closes//Boats    | RELATED Read also:;RELATED The bridge closes;PARAGRAPH Boats
            Read also:/The bridge closes/The pier   | RELATED Read also:;RELATED The bridge closes;RELATED The pier
            Read also://It is closed.//Boats        | RELATED Read also:;PARAGRAPH It is closed.;PARAGRAPH Boats
            Read also://{Bridge}//{Pier}//Boats     | RELATED Read also:;RELATED Bridge;RELATED Pier;PARAGRAPH Boats
            """)
    void areKnownByTheirShape(String text, String blocks) {
        String box = text.replace('/', '\n').replaceAll("\\{(.*?)}", "[$1](https://a.example/b)");
        Draft draft = Drafts.of("# Ferry\n\n" + Drafts.STORY + "\n\n" + box);

        Boxes.mark(draft, 0);

        assertThat(Drafts.written(draft)).startsWith("HEADING Ferry", "PARAGRAPH STORY");
        assertThat(Drafts.written(draft).subList(2, draft.size())).containsExactly(blocks.split(";"));
    }

    @Test
    void areNoneAboveTheHeadline() {
        Draft draft = Drafts.of("[The bridge closes](https://a.example/c)\n\n# Ferry\n\n" + Drafts.STORY);

        Boxes.mark(draft, 1);

        assertThat(Drafts.written(draft)).containsExactly("PARAGRAPH The bridge closes", "HEADING Ferry",
                "PARAGRAPH STORY");
    }

}
