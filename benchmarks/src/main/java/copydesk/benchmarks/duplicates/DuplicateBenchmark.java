package copydesk.benchmarks.duplicates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.enrichment.gold.NewsFolder;
import copydesk.benchmarks.process.Machine;
import copydesk.enrich.relate.RelateSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how rightly and how fast near duplicates are found. */
@Command(name = "duplicates", mixinStandardHelpOptions = true,
        description = { "Changes texts as other houses do, and looks for the copies", "as the product does." })
public final class DuplicateBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "The news set: benchmarks/news.")
    private Path data = Path.of("");

    @Option(names = "--generated", paramLabel = "N", defaultValue = "300",
            description = "How many generated texts of one subject. Default: ${DEFAULT-VALUE}")
    private int generated;

    DuplicateBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new DuplicateBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        measure("news", CopySet.of(NewsFolder.read(this.data)));
        measure("generated", CopySet.generated(this.generated));
        this.terminal.say("Load at the end: %.1f".formatted(Machine.load()));
        return 0;
    }

    private void measure(String name, List<List<String>> originals) {
        List<StandText> texts = CopySet.copies(name, originals);
        // once to warm up
        run(texts);
        long begin = System.nanoTime();
        Newsstand stand = run(texts);
        double seconds = (System.nanoTime() - begin) / 1e9;
        this.terminal.say("");
        this.terminal.say(String.format(Locale.ROOT, "%s: %d originals, %d texts; %.0f texts/s on one thread", name,
                originals.size(), texts.size(), texts.size() / seconds));
        new DuplicateReport(texts, stand.overlaps()).lines(RelateSettings.standard().leastOverlap())
            .forEach(this.terminal::say);
    }

    private static Newsstand run(List<StandText> texts) {
        Newsstand stand = new Newsstand();
        texts.forEach(stand::put);
        return stand;
    }

}
