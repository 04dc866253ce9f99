package copydesk.benchmarks.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.extraction.gold.PackedFiles;
import copydesk.benchmarks.feed.FeedTally.Outcome;
import copydesk.benchmarks.feed.expect.Evaluation;
import copydesk.benchmarks.feed.expect.Expression;
import copydesk.benchmarks.feed.expect.ExpressionReader;
import copydesk.benchmarks.feed.expect.Fields;
import copydesk.benchmarks.process.Machine;
import copydesk.ingest.feed.Feed;
import copydesk.ingest.feed.FeedReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how much of what a corpus of feeds expects our reader of feeds gives. */
@Command(name = "feeds", mixinStandardHelpOptions = true,
        description = "Reads a corpus of feeds and compares with what each of them expects.")
public final class FeedBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    private final FeedReader reader = new FeedReader();

    private final FeedTally tally = new FeedTally();

    @Option(names = "--data", paramLabel = "DIR", required = true,
            description = "A folder with the corpus or with an archive of it.")
    private Path data = Path.of("");

    @Option(names = "--failures", description = "Lists the expectations that do not hold.")
    private boolean failures;

    FeedBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new FeedBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<FeedCase> cases = new ArrayList<>();
        PackedFiles.all(this.data).forEach((name, bytes) -> FeedCase.of(name, bytes).ifPresent(cases::add));
        if (cases.isEmpty()) {
            this.terminal.complain(this.data + " has no feeds that say what they expect.");
            return 2;
        }
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        cases.forEach(this::measure);
        this.tally.lines(this.failures).forEach(this.terminal::say);
        this.terminal.say(speed(cases));
        return 0;
    }

    /**
     * Reads a feed both ways, as the records of the feed and as documents: neither may
     * throw.
     */
    private void measure(FeedCase feed) {
        try {
            Feed read = this.reader.feed(feed.bytes(), feed.facts(), 1_000).orElseGet(FeedView::nothing);
            this.reader.read(feed.bytes(), feed.facts(), 1_000);
            compare(feed, read);
        }
        catch (RuntimeException ex) {
            this.tally.exception(feed, ex);
        }
    }

    /**
     * An expectation counts only if we have every field that it asks for; it holds only
     * if all of its parts do.
     */
    private void compare(FeedCase feed, Feed read) {
        List<Expression> parts = MappedFields.asked(ExpressionReader.read(feed.expectation()))
            .stream()
            .filter((part) -> !Fields.of(part).isEmpty())
            .toList();
        if (parts.isEmpty()) {
            this.tally.trivial();
            return;
        }
        String field = Fields.of(parts.get(0)).iterator().next();
        if (!parts.stream().allMatch(MappedFields::have)) {
            this.tally.other(field);
            return;
        }
        FeedView view = new FeedView(read);
        Evaluation evaluation = new Evaluation(view.names());
        boolean holds = parts.stream().allMatch(evaluation::holds);
        this.tally.add(feed, field, !holds ? Outcome.FAILED : view.wasRead() ? Outcome.READ : Outcome.EXACT);
    }

    /** Small feeds, so the figure tells what a feed costs before its length counts. */
    private String speed(List<FeedCase> cases) {
        long fastest = Long.MAX_VALUE;
        for (int pass = 0; pass < 5; pass++) {
            long start = System.nanoTime();
            cases.forEach((feed) -> this.reader.feed(feed.bytes(), feed.facts(), 1_000));
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return String.format(Locale.ROOT, "%d feeds, %.0f a second on one thread, best of 5 passes.", cases.size(),
                cases.size() * 1e9 / fastest);
    }

}
