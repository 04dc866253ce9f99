package copydesk.publish.clean;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

    @Test
    void isALineOfSingleSpaces() {
        assertThat(PlainText.of(" \u00a9\u00a02026\n\tHarbour  Post ")).contains("\u00a9 2026 Harbour Post");
    }

    @Test
    void leavesOutWhatNoDocumentMayHold() {
        assertThat(PlainText.of("a\u0000b\ud800c\uffffd")).contains("a b c d");
    }

    @Test
    void isNothingWhereNothingCanBeRead() {
        assertThat(PlainText.of(null)).isEmpty();
        assertThat(PlainText.of(" \u0000\u0007 ")).isEmpty();
    }

}
