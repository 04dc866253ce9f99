package copydesk.benchmarks.figures;

import java.util.Map;

import copydesk.benchmarks.process.CpuUse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PairTests {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void sharesTheTimeOfTheProcessAmongTheArticles() {
        Round round = round(2_000, 4 * SECOND, 3 * SECOND);

        assertThat(round.microsPerArticle()).isEqualTo(1_500.0);
    }

    @Test
    void countsArticlesOfASecondByTheWallClock() {
        Round round = round(2_000, 4 * SECOND, 3 * SECOND);

        assertThat(round.perSecond()).isEqualTo(500.0);
    }

    @Test
    void comparesTheCpuAndNotTheTimeTaken() {
        Pair pair = new Pair(round(1_000, SECOND, 3 * SECOND), round(1_000, 9 * SECOND, 2 * SECOND));

        assertThat(pair.ratio()).isEqualTo(1.5);
    }

    @Test
    void comparesRoundsOfDifferentSizeByArticle() {
        Pair pair = new Pair(round(500, SECOND, SECOND), round(1_000, SECOND, SECOND));

        assertThat(pair.ratio()).isEqualTo(2.0);
    }

    private static Round round(int articles, long nanos, long cpu) {
        return new Round(articles, nanos, new CpuUse(cpu, Map.of()), 0.5);
    }

}
