package copydesk.benchmarks.publish;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.process.Machine;
import copydesk.benchmarks.publish.StepArticles.Revisions;
import copydesk.publish.format.FormatName;
import copydesk.publish.format.Formats;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how many articles the publish step takes on one core. */
@Command(name = "publish-step", mixinStandardHelpOptions = true,
        description = { "Sends generated articles of 5 KB through the publish step: state, comparison, schema check,",
                "records of all topics. No Kafka; one thread." })
public final class PublishStepBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Option(names = "--articles", paramLabel = "N", defaultValue = "1500",
            description = "How many articles a round. Default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5",
            description = "Rounds, behind one to warm up. Default: ${DEFAULT-VALUE}")
    private int rounds;

    PublishStepBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new PublishStepBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() {
        if (this.articles < 1 || this.rounds < 1) {
            this.terminal.complain("Give at least 1 article and 1 round.");
            return 2;
        }
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        List<Revisions> revisions = new StepArticles().first(this.articles, 20261128);
        this.terminal.say("%d articles, %d bytes each as enriched".formatted(revisions.size(),
                revisions.stream().mapToLong((one) -> one.first().length).sum() / Math.max(1, revisions.size())));
        measure(revisions, List.of(FormatName.NINJS));
        measure(revisions, List.of(FormatName.NINJS, FormatName.JSONLD));
        this.terminal.say(String.format(Locale.ROOT, "Load at the end: %.1f", Machine.load()));
        return 0;
    }

    private void measure(List<Revisions> revisions, List<FormatName> formats) {
        this.terminal.say("published as " + formats.stream().map(PublishStepBenchmark::name).toList());
        double[] best = new double[3];
        for (int round = 0; round <= this.rounds; round++) {
            double[] rates = round(revisions, Formats.of(formats));
            for (int i = 0; i < rates.length && round > 0; i++) {
                best[i] = Math.max(best[i], rates[i]);
            }
            say((round == 0) ? "warm-up" : "round " + round, rates);
        }
        say("best", best);
    }

    private static String name(FormatName format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private void say(String name, double[] rates) {
        this.terminal.say(String.format(Locale.ROOT,
                "%-8s articles/s of CPU time: first versions %.0f, changed ones %.0f, unchanged ones %.0f", name,
                rates[0], rates[1], rates[2]));
    }

    private double[] round(List<Revisions> revisions, Formats formats) {
        // annotations and outcome, and the records of each form
        int records = 2 + formats.all().stream().mapToInt((format) -> format.topics().size()).sum();
        try (StepRun run = new StepRun(formats)) {
            return new double[] { rate(run, revisions, Revisions::first, records),
                    rate(run, revisions, Revisions::changed, records), rate(run, revisions, Revisions::same, 1) };
        }
    }

    private double rate(StepRun run, List<Revisions> revisions, Function<Revisions, byte[]> which, int records) {
        long begin = this.threads.getCurrentThreadCpuTime();
        int left = revisions.stream().mapToInt((one) -> run.take(one.uri(), which.apply(one))).sum();
        double seconds = (this.threads.getCurrentThreadCpuTime() - begin) / 1e9;
        if (left != records * revisions.size()) {
            throw new IllegalStateException(left + " records left instead of " + records * revisions.size());
        }
        return revisions.size() / seconds;
    }

}
