package copydesk.benchmarks.enrichment.linking;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.process.Machine;
import copydesk.knowledge.KnowledgeBase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how rightly and how fast names get their identity. */
@Command(name = "linking", mixinStandardHelpOptions = true, description = {
        "Says of marked names who or what they are, as the product does,", "and compares that with the truth." })
public final class LinkingBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    private final LongSupplier threadCpu = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;

    @Option(names = "--data", paramLabel = "DIR", required = true,
            description = "benchmarks/news, or a folder with gum-train.tar.gz and gum-train-wikidata.tsv.")
    private Path data = Path.of("");

    @Option(names = "--passes", paramLabel = "N", defaultValue = "5",
            description = "Passes over all texts; the fastest one tells the speed. Default: ${DEFAULT-VALUE}")
    private int passes;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "20",
            description = "How many of the commonest errors are listed. Default: ${DEFAULT-VALUE}")
    private int errors;

    LinkingBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new LinkingBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        try {
            LinkedSet set = LinkedSet.read(this.data);
            this.terminal.say(Machine.facts() + "; " + Machine.processor());
            this.terminal.say("The knowledge base holds " + set.baseHolds() + ": " + set.base().size() + " entities.");
            measure("Names of what the product tags", set,
                    (one) -> one.isTagged() && one.sort() == LinkedMention.Sort.NAME, this.errors);
            measure("The same with common nouns in capitals", set,
                    (one) -> one.isTagged() && one.sort() != LinkedMention.Sort.OTHER, 0);
            measure("Names of anything", set, (one) -> one.sort() == LinkedMention.Sort.NAME, 0);
            measure("All phrases that mean an entity, also pronouns", set,
                    (one) -> one.sort() == LinkedMention.Sort.NAME || one.isLinked(), 0);
            this.terminal.say("Load at the end: %.1f".formatted(Machine.load()));
            return 0;
        }
        catch (IllegalArgumentException ex) {
            this.terminal.complain(String.valueOf(ex.getMessage()));
            return 2;
        }
    }

    private void measure(String title, LinkedSet set, Predicate<LinkedMention> asked, int shown) {
        List<LinkedText> texts = set.texts().stream().map((text) -> text.only(asked)).toList();
        Linker product = Linkers.product(set.base());
        LinkingRun run = LinkingRun.of(product, texts, this.threadCpu);
        long fastest = run.nanos();
        for (int pass = 1; pass < this.passes; pass++) {
            fastest = Math.min(fastest, LinkingRun.of(product, texts, this.threadCpu).nanos());
        }
        this.terminal.say("");
        this.terminal.say(String.format(Locale.ROOT,
                "%s: %d texts, %d mentions; %.0f mentions/s of thread CPU, best of %d passes", title, texts.size(),
                run.answers().size(),
                run.answers().size() * (double) TimeUnit.SECONDS.toNanos(1) / Math.max(1, fastest), this.passes));
        new LinkingReport(run, LinkingRun.of(Linkers.withoutKinds(set.base()), texts, this.threadCpu),
                LinkingRun.of(Linkers.priorOnly(set.base()), texts, this.threadCpu), set.base(), shown)
            .lines()
            .forEach(this.terminal::say);
    }

}
