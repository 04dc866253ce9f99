package copydesk.benchmarks.rerun;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.GoldSet;
import copydesk.benchmarks.process.Machine;
import copydesk.enrich.tagger.TaggerTier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures whether the same originals give the same bytes again. */
@Command(name = "rerun", mixinStandardHelpOptions = true,
        description = { "Sends pages and a second version of each through all services twice, from empty state, in",
                "another order over another number of instances, and compares all public topics byte for byte.",
                "Then a re-run brings them once more to the state that is there, which must change nothing." })
public final class RerunBenchmark implements Callable<Integer> {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Terminal terminal;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Annotated sets of pages.")
    private List<Path> data = List.of();

    @Option(names = "--every", paramLabel = "N", defaultValue = "1", description = "Takes every Nth page only.")
    private int every = 1;

    @Option(names = "--instances", paramLabel = "N", defaultValue = "3",
            description = "Instances of the second time (${DEFAULT-VALUE}).")
    private int instances = 3;

    @Option(names = "--tagger", paramLabel = "TIER", defaultValue = "FAST",
            description = "ACCURATE, FAST or RULES (${DEFAULT-VALUE}).")
    private TaggerTier tagger = TaggerTier.FAST;

    RerunBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new RerunBenchmark(Terminal.ofProcess())).setCaseInsensitiveEnumValuesAllowed(true)
            .execute(args));
    }

    @Override
    public Integer call() throws IOException {
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        List<GoldPage> pages = new ArrayList<>();
        for (Path folder : this.data) {
            List<GoldPage> all = GoldSet.read(folder).pages();
            for (int i = 0; i < all.size(); i += this.every) {
                pages.add(all.get(i));
            }
        }
        Rerun rerun = Rerun.of(Original.of(pages), this.instances, NOW, this.tagger);
        rerun.lines().forEach(this.terminal::say);
        this.terminal.say("Load at the end: %.1f".formatted(Machine.load()));
        return rerun.same() ? 0 : 1;
    }

}
