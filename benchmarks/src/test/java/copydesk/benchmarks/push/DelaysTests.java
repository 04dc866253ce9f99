package copydesk.benchmarks.push;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DelaysTests {

    private final Delays delays = new Delays(IntStream.rangeClosed(1, 100).mapToObj((i) -> 101.0 - i).toList());

    @Test
    void tellsWhatAShareDoesNotPass() {
        assertThat(this.delays.quantile(0.50)).isEqualTo(50);
        assertThat(this.delays.quantile(0.95)).isEqualTo(95);
        assertThat(this.delays.quantile(1)).isEqualTo(100);
        assertThat(new Delays(List.of(7.0)).quantile(0.50)).isEqualTo(7);
    }

    @Test
    void saysItInALine() {
        assertThat(this.delays).hasToString("p50     50 ms   p95     95 ms   most    100 ms");
    }

}
