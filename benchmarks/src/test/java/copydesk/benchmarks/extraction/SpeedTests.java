package copydesk.benchmarks.extraction;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpeedTests {

    private static final long MILLI = 1_000_000L;

    // 2 pages in 10 ms, then in 8 ms
    @Test
    void takesTheFastestPass() {
        Speed speed = Speed.of(List.of(new long[] { 6 * MILLI, 4 * MILLI }, new long[] { 5 * MILLI, 3 * MILLI }));

        assertThat(speed).isEqualTo(new Speed(250, 6));
    }

    @Test
    void leavesOneOfAHundredExtractionsOut() {
        long[] pass = LongStream.rangeClosed(1, 100).map((millis) -> millis * MILLI).toArray();

        assertThat(Speed.of(List.of(pass)).slowMillis()).isEqualTo(99);
        assertThat(Speed.of(List.of(pass, pass)).slowMillis()).isEqualTo(99);
    }

}
