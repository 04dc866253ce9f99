package copydesk.benchmarks.extraction.score;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTests {

    // one of forty samples is 2.5 %
    @Test
    void cutsTheSameShareOfSamplesOffBothEnds() {
        double[] samples = IntStream.rangeClosed(1, 40).mapToDouble((number) -> 41 - number).toArray();

        assertThat(Difference.of(samples)).isEqualTo(new Difference(20.5, 2, 39));
    }

    @Test
    void isSignificantIfTheIntervalIsOnOneSideOfNothing() {
        assertThat(new Difference(0.02, 0.001, 0.04).isSignificant()).isTrue();
        assertThat(new Difference(-0.02, -0.04, -0.001).isSignificant()).isTrue();
        assertThat(new Difference(0.02, -0.001, 0.04).isSignificant()).isFalse();
        assertThat(new Difference(0, 0, 0).isSignificant()).isFalse();
    }

}
