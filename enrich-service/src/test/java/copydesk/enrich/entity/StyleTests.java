package copydesk.enrich.entity;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StyleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "HEADLINE|Storm Keeps Ferries in the Port of Kalmar|TITLE",
                    "HEADLINE|Storm keeps ferries in the port of Kalmar|SENTENCE",
                    "HEADLINE|STORM KEEPS FERRIES IN KALMAR|CAPITALS", "PARAGRAPH|Storm Keeps Ferries in Port|TITLE",
                    "PARAGRAPH|Deputy Foreign Minister Aapo Virolainen.|SENTENCE",
                    "LIST_ITEM|Aapo Virolainen, Deputy Foreign Minister|SENTENCE", "HEADING|Storm Keeps Ferries.|TITLE",
                    "HEADLINE|Kalmar Storm|SENTENCE", "PARAGRAPH|2025 2026 2027 2028|SENTENCE" })
    void isSeenByTheCapitals(BlockRole role, String text, Style style) {
        assertThat(Style.of(new TextBlock(0, role, text, Tokenizer.tokens(text)))).isEqualTo(style);
    }

}
