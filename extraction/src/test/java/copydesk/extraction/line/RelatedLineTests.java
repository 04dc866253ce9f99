package copydesk.extraction.line;

import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines that offer other articles, and where the title begins in them. */
class RelatedLineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Related: The bridge closes             | The bridge closes
            READ ALSO – The bridge closes          | The bridge closes
            (Read more: The bridge closes)         | The bridge closes)
            See also → The bridge closes           | The bridge closes
            Читайте також: Міст закрито            | Міст закрито
            相关阅读：大桥关闭                        | 大桥关闭
            Read more...                           | ''
            Related articles                       | ''
            Background: It closes.                 | It closes.
            """)
    void beginTheirTitleBehindTheLabel(String line, String title) {
        RichText text = RichText.plain(line);

        int start = RelatedLine.of(text).orElseThrow().titleStart();

        assertThat(text.words(start, text.length())).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = { "The bridge closes", "Related boats sail again", "Watch the boats sail", "“Read more”",
            "Background: The boats of the island company sail again from Friday, it said on Thursday.", "" })
    void areNoSentences(String line) {
        assertThat(RelatedLine.of(RichText.plain(line))).isEmpty();
    }

    @Test
    void needNoSignBehindTheLabelWhereTheTitleIsALink() {
        assertThat(linked("Watch the boats sail", 6, 20)).isEqualTo(6);
        assertThat(linked("Watch the boats sail", 0, 20)).isEqualTo(6);
        assertThat(linked("Watch the boats sail", 6, 9)).isEqualTo(-1);
    }

    @Test
    void countTheTitleInCodePoints() {
        assertThat(RelatedLine.of(RichText.plain("🚢 Related: boats")).orElseThrow().titleStart()).isEqualTo(11);
    }

    private static int linked(String words, int start, int end) {
        RichText text = new RichTextBuilder().append(words).anchor("https://a.example/b", start, end).build();
        return RelatedLine.of(text).map(RelatedLine::titleStart).orElse(-1);
    }

}
