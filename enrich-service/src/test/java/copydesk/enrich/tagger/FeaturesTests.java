package copydesk.enrich.tagger;

import java.util.List;
import java.util.stream.IntStream;

import copydesk.enrich.text.Token;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The expected rows are what {@code benchmarks/names/fast.py} hashes the same sentence
 * to.
 */
class FeaturesTests {

    @Test
    void rowsAreThoseOfTheTraining() {
        List<Token> sentence = Sentence.tokens("“Łódź grows");
        int[] rows = new int[Features.COUNT];

        new Features(sentence, CaseClass.of(sentence), 17).read(1, rows);

        assertThat(rows).containsExactly(52075, 84359, 93374, 17968, 117148, 72546, 29964, 126587, 79652, 36838, 60535,
                38825, 95466, 89569, 115844);
    }

    @Test
    void shortWordsAtTheEdgesHaveFeaturesToo() {
        List<Token> sentence = Sentence.tokens("A");
        int[] rows = new int[Features.COUNT];

        new Features(sentence, CaseClass.of(sentence), 4).read(0, rows);

        assertThat(IntStream.of(rows).boxed()).allMatch((row) -> row >= 0 && row < 16);
    }

}
