package copydesk.benchmarks.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import copydesk.benchmarks.process.CpuUse;

/** The pairs of rounds as lines for people. */
public final class ChainReport {

    private static final double REACH = 2.5;

    private static final int THREADS_SHOWN = 10;

    private final List<Pair> pairs;

    /** A report on these, in the order they were measured. */
    public ChainReport(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** What the columns of {@link #row} are. */
    public static String head() {
        return "pair   chain: articles/s   CPU us/article   loop: articles/s   CPU us/article   ratio   load";
    }

    /** A pair as a row. */
    public static String row(int number, Pair pair) {
        return line("%4d %19.0f %16.0f %18.0f %16.0f %7.2f %6.1f", number, pair.chain().perSecond(),
                pair.chain().microsPerArticle(), pair.loop().perSecond(), pair.loop().microsPerArticle(), pair.ratio(),
                pair.loop().load());
    }

    /** What all pairs together say. */
    public List<String> summary() {
        double ratio = Statistics.median(figures(Pair::ratio));
        double leastOfChain = Statistics.least(figures((pair) -> pair.chain().microsPerArticle()));
        double leastOfLoop = Statistics.least(figures((pair) -> pair.loop().microsPerArticle()));
        return List.of(
                line("median %17.0f %16.0f %18.0f %16.0f %7.2f",
                        Statistics.median(figures((pair) -> pair.chain().perSecond())),
                        Statistics.median(figures((pair) -> pair.chain().microsPerArticle())),
                        Statistics.median(figures((pair) -> pair.loop().perSecond())),
                        Statistics.median(figures((pair) -> pair.loop().microsPerArticle())), ratio),
                line("best %36.0f %35.0f %7.2f", leastOfChain, leastOfLoop, leastOfChain / leastOfLoop),
                line("The chain needs %.2f times the CPU of the loop (median of %d); to reach: %.1f or less.", ratio,
                        this.pairs.size(), REACH));
    }

    private List<Double> figures(ToDoubleFunction<Pair> figure) {
        return this.pairs.stream().map(figure::applyAsDouble).toList();
    }

    /** Which threads of a round used how much. */
    public static List<String> threads(Round round) {
        CpuUse cpu = round.cpu();
        List<String> lines = new ArrayList<>();
        cpu.threads()
            .entrySet()
            .stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .limit(THREADS_SHOWN)
            .forEach((thread) -> lines.add(line("%8.0f  %s", round.micros(thread.getValue()), thread.getKey())));
        lines.add(line("%8.0f  %s", round.micros(cpu.jvm()), "(compiler, collector, ended threads)"));
        return lines;
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

}
