package copydesk.benchmarks.peers;

import java.util.List;

import copydesk.benchmarks.enrichment.peer.Word;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StanfordWordsTests {

    @Test
    void takesWordsByTheirSpaces() {
        assertThat(places("\uD83D\uDE00 Mr. Lee 's")).containsExactly(List.of(new Word("\uD83D\uDE00", 0, 1),
                new Word("Mr.", 2, 5), new Word("Lee", 6, 9), new Word("'s", 10, 12)));
    }

    @Test
    void splitsRunningTextByItsOwnRules() {
        String text = "\uD83D\uDE00 Mr. Lee's in the U.S. now. He left.";

        assertThat(StanfordWords.running(text).stream().map((sentence) -> StanfordWords.places(text, sentence)))
            .containsExactly(
                    List.of(new Word("\uD83D\uDE00", 0, 1), new Word("Mr.", 2, 5), new Word("Lee", 6, 9),
                            new Word("'s", 9, 11), new Word("in", 12, 14), new Word("the", 15, 18),
                            new Word("U.S.", 19, 23), new Word("now", 24, 27), new Word(".", 27, 28)),
                    List.of(new Word("He", 29, 31), new Word("left", 32, 36), new Word(".", 36, 37)));
        assertThat(StanfordWords.running(" ")).isEmpty();
    }

    private static List<List<Word>> places(String text) {
        return StanfordWords.spaced(text).stream().map((sentence) -> StanfordWords.places(text, sentence)).toList();
    }

}
