package copydesk.benchmarks.enrichment.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SpreadTests {

    private static final Counts RIGHT = new Counts(1, 1, 1);

    private static final Counts WRONG = new Counts(0, 1, 1);

    // F1 is 0, 0.5 or 1 with probability 1/4, 1/2 and 1/4
    @Test
    void measuresHowMuchTextsDiffer() {
        assertThat(new Spread(7, 20_000).ofF1(List.of(RIGHT, WRONG))).isEqualTo(Math.sqrt(0.125), within(0.005));
    }

    @Test
    void findsNoneBetweenTextsThatAreAlike() {
        assertThat(new Spread(7, 100).ofF1(List.of(RIGHT, RIGHT, RIGHT))).isZero();
        assertThat(new Spread(7, 100).ofF1(List.of())).isZero();
    }

    @Test
    void drawsTheSameSamplesFromTheSameSeed() {
        List<Counts> texts = List.of(RIGHT, WRONG, WRONG);

        assertThat(new Spread(7, 50).ofF1(texts)).isEqualTo(new Spread(7, 50).ofF1(texts))
            .isNotEqualTo(new Spread(8, 50).ofF1(texts));
    }

}
