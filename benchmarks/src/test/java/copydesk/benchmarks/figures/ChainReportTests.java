package copydesk.benchmarks.figures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import copydesk.benchmarks.process.CpuUse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChainReportTests {

    private static final long MILLI = 1_000_000L;

    @Test
    void writesAPairUnderItsHead() {
        assertThat(List.of(ChainReport.head(), ChainReport.row(1, pair(2_400, 1_000)))).containsExactly(
                "pair   chain: articles/s   CPU us/article   loop: articles/s   CPU us/article   ratio   load",
                "   1                 500             2400               1000             1000    2.40    1.5");
    }

    @Test
    void takesTheMedianOfTheRatiosOfPairs() {
        ChainReport report = new ChainReport(List.of(pair(3_000, 1_000), pair(2_000, 1_000), pair(2_200, 1_000)));

        assertThat(report.summary()).containsExactly(
                "median               500             2200               1000             1000    2.20",
                "best                                 2000                                1000    2.00",
                "The chain needs 2.20 times the CPU of the loop (median of 3); to reach: 2.5 or less.");
    }

    // the least ratio would be that of a loop which had not warmed up
    @Test
    void comparesTheBestOfEachAndNotTheBestPair() {
        ChainReport report = new ChainReport(List.of(pair(3_000, 2_400), pair(2_000, 1_000)));

        assertThat(report.summary().get(1))
            .isEqualTo("best                                 2000                                1000    2.00");
    }

    @Test
    void listsThreadsByWhatTheyUsedAndWhatIsLeft() {
        Round round = new Round(1_000, 1_000 * MILLI,
                new CpuUse(900 * MILLI, Map.of("stream", 500 * MILLI, "sender", 50 * MILLI, "lag", 100 * MILLI)), 1.5);

        assertThat(ChainReport.threads(round)).containsExactly("     500  stream", "     100  lag", "      50  sender",
                "     250  (compiler, collector, ended threads)");
    }

    @Test
    void listsTenThreadsAtMost() {
        Map<String, Long> threads = new TreeMap<>();
        for (int i = 0; i < 15; i++) {
            threads.put("thread " + (char) ('a' + i), (long) i);
        }

        assertThat(ChainReport.threads(new Round(1, 1, new CpuUse(1_000, threads), 1.5))).hasSize(11)
            .first()
            .asString()
            .endsWith("thread o");
    }

    private static Pair pair(int chainMicros, int loopMicros) {
        return new Pair(round(chainMicros, 2_000), round(loopMicros, 1_000));
    }

    private static Round round(int micros, int millis) {
        return new Round(1_000, millis * MILLI, new CpuUse(micros * MILLI, Map.of()), 1.5);
    }

}
