package copydesk.benchmarks.enrichment.peer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordTests {

    @Test
    void standsBetweenSpaces() {
        assertThat(Word.spaced("Ms. Ann left")).containsExactly(new Word("Ms.", 0, 3), new Word("Ann", 4, 7),
                new Word("left", 8, 12));
    }

    @Test
    void countsCodePoints() {
        assertThat(Word.spaced("\uD83D\uDE00 Ann")).containsExactly(new Word("\uD83D\uDE00", 0, 1),
                new Word("Ann", 2, 5));
    }

    @Test
    void isNeverEmpty() {
        assertThat(Word.spaced("  Ann ")).containsExactly(new Word("Ann", 2, 5));
        assertThat(Word.spaced("")).isEmpty();
    }

}
