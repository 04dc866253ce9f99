package copydesk.enrich.tagger;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LabelLogsTests {

    private static final double NEAR = 1e-9;

    @Test
    void equalScoresShare() {
        assertThat(Label.logs(new float[] { 3, 3, 3, 3 })).containsOnly(-Math.log(4));
    }

    @Test
    void scoresAreLogsOfOdds() {
        double[] logs = Label.logs(new float[] { 0, 2 });

        assertThat(logs[1] - logs[0]).isCloseTo(2, within(NEAR));
        assertThat(logs[1]).isCloseTo(-Math.log1p(Math.exp(-2)), within(NEAR));
    }

    @Test
    void oneScoreIsCertain() {
        assertThat(Label.logs(new float[] { -12 })).containsExactly(0);
        assertThat(Label.logs(new float[0])).isEmpty();
    }

    @Test
    void impossibleStaysImpossible() {
        assertThat(Label.logs(new float[] { 1, Float.NEGATIVE_INFINITY })).containsExactly(0, Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @ValueSource(floats = { 1e30F, -1e30F, Float.MAX_VALUE, -Float.MAX_VALUE })
    void hugeScoresDoNotOverflow(float score) {
        assertThat(Label.logs(new float[] { score, score })).containsOnly(-Math.log(2));
    }

    @Test
    void probabilitiesSumToOneAndKeepTheOrder() {
        Random random = new Random(11);

        for (int run = 0; run < 500; run++) {
            float[] scores = new float[1 + random.nextInt(12)];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = (float) random.nextGaussian() * 50;
            }
            double[] logs = Label.logs(scores);
            assertThat(Arrays.stream(logs).map(Math::exp).sum()).isCloseTo(1, within(NEAR));
            for (int i = 1; i < logs.length; i++) {
                assertThat(Double.compare(logs[i], logs[i - 1])).isEqualTo(Float.compare(scores[i], scores[i - 1]));
            }
        }
    }

}
