package copydesk.benchmarks.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import copydesk.allinone.broker.LocalBroker;
import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.process.Machine;
import copydesk.console.stream.lookup.KafkaTrails;
import copydesk.console.trail.Trail;
import copydesk.contract.Topic;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how long it takes to say where a story has been, among many others. */
@Command(name = "story", mixinStandardHelpOptions = true,
        description = "Fills the topics with articles and asks for the oldest, the middle and the youngest.")
public final class StoryBenchmark implements Callable<Integer> {

    private static final int REPEATS = 5;

    private final Terminal terminal;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "100000",
            description = "Records on each topic. Default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(names = "--partitions", paramLabel = "N", defaultValue = "24",
            description = "Partitions of each topic. Default: ${DEFAULT-VALUE}")
    private int partitions;

    StoryBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new StoryBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException, ExecutionException, InterruptedException {
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        Path folder = Files.createTempDirectory("copydesk-story-");
        try (LocalBroker broker = LocalBroker.start(folder, 0)) {
            new Topics(broker.bootstrapAddress()).create(new TopicLayout(this.partitions, (short) 1));
            long begin = System.nanoTime();
            new StoryArchive(broker.bootstrapAddress()).fill(this.articles, this.partitions);
            this.terminal
                .say(String.format(Locale.ROOT, "%,d articles on %d topics of %d partitions, written in %.0f s",
                        this.articles, Topic.values().length, this.partitions, seconds(begin)));
            KafkaTrails trails = new KafkaTrails(broker.bootstrapAddress());
            ask("first question, oldest by URL", StoryArchive.url(0), trails);
            for (int number : new int[] { 0, this.articles / 2, this.articles - 1 }) {
                repeat("article " + number + " by URL", StoryArchive.url(number), trails);
                repeat("article " + number + " by uri", StoryArchive.uri(number), trails);
            }
            unknown(trails);
        }
        this.terminal.say("Load at the end: %.1f".formatted(Machine.load()) + "; the topics lie in " + folder);
        return 0;
    }

    private void repeat(String what, String asked, KafkaTrails trails) {
        double best = Double.MAX_VALUE;
        double worst = 0;
        for (int i = 0; i < REPEATS; i++) {
            double took = took(asked, trails);
            best = Math.min(best, took);
            worst = Math.max(worst, took);
        }
        this.terminal.say(String.format(Locale.ROOT, "%-32s %.2f to %.2f s", what, best, worst));
    }

    private void ask(String what, String asked, KafkaTrails trails) {
        this.terminal.say(String.format(Locale.ROOT, "%-32s %.2f s", what, took(asked, trails)));
    }

    private static double took(String asked, KafkaTrails trails) {
        long begin = System.nanoTime();
        Trail trail = trails.find(asked).orElseThrow();
        if (trail.hops().size() != 6) {
            throw new IllegalStateException(trail.hops().size() + " hops of " + asked);
        }
        return seconds(begin);
    }

    private void unknown(KafkaTrails trails) {
        long begin = System.nanoTime();
        trails.find("https://daily-ledger.example/nobody-wrote-this");
        this.terminal.say(String.format(Locale.ROOT, "%-32s %.2f s", "an address nobody knows", seconds(begin)));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

}
