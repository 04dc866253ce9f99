package copydesk.benchmarks.push;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import copydesk.allinone.broker.DataFolder;
import copydesk.allinone.broker.LocalBroker;
import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.allinone.run.Desk;
import copydesk.allinone.run.Service;
import copydesk.allinone.run.Services;
import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.process.Machine;
import copydesk.contract.Topic;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how long it takes from a push, or a delivery of a hub, until a consumer has
 * the event: the article of ingest, and the published version.
 */
@Command(name = "push", mixinStandardHelpOptions = true,
        description = "Runs broker and services, pushes articles and delivers them as a hub does.")
public final class PushBenchmark implements Callable<Integer> {

    private static final String CALLBACK = "http://desk.example";

    private final Terminal terminal;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "100",
            description = "Articles a round. Default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5",
            description = "Rounds, of which the best counts. Default: ${DEFAULT-VALUE}")
    private int rounds;

    @Option(names = "--per-second", paramLabel = "N", defaultValue = "5",
            description = "Articles a second. Default: ${DEFAULT-VALUE}")
    private int perSecond;

    @Option(names = "--tagger", paramLabel = "TIER", defaultValue = "accurate",
            description = "What finds names: accurate, fast or rules. Default: ${DEFAULT-VALUE}")
    private String tagger = "accurate";

    PushBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new PushBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (this.articles < 1 || this.rounds < 1 || this.perSecond < 1) {
            this.terminal.complain("Give at least 1 article, 1 round and 1 a second.");
            return 2;
        }
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        Path folder = Files.createTempDirectory("copydesk-push-");
        try (LocalBroker broker = LocalBroker.start(folder.resolve("data"), 0); NewsHub hub = new NewsHub()) {
            String kafka = broker.bootstrapAddress();
            new Topics(kafka).create(TopicLayout.ALL_IN_ONE);
            try (Services services = Services.start(services(kafka, folder, hub));
                    EventClock clock = new EventClock(() -> EventClock.consumer(kafka),
                            List.of(Topic.INGESTED, Topic.CLEAN))) {
                String ingest = services.address(Desk.INGEST);
                NewsHub.Subscriber subscriber = hub.subscriber(CALLBACK, ingest);
                measure(clock, Map.of("push", new PressRoom(ingest), "hub", new Deliveries(hub, subscriber)));
            }
        }
        this.terminal.say("Load at the end: %.1f".formatted(Machine.load()) + "; the topics lie in " + folder);
        return 0;
    }

    private List<Service> services(String kafka, Path folder, NewsHub hub) throws IOException {
        List<Service> services = new ArrayList<>();
        for (Service service : new Desk(kafka, DataFolder.at(folder.resolve("services"))).services(0)) {
            List<String> arguments = new ArrayList<>(service.arguments());
            if (service.name().equals(Desk.INGEST)) {
                arguments.addAll(List.of("--copydesk.ingest.push.keys[0].source=press-room",
                        "--copydesk.ingest.push.keys[0].sha256=" + PressRoom.KEY_DIGEST,
                        "--copydesk.ingest.websub.callback=" + CALLBACK,
                        "--copydesk.ingest.websub.key=" + "0123456789abcdef".repeat(2),
                        "--copydesk.ingest.fetch.allow=127.0.0.1:*", "--copydesk.ingest.frontier.sources[0].id=hub",
                        "--copydesk.ingest.frontier.sources[0].kind=feed",
                        "--copydesk.ingest.frontier.sources[0].min=1s",
                        "--copydesk.ingest.frontier.sources[0].url=" + hub.address() + "/feed"));
            }
            if (service.name().equals(Desk.ENRICH)) {
                arguments.add("--copydesk.enrich.pipeline.tagger=" + this.tagger);
            }
            if (!service.name().equals(Desk.CONSOLE)) {
                services.add(new Service(service.name(), service.application(), arguments));
            }
        }
        return services;
    }

    private void measure(EventClock clock, Map<String, WayIn> ways) throws IOException, InterruptedException {
        int next = 0;
        for (String name : List.of("push", "hub")) {
            WayIn way = way(ways, name);
            round(clock, way, next, Math.max(1, this.articles / 2));
            next += this.articles;
            List<Map<Topic, Delays>> all = new ArrayList<>();
            for (int i = 1; i <= this.rounds; i++) {
                all.add(round(clock, way, next, this.articles));
                next += this.articles;
                say(name + " " + i, all.get(i - 1));
            }
            all.sort(Comparator.comparingDouble((round) -> p95(round)));
            say(name + " best", all.get(0));
        }
    }

    private static WayIn way(Map<String, WayIn> ways, String name) {
        WayIn way = ways.get(name);
        if (way == null) {
            throw new IllegalArgumentException("No way in is called " + name);
        }
        return way;
    }

    private static double p95(Map<Topic, Delays> round) {
        Delays ingested = round.get(Topic.INGESTED);
        return (ingested != null) ? ingested.quantile(0.95) : Double.MAX_VALUE;
    }

    private void say(String name, Map<Topic, Delays> delays) {
        delays.forEach((topic, delay) -> this.terminal
            .say("%-10s to %-32s %s   load %.1f".formatted(name, topic.topicName(), delay.toString(), Machine.load())));
    }

    private Map<Topic, Delays> round(EventClock clock, WayIn way, int first, int count)
            throws IOException, InterruptedException {
        Map<String, Long> sent = new LinkedHashMap<>();
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begin + i * 1_000_000_000L / this.perSecond;
            Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
            long at = System.nanoTime();
            sent.put(way.send(first + i), at);
        }
        Map<Topic, Delays> delays = new LinkedHashMap<>();
        for (Topic topic : List.of(Topic.INGESTED, Topic.CLEAN)) {
            List<Double> each = new ArrayList<>();
            for (Map.Entry<String, Long> item : sent.entrySet()) {
                each.add((clock.at(topic, item.getKey()) - item.getValue()) / 1e6);
            }
            delays.put(topic, new Delays(each));
        }
        return delays;
    }

}
