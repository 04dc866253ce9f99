package copydesk.enrich.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SketchTests {

    private static final List<String> WORDS = words(2_000);

    @Test
    void tellsThatATextIsItself() {
        assertThat(sketch(0, 500).compare(sketch(0, 500))).isEqualTo(new Resemblance(1, 1));
    }

    @Test
    void tellsThatTwoTextsHaveNothingInCommon() {
        assertThat(sketch(0, 500).compare(sketch(1_000, 1_500))).isEqualTo(new Resemblance(0, 0));
    }

    /** A text of 600 words begins with the last words of the first one. */
    @ParameterizedTest
    @CsvSource({ "100, 0.83", "300, 0.5", "500, 0.16" })
    void estimatesHowMuchStandsInBoth(int start, double share) {
        Resemblance resemblance = sketch(0, 600).compare(sketch(start, start + 600));

        assertThat(resemblance.contained()).isCloseTo(share, within(0.1));
        assertThat(resemblance.union()).isCloseTo(share / (2 - share), within(0.1));
    }

    @Test
    void isExactForShortTexts() {
        assertThat(sketch(0, 63).compare(sketch(20, 83))).isEqualTo(new Resemblance(0.5, 0.67));
    }

    @Test
    void tellsThatAPartStandsInTheWhole() {
        assertThat(sketch(0, 200).compare(sketch(0, 600)).contained()).isCloseTo(1, within(0.15));
    }

    @Test
    void comparesBothWaysAlike() {
        assertThat(sketch(0, 600).compare(sketch(250, 700))).isEqualTo(sketch(250, 700).compare(sketch(0, 600)));
    }

    @Test
    void meetsUnderAKeyWhereHalfIsInCommon() {
        List<String> keys = new ArrayList<>(sketch(0, 600).keys());
        keys.retainAll(sketch(0, 300).keys());

        assertThat(sketch(0, 600).keys()).hasSize(8).doesNotHaveDuplicates();
        assertThat(keys).isNotEmpty();
    }

    @Test
    void minorTypographyChangesNothing() {
        String text = "“We’re here,” she said. ".repeat(3) + String.join(" ", WORDS.subList(0, 80));
        String other = "\"We're here\" she said — ".repeat(3) + String.join("\n", WORDS.subList(0, 80));

        assertThat(Sketch.of(text)).isEqualTo(Sketch.of(other)).isPresent();
    }

    @Test
    void isNoneOfATextThatIsTooShort() {
        assertThat(Sketch.of(String.join(" ", WORDS.subList(0, 42)))).isEmpty();
        assertThat(Sketch.of(String.join(" ", WORDS.subList(0, 43)))).isPresent();
    }

    @Test
    void isNoneOfATextThatOnlyRepeatsItself() {
        assertThat(Sketch.of("la ".repeat(100_000))).isEmpty();
        assertThat(Sketch.of("x".repeat(1_000_000))).isEmpty();
    }

    private static Sketch sketch(int from, int to) {
        return Sketch.of(String.join(" ", WORDS.subList(from, to))).orElseThrow();
    }

    private static List<String> words(int count) {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(Long.toString(random.nextLong() & Long.MAX_VALUE, Character.MAX_RADIX));
        }
        return words;
    }

}
