package copydesk.benchmarks.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.GoldSet;
import copydesk.benchmarks.process.Machine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how rightly it is told what a new version changes. */
@Command(name = "change", mixinStandardHelpOptions = true,
        description = { "Sends labelled pairs of documents through extraction, enrichment (fast tier) and the desk,",
                "and compares what is told of the change with what is true." })
public final class ChangeBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    private final PublishedChain chain = new PublishedChain();

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Folder of pairs: benchmarks/changes.")
    private Path data = Path.of("");

    @Option(names = "--errors", description = "Names the pairs that were judged wrongly.")
    private boolean errors;

    @Option(names = "--half", paramLabel = "NAME", defaultValue = "",
            description = "Only files whose names begin so: looked-at or unseen.")
    private String half = "";

    @Option(names = "--touched", paramLabel = "DIR",
            description = "Touches the pages of an annotated set instead: dates, tracking, white space, attributes, menu, more.")
    private @Nullable Path touched;

    @Option(names = "--each", paramLabel = "N", defaultValue = "1",
            description = "How often a page is touched in each way (${DEFAULT-VALUE}).")
    private int each = 1;

    @Option(names = "--every", paramLabel = "N", defaultValue = "1", description = "Takes every Nth page only.")
    private int every = 1;

    ChangeBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new ChangeBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        if (this.touched != null) {
            touch(this.touched);
            return 0;
        }
        List<PairScore> scores = PairFile.folder(this.data)
            .stream()
            .filter((pair) -> pair.id().startsWith(this.half))
            .map(this::score)
            .toList();
        for (String name : List.of("looked-at", "unseen", "")) {
            List<PairScore> part = scores.stream().filter((score) -> score.pair().id().startsWith(name)).toList();
            ChangeReport report = new ChangeReport(part);
            if (!part.isEmpty()) {
                this.terminal.say("");
                this.terminal.say(name.isEmpty() ? "all" : name);
                report.lines().forEach(this.terminal::say);
            }
            if (this.errors && !name.isEmpty()) {
                report.errors().forEach(this.terminal::say);
            }
        }
        return 0;
    }

    private void touch(Path folder) throws IOException {
        TouchedPages pages = new TouchedPages(this.chain);
        List<GoldPage> all = GoldSet.read(folder).pages();
        int told = 0;
        for (int i = 0; i < all.size(); i += this.every) {
            GoldPage page = all.get(i);
            pages.touch(page.id() + ".html", new String(page.html(), StandardCharsets.ISO_8859_1), this.each);
            List<String> published = pages.published();
            if (this.errors) {
                published.subList(told, published.size()).forEach(this.terminal::say);
            }
            told = published.size();
        }
        pages.byTouch().forEach((touch, count) -> this.terminal.say("%-12s %d".formatted(touch, count)));
        this.terminal.say("%d of %d touched pages would be published again, %d pages are no articles".formatted(told,
                pages.asked(), pages.refused()));
    }

    private PairScore score(ChangePair pair) {
        return new PairScore(pair,
                this.chain.change(this.chain.first(pair.before().getBytes(StandardCharsets.UTF_8), pair.page()),
                        pair.after().getBytes(StandardCharsets.UTF_8), pair.page()));
    }

}
