package copydesk.benchmarks.discovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import copydesk.allinone.broker.LocalBroker;
import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.run.Desk;
import copydesk.allinone.run.Service;
import copydesk.allinone.run.Services;
import copydesk.allinone.source.SourceDesk;
import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.process.Machine;
import copydesk.contract.Topic;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.IngestApplication;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how long news takes from its appearing in a feed to its article's event. */
@Command(name = "discovery", mixinStandardHelpOptions = true,
        description = {
                "Starts ingest-service beside a broker and sites whose feeds list seeded stories at seeded times,",
                "and reads the topic of ingested articles along." })
public final class DiscoveryBenchmark implements Callable<Integer> {

    private static final Duration POLL = Duration.ofMillis(100);

    private static final int MOST_FEEDS = 250;

    // what a poll may add: one pause of the host, the fetch, the way over two topics
    private static final int GRACE_SECONDS = 2;

    private final Terminal terminal;

    @Option(names = "--feeds", paramLabel = "N", defaultValue = "50",
            description = "How many feeds, each on a host of its own. Default: ${DEFAULT-VALUE}")
    private int feeds;

    @Option(names = "--stories", paramLabel = "N", defaultValue = "500",
            description = "How many stories in all. Default: ${DEFAULT-VALUE}")
    private int stories;

    @Option(names = "--every", paramLabel = "SECONDS", defaultValue = "10",
            description = "Time between two polls of a feed. Default: ${DEFAULT-VALUE}")
    private int every;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "120",
            description = "Over how long stories appear. Default: ${DEFAULT-VALUE}")
    private int seconds;

    @Option(names = "--gap", paramLabel = "MS", defaultValue = "1000",
            description = "Pause between two requests to a host. Default: ${DEFAULT-VALUE}")
    private int gap;

    @Option(names = "--follow", description = "Fetch the page of each story instead of taking it from the feed.")
    private boolean follow;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "20261128",
            description = "When stories appear. Default: ${DEFAULT-VALUE}")
    private long seed;

    private final List<NewsSite> sites = new ArrayList<>();

    DiscoveryBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new DiscoveryBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        if (this.feeds < 1 || this.feeds > MOST_FEEDS || this.stories < 1 || this.every < 1 || this.seconds < 1
                || this.gap < 0) {
            this.terminal.complain("Give 1 to " + MOST_FEEDS + " feeds, and at least 1 story and 1 second.");
            return 2;
        }
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        Path folder = Files.createTempDirectory("copydesk-discovery-");
        List<Story> all = Story.seeded(this.stories, this.feeds, Duration.ofSeconds(this.seconds), this.seed);
        try (LocalBroker broker = LocalBroker.start(folder.resolve("data"), 0)) {
            new Topics(broker.bootstrapAddress()).create(TopicLayout.ALL_IN_ONE);
            open(all);
            try (Services running = Services.start(List.of(service(broker.bootstrapAddress(), folder)))) {
                this.terminal.say("ingest-service is up at " + running.address(Desk.INGEST));
                return measure(broker.bootstrapAddress(), all) ? 0 : 1;
            }
        }
        finally {
            this.sites.forEach(NewsSite::close);
        }
    }

    private void open(List<Story> all) throws IOException {
        for (int feed = 0; feed < this.feeds; feed++) {
            int number = feed;
            this.sites.add(new NewsSite(feed + 1, all.stream().filter((story) -> story.feed() == number).toList(),
                    Clock.systemUTC()));
        }
    }

    private Service service(String kafka, Path folder) {
        return new Service(Desk.INGEST, IngestApplication.class,
                List.of("--copydesk.kafka=" + kafka, "--copydesk.state=" + folder.resolve("state"),
                        "--copydesk.instance=one", "--server.address=127.0.0.1", "--server.port=0",
                        "--copydesk.ingest.fetch.allow=127.0.0.0/8:*",
                        "--copydesk.ingest.frontier.gap=" + this.gap + "ms"));
    }

    private boolean measure(String kafka, List<Story> all) {
        Delays delays = new Delays();
        try (KafkaConsumer<byte[], byte[]> events = new CommittedReader(kafka).openAtEnd(List.of(Topic.INGESTED))) {
            new SourceDesk(kafka).add(sources(), "benchmark", "It is measured.");
            // by then each feed has been polled once, and what counts is the rhythm
            Instant begin = Instant.now().plusSeconds(this.every + 5L);
            this.sites.forEach((site) -> site.begin(begin));
            Instant end = begin.plusSeconds(this.seconds + 3L * this.every + 30);
            while (delays.stories() < all.size() && Instant.now().isBefore(end)) {
                events.poll(POLL).forEach((event) -> see(event, delays));
            }
            this.terminal.say(delays.line(all, begin));
            boolean inTime = delays.quantile(all, begin, 0.95) < this.every + GRACE_SECONDS;
            this.terminal.say(String.format(Locale.ROOT, "To reach: p95 below %d s, %s. Load at the end: %.1f",
                    this.every + GRACE_SECONDS, inTime ? "reached" : "NOT reached", Machine.load()));
            return inTime && delays.stories() == all.size() && delays.again() == 0;
        }
    }

    private static void see(ConsumerRecord<byte[], byte[]> event, Delays delays) {
        Story.numberIn(new String(event.value(), StandardCharsets.UTF_8))
            .ifPresent((number) -> delays.seen(number, Instant.ofEpochMilli(event.timestamp())));
    }

    private List<SourceDefinition> sources() {
        return this.sites.stream()
            .map((site) -> new SourceDefinition("feed-" + this.sites.indexOf(site), SourceKind.FEED, site.url("/feed"),
                    this.every, this.every, this.follow, null, null, null, null))
            .toList();
    }

}
