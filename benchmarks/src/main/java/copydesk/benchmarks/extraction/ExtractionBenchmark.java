package copydesk.benchmarks.extraction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.extraction.gold.Field;
import copydesk.benchmarks.extraction.gold.GoldSet;
import copydesk.benchmarks.extraction.score.Bootstrap;
import copydesk.benchmarks.extraction.system.KnownPages;
import copydesk.benchmarks.extraction.system.MeasuredSystem;
import copydesk.benchmarks.process.Machine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures extraction on annotated pages: how right the texts and fields are and how fast
 * it is, beside other extractors.
 */
@Command(name = "extraction", mixinStandardHelpOptions = true,
        description = { "Extracts the pages of an annotated set with this extractor and others,",
                "and compares the results with what is true." })
public final class ExtractionBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--data", paramLabel = "DIR", required = true,
            description = "Folder of an annotated set: article-extraction-benchmark, WCXB or fundus, packed or not.")
    private Path data = Path.of("");

    @Option(names = "--models", paramLabel = "DIR",
            description = "Folder of fold-0.model to fold-4.model: each page is scored by the model of its fold, "
                    + "which has not seen its host. Default: the model in the library")
    private @Nullable Path models;

    @Option(names = "--known-pages",
            description = "Only pages of hosts with other pages in the training sets, each scored by a model that has "
                    + "seen these but not the page: those of train-blocks --known-only, with --models.")
    private boolean knownPages;

    @Option(names = "--known", paramLabel = "PATH",
            description = "Hosts that the extractor was trained or tuned on: a file with one in each line, or the "
                    + "folder of a set. Pages of known and of new hosts are then reported apart.")
    private List<Path> known = List.of();

    @Option(names = "--alone", description = "Leave out the other extractors.")
    private boolean alone;

    @Option(names = "--warm-up", paramLabel = "N", defaultValue = "4",
            description = "Passes over all pages before the time counts. Default: ${DEFAULT-VALUE}")
    private int warmUp;

    @Option(names = "--passes", paramLabel = "N", defaultValue = "4",
            description = "Passes that are timed. Default: ${DEFAULT-VALUE}")
    private int passes;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "1000",
            description = "Samples of the bootstrap. Default: ${DEFAULT-VALUE}")
    private int samples;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "20261122",
            description = "Which samples are drawn. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--worst", paramLabel = "N", defaultValue = "10",
            description = "How many of the worst pages are listed. Default: ${DEFAULT-VALUE}")
    private int worst;

    @Option(names = "--differences", paramLabel = "FIELD", split = ",",
            description = "Fields of which every difference is listed: headline, authors, date, caption, credit.")
    private List<Field> differences = List.of();

    ExtractionBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(commandLine(Terminal.ofProcess()).execute(args));
    }

    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new ExtractionBenchmark(terminal)).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException {
        try {
            measure();
            return 0;
        }
        catch (IllegalArgumentException ex) {
            this.terminal.complain(String.valueOf(ex.getMessage()));
            return 2;
        }
    }

    private void measure() throws IOException {
        GoldSet all = GoldSet.read(this.data);
        GoldSet set = this.knownPages ? KnownPages.read(folder()).of(all) : all;
        Course course = new Course(this.warmUp, this.passes,
                ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
        KnownHosts knownHosts = KnownHosts.read(this.known);
        Bootstrap bootstrap = new Bootstrap(this.seed, this.samples);
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        List<SystemRun> runs = new ArrayList<>();
        for (MeasuredSystem system : systems()) {
            runs.add(course.run(system, set.pages()));
        }
        set.published().forEach((name, texts) -> runs.add(SystemRun.published(name, set, texts)));
        ExtractionReport report = new ExtractionReport(set, bootstrap, knownHosts, this.worst);
        report.lines(runs).forEach(this.terminal::say);
        this.differences.forEach((field) -> report.differences(runs, field).forEach(this.terminal::say));
        this.terminal.say("Load at the end: %.1f; model: %s; warm-up passes %d, timed %d; samples %d, seed %d"
            .formatted(Machine.load(), Optional.ofNullable(this.models).map(Path::toString).orElse("of the library"),
                    this.warmUp, this.passes, this.samples, this.seed));
    }

    private MeasuredSystem ours() throws IOException {
        if (this.knownPages) {
            return MeasuredSystem.copydesk(folder(), KnownPages.read(folder()));
        }
        return (this.models != null) ? MeasuredSystem.copydesk(this.models) : MeasuredSystem.copydesk();
    }

    private Path folder() {
        if (this.models == null) {
            throw new IllegalArgumentException("--known-pages asks for --models, the folder with their models");
        }
        return this.models;
    }

    private List<MeasuredSystem> systems() throws IOException {
        List<MeasuredSystem> systems = new ArrayList<>();
        systems.add(ours());
        if (!this.alone) {
            systems.addAll(MeasuredSystem.peers());
        }
        return systems;
    }

}
