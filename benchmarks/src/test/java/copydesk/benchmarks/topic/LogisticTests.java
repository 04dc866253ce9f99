package copydesk.benchmarks.topic;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

class LogisticTests {

    @Test
    void findsHowOftenItWasSo() {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> truths = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(new double[] { 1, (i < 50) ? 0 : 1 });
            truths.add(i % 50 < ((i < 50) ? 5 : 40));
        }

        double[] numbers = Logistic.fit(rows, truths);

        assertThat(Logistic.chance(new double[] { 1, 0 }, numbers)).isCloseTo(0.1, offset(0.01));
        assertThat(Logistic.chance(new double[] { 1, 1 }, numbers)).isCloseTo(0.8, offset(0.01));
        assertThat(Logistic.fit(rows, truths)).isEqualTo(numbers);
    }

}
