package copydesk.benchmarks.enrichment.peer;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceWordsTests {

    @Test
    void partsSentencesAndWords() {
        assertThat(SentenceWords.of("Mr. Lee left. Oslo's loss?")).containsExactly(
                List.of(new Word("Mr", 0, 2), new Word(".", 2, 3), new Word("Lee", 4, 7), new Word("left", 8, 12),
                        new Word(".", 12, 13)),
                List.of(new Word("Oslo", 14, 18), new Word("'", 18, 19), new Word("s", 19, 20),
                        new Word("loss", 21, 25), new Word("?", 25, 26)));
    }

    @Test
    void findsNoneInNothing() {
        assertThat(SentenceWords.of(" ")).isEmpty();
    }

}
