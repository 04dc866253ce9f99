package copydesk.extraction.score;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ForestTests {

    @ParameterizedTest
    @CsvSource({ "4.9, -1", "5, -1", "5.1, 2" })
    void goesLeftUpToTheLimit(float feature, double sum) {
        Forest forest = Forest.read(List.of("0:5:-1:-2", "-1 2"));

        assertThat(forest.probability(new float[] { feature })).isCloseTo(logistic(sum), within(1e-6F));
    }

    // 0 - left: 1 - left: leaf 0, right: leaf 1; right: leaf 2
    @ParameterizedTest
    @CsvSource({ "1, 0, 0.25", "1, 1, -0.5", "9, 0, 1", "9, 1, 1" })
    void goesFromNodeToNode(float first, float second, double sum) {
        Forest forest = Forest.read(List.of("0:5:1:-3 1:0.5:-1:-2", "0.25 -0.5 1"));

        assertThat(forest.probability(new float[] { first, second })).isCloseTo(logistic(sum), within(1e-6F));
    }

    @ParameterizedTest
    @CsvSource({ "0, 0, 4.5", "0, 9, 5.5", "9, 0, 0.5", "9, 9, 1.5" })
    void addsALeafOfEachTree(float first, float second, double sum) {
        Forest forest = Forest.read(List.of("0:5:-2:-1", "-1 3", "1:5:1:-3 0:100:-1:-2", "1.5 7 2.5"));

        assertThat(forest.probability(new float[] { first, second })).isCloseTo(logistic(sum), within(1e-6F));
    }

    @Test
    void knowsNothingWithoutTrees() {
        assertThat(Forest.read(List.of()).probability(new float[0])).isEqualTo(0.5F);
    }

    @ParameterizedTest
    @CsvSource({ "20, -2", "50, -3", "100, -3" })
    void showsARowThatIsHopelessToNoMoreTrees(int trees, double worst) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < trees; i++) {
            lines.addAll(List.of("0:5:-1:-2", worst / trees - 0.0001 + " 0"));
        }
        lines.addAll(List.of("0:5:-1:-2", "100 100"));
        Forest forest = Forest.read(lines);

        assertThat(forest.probability(new float[] { 0 })).isEqualTo(0.002F);
        assertThat(forest.probability(new float[] { 9 })).isEqualTo(1);
    }

    @Test
    void refusesANodeThatLacksAPart() {
        assertThatIllegalArgumentException().isThrownBy(() -> Forest.read(List.of("0:5:-1", "-1 2")))
            .withMessage("A node of a tree has not four parts: train the model again");
    }

    @Test
    void refusesWordsForNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Forest.read(List.of("0:five:-1:-2", "-1 2")));
    }

    private static float logistic(double sum) {
        return (float) (1 / (1 + Math.exp(-sum)));
    }

}
