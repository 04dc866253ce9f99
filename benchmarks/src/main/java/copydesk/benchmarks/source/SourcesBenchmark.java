package copydesk.benchmarks.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import copydesk.allinone.broker.LocalBroker;
import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.process.Machine;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Ask;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.listing.FoundListing;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import copydesk.ingest.stream.Shift;
import copydesk.ingest.stream.source.FetchWorkers;
import copydesk.ingest.stream.source.Outbox;
import copydesk.ingest.stream.source.SourceSeeder;
import copydesk.ingest.websub.HubForm;
import copydesk.ingest.websub.WebSubSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how long many configured sources take to start, and how late they are polled,
 * over a web that answers at once that nothing has changed.
 */
@Command(name = "sources", mixinStandardHelpOptions = true,
        description = "Starts the frontier with many sources and watches what is requested.")
public final class SourcesBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--sources", paramLabel = "N", defaultValue = "10000",
            description = "How many. Default: ${DEFAULT-VALUE}")
    private int sources;

    @Option(names = "--hosts", paramLabel = "N", defaultValue = "1000",
            description = "On how many hosts. Default: ${DEFAULT-VALUE}")
    private int hosts;

    @Option(names = "--every", paramLabel = "SECONDS", defaultValue = "60",
            description = "Time between two polls of each. Default: ${DEFAULT-VALUE}")
    private int every;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "150",
            description = "How long to watch. Default: ${DEFAULT-VALUE}")
    private int seconds;

    @Option(names = "--configured",
            description = "Let the sources come from a list in a yml file, whose reading counts as well.")
    private boolean configured;

    SourcesBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new SourcesBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (this.sources < 1 || this.hosts < 1 || this.every < 1 || this.seconds < 1) {
            this.terminal.complain("Give at least 1 source, 1 host and 1 second.");
            return 2;
        }
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        Path folder = Files.createTempDirectory("copydesk-sources-");
        try (LocalBroker broker = LocalBroker.start(folder.resolve("data"), 0)) {
            String kafka = broker.bootstrapAddress();
            new Topics(kafka).create(TopicLayout.ALL_IN_ONE);
            FrontierSettings settings = new FrontierSettings(null, null, Duration.ofSeconds(this.every),
                    Duration.ofSeconds(this.every), Duration.ofMillis(200), null, null, null);
            try (FrontierRun run = FrontierRun.of(kafka, folder.resolve("state"), settings);
                    Outbox outbox = new Outbox(Outbox.producer(kafka, "sources-outbox"));
                    FetchDoor door = new FetchDoor(FetchDoor.producer(kafka),
                            new FetchMeters(new SimpleMeterRegistry()), Clock.systemUTC())) {
                run.start();
                Shift fetcher = new FetchWorkers(kafka, Duration.ofSeconds(15), settings, "Copydesk",
                        SourcesBenchmark::answer, new FoundListing(), new HubForm(WebSubSettings.defaults()), door,
                        outbox)
                    .shift(Duration.ofSeconds(1), Duration.ofSeconds(30), new SimpleMeterRegistry());
                fetcher.start();
                Path yml = SourcesYml.write(folder.resolve("sources.yml"), definitions());
                watch(new Watch(kafka), yml, outbox);
                fetcher.stop();
            }
        }
        this.terminal.say("Load at the end: %.1f".formatted(Machine.load()) + "; the topics lie in " + folder);
        return 0;
    }

    private void watch(Watch watch, Path yml, Outbox outbox) throws IOException {
        try (watch) {
            long begin = System.nanoTime();
            List<SourceDefinition> all = this.configured ? SourcesYml.read(yml) : definitions();
            if (this.configured) {
                this.terminal.say(String.format(Locale.ROOT, "%,d sources of a yml file of %,d bytes read after %.1f s",
                        all.size(), Files.size(yml), (System.nanoTime() - begin) / 1e9));
            }
            new SourceSeeder(all, outbox, Clock.systemUTC()).start();
            watch.untilKnown(this.sources);
            this.terminal.say(String.format(Locale.ROOT, "%,d sources on %,d hosts known after %.1f s", this.sources,
                    this.hosts, (System.nanoTime() - begin) / 1e9));
            List<Double> late = watch.lateness(Duration.ofSeconds(this.seconds));
            this.terminal.say(String.format(Locale.ROOT,
                    "%,d polls in %d s; the host was asked late by p50 %.2f s, p95 %.2f s, p99 %.2f s", late.size(),
                    this.seconds, Watch.quantile(late, 0.50), Watch.quantile(late, 0.95), Watch.quantile(late, 0.99)));
        }
    }

    private List<SourceDefinition> definitions() {
        List<SourceDefinition> all = new ArrayList<>();
        for (int i = 0; i < this.sources; i++) {
            all.add(SourceDefinition.of("source-" + i, SourceKind.FEED,
                    "https://host-" + i % this.hosts + ".example/feed-" + i));
        }
        return all;
    }

    private static Answer answer(Ask ask) {
        return ask.url().endsWith("/robots.txt") ? new Answer.Gone(404) : new Answer.Unchanged(null, null);
    }

}
