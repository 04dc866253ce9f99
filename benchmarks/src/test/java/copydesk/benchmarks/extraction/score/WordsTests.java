package copydesk.benchmarks.extraction.score;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

    @Test
    void takesLettersDigitsAndLowLines() {
        assertThat(Words.of("Isn't it 3.5 m² of “snake_case”?")).containsExactly("Isn", "t", "it", "3", "5", "m²", "of",
                "snake_case");
    }

    @Test
    void findsNoWordsInSigns() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of(" – … \n 👍 ")).isEmpty();
    }

    @Test
    void takesTheLastWordWithoutAnEndAfterIt() {
        assertThat(Words.of("the end")).containsExactly("the", "end");
    }

    @Test
    void keepsWhatIsWrittenWithoutSpacesTogether() {
        assertThat(Words.of("港の工事が、六月に")).containsExactly("港の工事が", "六月に");
    }

    // Python's \w matches neither kind of mark
    @Test
    void partsWordsAtCombiningMarks() {
        assertThat(Words.of("नियम")).containsExactly("न", "यम");
        assertThat(Words.of("cafe\u0301s")).containsExactly("cafe", "s");
    }

    @Test
    void takesLettersBeyondTheBasicPlaneAsOne() {
        assertThat(Words.of("x \ud835\udd18\ud835\udd2b y")).containsExactly("x", "\ud835\udd18\ud835\udd2b", "y");
    }

    @Test
    void countsNumberSigns() {
        assertThat(Words.of("Ⅳ ½ ٣")).containsExactly("Ⅳ", "½", "٣");
    }

    @Test
    void counts() {
        assertThat(Words.counts(List.of("a", "b", "a"))).isEqualTo(Map.of("a", 2, "b", 1));
    }

}
