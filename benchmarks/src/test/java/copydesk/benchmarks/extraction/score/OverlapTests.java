package copydesk.benchmarks.extraction.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OverlapTests {

    @Test
    void countsWhatIsInBothAsOftenAsInTheOneWithLess() {
        assertThat(Overlap.of(List.of("a", "a", "a", "b"), List.of("a", "a", "c"))).isEqualTo(new Overlap(2, 1, 2));
    }

    @Test
    void sharesNothing() {
        assertThat(Overlap.of(List.of("a"), List.of("b"))).isEqualTo(new Overlap(0, 1, 1));
        assertThat(new Overlap(0, 1, 1).score(false)).isEqualTo(new PageScore(0, 0, false, true, true));
    }

    @Test
    void makesSharesOfCounts() {
        assertThat(new Overlap(3, 1, 2).score(false)).isEqualTo(new PageScore(0.75, 0.6, false, true, true));
    }

    @Test
    void isRightAboutNothing() {
        assertThat(new Overlap(0, 0, 0).score(true)).isEqualTo(new PageScore(1, 1, true, false, false));
    }

}
