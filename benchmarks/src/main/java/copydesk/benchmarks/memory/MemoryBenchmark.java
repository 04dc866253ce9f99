package copydesk.benchmarks.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.allinone.run.Desk;
import copydesk.allinone.run.Lifetime;
import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.chain.Arrivals;
import copydesk.benchmarks.chain.BrokerProcess;
import copydesk.benchmarks.chain.Feeder;
import copydesk.benchmarks.chain.Lane;
import copydesk.benchmarks.chain.ServicesProcess;
import copydesk.benchmarks.process.Child;
import copydesk.benchmarks.process.Machine;
import copydesk.contract.Topic;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what enrich-service holds of the memory while articles pass. */
@Command(name = "service-memory", mixinStandardHelpOptions = true,
        description = {
                "Sends articles through the services on a real Kafka; enrich-service runs as in its image, with",
                "a large knowledge base. Prints what its process holds of the memory." })
public final class MemoryBenchmark implements Callable<Integer> {

    private static final int ROUNDS = 5;

    private static final int IMAGE_JAVA = 25;

    private final Terminal terminal;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "600",
            description = "How many articles pass; every 20th is a long one. Default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(names = "--memory", paramLabel = "MB", defaultValue = "768",
            description = "The container's memory limit, as in docker-compose.yml. Default: ${DEFAULT-VALUE}")
    private int memory;

    @Option(names = "--jvm", paramLabel = "OPTION", description = "One more option for enrich-service's JVM.")
    private List<String> jvmOptions = List.of();

    @Option(names = "--entities", paramLabel = "N", defaultValue = "100000",
            description = "How many entities its knowledge base has. Default: ${DEFAULT-VALUE}")
    private int entities;

    @Option(names = "--folder", paramLabel = "DIR", required = true, description = "Where the base is kept.")
    private Path folder = Path.of("");

    @Option(names = "--jar", paramLabel = "FILE", required = true, description = "enrich-service as in its image.")
    private Path jar = Path.of("");

    @Option(names = "--dockerfile", paramLabel = "FILE", required = true, description = "The file of the image.")
    private Path dockerfile = Path.of("");

    MemoryBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new MemoryBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (Runtime.version().feature() < IMAGE_JAVA) {
            this.terminal.complain("The image has Java 25; point JAVA_HOME at a JDK 25 or newer.");
            return 2;
        }
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        Path base = InventedKnowledge.of(this.entities, this.folder);
        Path run = Files.createTempDirectory("copydesk-memory");
        try (Lifetime lifetime = Lifetime.ofProcess()) {
            measure(base, run, lifetime);
        }
        catch (RuntimeException ex) {
            this.terminal.complain("The measurement failed; logs are in " + run);
            throw ex;
        }
        say("Load at the end: %.1f; logs and state are in %s", Machine.load(), run);
        return 0;
    }

    private void measure(Path base, Path run, Lifetime lifetime) throws Exception {
        Child broker = lifetime
            .add(Child.start(BrokerProcess.class, run, List.of("-Xmx1g"), run.resolve("broker").toString()));
        String kafka = broker.greeting();
        new Topics(kafka).create(TopicLayout.ALL_IN_ONE);
        Child others = lifetime.add(Child.start(ServicesProcess.class, run, List.of("-Xmx1g"), kafka,
                run.resolve("services").toString(), Desk.ENRICH));
        EnrichProcess enrich = lifetime.add(EnrichProcess.start(command(), settings(kafka, base), run));
        others.greeting();
        try (Feeder feeder = new Feeder(kafka);
                Arrivals outcomes = new Arrivals(kafka, Topic.OUTCOME.topicName(), Lane::demandPublished)) {
            pass(enrich, feeder, outcomes);
        }
    }

    private void pass(EnrichProcess enrich, Feeder feeder, Arrivals outcomes) throws IOException {
        NamedArticles source = new NamedArticles(1);
        int round = Math.max(1, this.articles / ROUNDS);
        for (int sent = 0; sent < this.articles; sent += round) {
            int count = Math.min(round, this.articles - sent);
            feeder.feed(Topic.FETCHED.topicName(), source.articles(sent, count));
            outcomes.await(count);
            say("%5d articles: %s; %.0f s of CPU; load %.1f", sent + count, enrich.memory(), enrich.cpuSeconds(),
                    Machine.load());
        }
    }

    private List<String> command() throws IOException {
        List<String> options = new ArrayList<>(new ContainerLimit(this.memory).options());
        options.addAll(this.jvmOptions);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = image().outside(java, this.jar.toString(), options);
        this.terminal.say(String.join(" ", command));
        return command;
    }

    private Map<String, String> settings(String kafka, Path base) throws IOException {
        Map<String, String> settings = new TreeMap<>(image().environment());
        settings.put("COPYDESK_KAFKA", kafka);
        settings.put("COPYDESK_INSTANCE", "enrich-1");
        settings.put("COPYDESK_ENRICH_KNOWLEDGE_BASE", base.toString());
        settings.put("SERVER_PORT", "0");
        settings.put("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs");
        return settings;
    }

    private ImageCommand image() throws IOException {
        return ImageCommand.of(Files.readString(this.dockerfile, StandardCharsets.UTF_8));
    }

    private void say(String format, Object... values) {
        this.terminal.say(String.format(Locale.ROOT, format, values));
    }

}
