package copydesk.benchmarks.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import copydesk.allinone.broker.LocalBroker;
import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.process.Child;
import copydesk.benchmarks.process.Machine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how long publish-service takes to get its state back from Kafka, and a standby
 * to take over.
 */
@Command(name = "restore", mixinStandardHelpOptions = true,
        description = {
                "Fills publish's changelog with the states of articles, starts the service with an empty folder,",
                "then kills it beside a standby. Each time ends with the first version that comes out." })
public final class RestoreBenchmark implements Callable<Integer> {

    private static final String FIRST = "first";

    private static final String ACTIVE = "active";

    private static final String STANDBY = "standby";

    private final Terminal terminal;

    private final List<Child> children = new ArrayList<>();

    @Option(names = "--articles", paramLabel = "N", defaultValue = "100000",
            description = "Articles in the state. Default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(names = "--partitions", paramLabel = "N", defaultValue = "24",
            description = "Partitions of each topic. Default: ${DEFAULT-VALUE}")
    private int partitions;

    @Option(names = "--set", paramLabel = "NAME=VALUE",
            description = "A setting of the services, besides one standby and a session of 6 seconds")
    private List<String> settings = new ArrayList<>();

    RestoreBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new RestoreBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (this.articles < 1 || this.partitions < 1) {
            this.terminal.complain("Give at least 1 article and 1 partition.");
            return 2;
        }
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        Path folder = Files.createTempDirectory("copydesk-restore-");
        try (LocalBroker broker = LocalBroker.start(folder.resolve("broker"), 0)) {
            new Topics(broker.bootstrapAddress()).create(new TopicLayout(this.partitions, (short) 1));
            StoredArticles stored = new StoredArticles(this.articles);
            try (Newsroom newsroom = new Newsroom(broker.bootstrapAddress(), stored)) {
                measure(broker.bootstrapAddress(), folder, newsroom);
            }
            finally {
                this.children.forEach(Child::kill);
            }
        }
        this.terminal
            .say(String.format(Locale.ROOT, "Load at the end: %.1f; all files lie in %s", Machine.load(), folder));
        return 0;
    }

    private void measure(String kafka, Path folder, Newsroom newsroom) throws InterruptedException {
        fill(kafka, folder, newsroom);
        long begin = System.nanoTime();
        // what it has to wait for is there before it starts
        newsroom.offer(0);
        Child active = start(kafka, folder, ACTIVE);
        active.greeting();
        say("service up, restoring", begin);
        watch(active, begin);
        demandSecondVersion(newsroom.await(1));
        say("RESTORED: first version published after restoring", begin);
        takeOver(kafka, folder, newsroom, active);
    }

    // the topics of the state are made by the service, and so is the place in its input
    private void fill(String kafka, Path folder, Newsroom newsroom) {
        long begin = System.nanoTime();
        Child first = start(kafka, folder, FIRST);
        first.greeting();
        newsroom.offer(this.articles);
        newsroom.await(1);
        first.close();
        say("service started once on empty topics", begin);
        long filling = System.nanoTime();
        newsroom.fill(this.articles,
                (written) -> say(String.format(Locale.ROOT, "%,d states written", written), filling));
    }

    private void takeOver(String kafka, Path folder, Newsroom newsroom, Child active) throws InterruptedException {
        long begin = System.nanoTime();
        Child standby = start(kafka, folder, STANDBY);
        standby.greeting();
        say("standby up, copying", begin);
        watch(standby, begin);
        say("standby has all", begin);
        newsroom.offer(1);
        demandSecondVersion(newsroom.await(1));
        // in the middle of its work, with transactions open
        for (int number = 2; number < 2 + this.partitions; number++) {
            newsroom.offer(number);
        }
        long killed = System.nanoTime();
        active.kill();
        demandSecondVersion(newsroom.await(this.partitions));
        say("TAKEN OVER: all of " + this.partitions + " articles offered just before the kill are published", killed);
    }

    private Child start(String kafka, Path folder, String name) {
        List<String> arguments = new ArrayList<>(
                List.of(kafka, folder.toString(), name, "--copydesk.standbys=1", "--copydesk.session-millis=6000"));
        this.settings.forEach((setting) -> arguments.add("--" + setting));
        Child child = Child.start(PublishProcess.class, folder(folder, name), List.of("-Xmx512m"),
                arguments.toArray(String[]::new));
        this.children.add(child);
        return child;
    }

    private static Path folder(Path folder, String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void watch(Child service, long begin) throws InterruptedException {
        long told = System.nanoTime();
        // each partition may end with the mark of a transaction, which nobody takes
        int marks = 2 * this.partitions;
        for (long lag = lag(service); lag < 0 || lag > marks; lag = lag(service)) {
            if (System.nanoTime() - told > TimeUnit.SECONDS.toNanos(5)) {
                told = System.nanoTime();
                say((lag < 0) ? "waiting for its partitions" : String.format(Locale.ROOT, "%,d records to go", lag),
                        begin);
            }
            // asking costs the broker as well
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static long lag(Child service) {
        return service.ask(PublishProcess.LAG, Long.class);
    }

    // a first version would mean that the state is not there
    private static void demandSecondVersion(int version) {
        if (version != 2) {
            throw new IllegalStateException("Version " + version + " came out instead of 2");
        }
    }

    private void say(String what, long begin) {
        this.terminal.say(String.format(Locale.ROOT, "%6.1f s  %s (load %.1f)", (System.nanoTime() - begin) / 1e9, what,
                Machine.load()));
    }

}
