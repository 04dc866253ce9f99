package copydesk.benchmarks.enrichment;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NewsFolder;
import copydesk.benchmarks.process.Machine;
import copydesk.enrich.tagger.TaggerTier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures on annotated texts how rightly and how fast names are found. */
@Command(name = "ner", mixinStandardHelpOptions = true, description = {
        "Finds the names in annotated texts as the product does,", "and compares them with the true ones." })
public final class NameBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private AskedTexts asked = new AskedTexts();

    @Option(names = "--passes", paramLabel = "N", defaultValue = "5",
            description = "Passes over all texts; the fastest one tells the speed. Default: ${DEFAULT-VALUE}")
    private int passes;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "20",
            description = "How many of the commonest errors are listed. Default: ${DEFAULT-VALUE}")
    private int errors;

    @Option(names = "--tagger", paramLabel = "TIER", defaultValue = "accurate",
            description = "accurate, fast or rules, as the setting of enrich-service. Default: ${DEFAULT-VALUE}")
    private TaggerTier tier = TaggerTier.ACCURATE;

    @Option(names = "--peers",
            description = { "Measures other taggers beside ours instead: OpenNLP's name finder, trained in this run,",
                    "and Stanford CoreNLP where the Maven profile peers was built." })
    private boolean peers;

    @Option(names = "--training", paramLabel = "DIR", defaultValue = "../shared/data/ner",
            description = "What OpenNLP's name finder is trained on. Default: ${DEFAULT-VALUE}")
    private Path training = Path.of("");

    NameBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(commandLine(Terminal.ofProcess()).execute(args));
    }

    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new NameBenchmark(terminal)).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException {
        try {
            List<GoldText> texts = this.asked.read();
            if (this.peers) {
                new PeerCourse(this.terminal, this.passes, this.errors).run(texts, this.asked.areWords(),
                        this.training);
                return 0;
            }
            if (!this.asked.areWords()) {
                this.terminal.say(NewsCounts.of(NewsFolder.read(this.asked.data())).toString());
            }
            measure(texts);
            return 0;
        }
        catch (IllegalArgumentException ex) {
            this.terminal.complain(String.valueOf(ex.getMessage()));
            return 2;
        }
    }

    private void measure(List<GoldText> texts) {
        LongSupplier threadCpu = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        EnrichmentTagger tagger = new EnrichmentTagger(this.tier);
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        TaggedRun run = TaggedRun.best(tagger, texts, this.passes, threadCpu);
        TaggedRun capitals = TaggedRun.of(tagger, texts.stream().map(AllCaps::of).toList(), threadCpu);
        TaggedRun titles = TaggedRun.of(tagger, texts.stream().map(TitleCase::of).toList(), threadCpu);
        this.terminal.say(speed(run));
        new NameReport(run, capitals, titles, this.errors).lines().forEach(this.terminal::say);
        this.terminal.say("");
        Reliability.of(texts, tagger::confidences).lines().forEach(this.terminal::say);
        this.terminal.say("Load at the end: %.1f".formatted(Machine.load()));
    }

    private String speed(TaggedRun run) {
        return String.format(Locale.ROOT,
                "%d texts, %d tokens, %d names; %.0f tokens/s of thread CPU, best of %d passes", run.texts().size(),
                run.tokens(), run.texts().stream().mapToInt((text) -> text.names().size()).sum(), run.tokensPerSecond(),
                this.passes);
    }

}
