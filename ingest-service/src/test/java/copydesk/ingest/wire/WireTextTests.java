package copydesk.ingest.wire;

import java.util.List;

import copydesk.extraction.article.RawBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WireTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ferry <b>back</b>                      | Ferry back
            Ferry &amp; quay                       | Ferry & quay
            A < B and C > D                        | A < B and C > D
            Fish & chips                           | Fish & chips
            <script>alert(1)</script>Ferry         | Ferry
            """)
    void readsALineWithoutTheTagsInIt(String words, String line) {
        assertThat(WireText.line(words).text()).isEqualTo(line);
    }

    @Test
    void cutsALineThatIsNone() {
        assertThat(WireText.line("x".repeat(20_000)).length()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/html             | words                | true
            application/xhtml+xml | words                | true
            body_xhtml            | words                | true
            ''                    | <p>words</p>         | true
            ''                    | <section class="a">  | true
            ''                    | words <p>            | false
            text/plain            | <p>words</p>         | false
            """)
    void knowsHtml(String type, String words, boolean html) {
        assertThat(WireText.isHtml(type, words)).isEqualTo(html);
    }

    @Test
    void partsParagraphsAtBlankLinesAndJoinsTheLinesBetween() {
        assertThat(texts(WireText.plain("One\nline.\n \t\nTwo.\r\n\r\n\r\nThree.", 9))).containsExactly("One line.",
                "Two.", "Three.");
    }

    @Test
    void givesOneParagraphMoreThanTheLimitSoThatItIsNoticed() {
        assertThat(WireText.plain("a\nb\nc\nd", 2)).hasSize(3);
    }

    @Test
    void executesNothingOfHtml() {
        List<RawBlock> blocks = WireText
            .html("<p onclick='x()'>One<img src=x onerror=y()></p><script>z()</script><style>p{}</style>", "");

        assertThat(texts(blocks)).containsExactly("One");
    }

    @Test
    void resolvesHyperlinksWhereTheAddressIsKnown() {
        assertThat(WireText.html("<p>See <a href='/a'>there</a>.</p>", "https://news.example/x")
            .get(0)
            .text()
            .anchors()
            .get(0)
            .href()).isEqualTo("https://news.example/a");
    }

    private static List<String> texts(List<RawBlock> blocks) {
        return blocks.stream().map((block) -> block.text().text()).toList();
    }

}
