package copydesk.benchmarks.source;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WatchTests {

    @Test
    void givesTheShareThatIsNoLater() {
        List<Double> sorted = IntStream.range(0, 100).mapToObj((i) -> i / 10.0).toList();

        assertThat(Watch.quantile(sorted, 0.50)).isEqualTo(5.0);
        assertThat(Watch.quantile(sorted, 0.95)).isEqualTo(9.5);
        assertThat(Watch.quantile(sorted, 1)).isEqualTo(9.9);
        assertThat(Watch.quantile(List.of(), 0.95)).isNaN();
    }

}
