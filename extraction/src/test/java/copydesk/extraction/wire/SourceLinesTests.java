package copydesk.extraction.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines of a text, whatever ends them. */
class SourceLinesTests {

    @ParameterizedTest
    @ValueSource(strings = { "One\nTwo", "One\r\nTwo", "One\rTwo", "One\u0085Two", "One\u2028Two", "\ufeffOne\nTwo",
            "One\n\u200bTwo", "One\n\u00a0 \u00a0Two", "\u200e\u00adOne\nTwo" })
    void endAtAnySignThatEndsALine(String text) {
        assertThat(SourceLines.of(text)).containsExactly("One", "Two");
    }

    @ParameterizedTest
    @ValueSource(strings = { "One\n\nTwo", "One\r\n\r\nTwo", "One\u2029Two", "One\fTwo", "One\u000bTwo",
            "One\n \t\u00a0\u200b\nTwo", "One<p>Two" })
    void areEmptyWhereNothingIsSeen(String text) {
        assertThat(SourceLines.of(text)).containsExactly("One", "", "Two");
    }

    @Test
    void keepTheSpacesThatTellOfTheirKind() {
        assertThat(SourceLines.of("  One  \n\tTwo")).containsExactly("  One  ", "\tTwo");
    }

}
