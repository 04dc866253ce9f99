package copydesk.benchmarks.enrichment;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NameSet;
import copydesk.benchmarks.enrichment.gold.NewsFolder;
import copydesk.benchmarks.process.Machine;
import copydesk.enrich.tagger.TaggerTier;
import copydesk.enrich.text.Tokenizer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures on annotated texts how rightly and how fast names are found. */
@Command(name = "ner", mixinStandardHelpOptions = true, description = {
        "Finds the names in annotated texts as the product does,", "and compares them with the true ones." })
public final class NameBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--data", paramLabel = "DIR", required = true,
            description = "Annotated texts: benchmarks/news, or a folder, archive or file of tagged words (.conll, .iob2).")
    private Path data = Path.of("");

    @Option(names = "--passes", paramLabel = "N", defaultValue = "5",
            description = "Passes over all texts; the fastest one tells the speed. Default: ${DEFAULT-VALUE}")
    private int passes;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "20",
            description = "How many of the commonest errors are listed. Default: ${DEFAULT-VALUE}")
    private int errors;

    @Option(names = "--tagger", paramLabel = "TIER", defaultValue = "accurate",
            description = "accurate, fast or rules, as the setting of enrich-service. Default: ${DEFAULT-VALUE}")
    private TaggerTier tier = TaggerTier.ACCURATE;

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
            if (NewsFolder.is(this.data)) {
                this.terminal.say(NewsCounts.of(NewsFolder.read(this.data)).toString());
            }
            measure(NameSet.read(this.data));
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
        TaggedRun run = TaggedRun.of(tagger, texts, threadCpu);
        long fastest = run.nanos();
        for (int pass = 1; pass < this.passes; pass++) {
            fastest = Math.min(fastest, TaggedRun.of(tagger, texts, threadCpu).nanos());
        }
        TaggedRun capitals = TaggedRun.of(tagger, texts.stream().map(AllCaps::of).toList(), threadCpu);
        TaggedRun titles = TaggedRun.of(tagger, texts.stream().map(TitleCase::of).toList(), threadCpu);
        this.terminal.say(speed(texts, fastest));
        new NameReport(run, capitals, titles, this.errors).lines().forEach(this.terminal::say);
        this.terminal.say("");
        Reliability.of(texts, tagger::confidences).lines().forEach(this.terminal::say);
        this.terminal.say("Load at the end: %.1f".formatted(Machine.load()));
    }

    private String speed(List<GoldText> texts, long nanos) {
        long tokens = texts.stream()
            .flatMap((text) -> text.blocks().stream())
            .mapToLong((block) -> Tokenizer.tokens(block.text()).size())
            .sum();
        return String.format(Locale.ROOT,
                "%d texts, %d tokens, %d names; %.0f tokens/s of thread CPU, best of %d passes", texts.size(), tokens,
                texts.stream().mapToInt((text) -> text.names().size()).sum(),
                tokens * (double) TimeUnit.SECONDS.toNanos(1) / Math.max(1, nanos), this.passes);
    }

}
