package copydesk.benchmarks.backfill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.chain.BrokerProcess;
import copydesk.benchmarks.chain.ServicesProcess;
import copydesk.benchmarks.process.Child;
import copydesk.benchmarks.process.Machine;
import copydesk.benchmarks.process.MemoryUse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how an archive goes through while live articles are offered. */
@Command(name = "backfill", mixinStandardHelpOptions = true,
        description = {
                "Brings a generated web archive in beside live articles; kills the import when the first hundredth has",
                "ended, and the services after half. Kafka and the services are processes of their own." })
public final class BackfillBenchmark implements Callable<Integer> {

    private static final Duration LISTEN = Duration.ofMillis(200);

    private static final Duration STALL = Duration.ofMinutes(5);

    private static final Duration TELL = Duration.ofSeconds(15);

    private static final String NAME = "benchmark";

    private final Terminal terminal;

    private final List<Child> children = new CopyOnWriteArrayList<>();

    @Option(names = "--articles", paramLabel = "N", defaultValue = "100000",
            description = "Pages of the archive. Default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(names = "--per-second", paramLabel = "N", defaultValue = "200",
            description = "The throttle. Default: ${DEFAULT-VALUE}")
    private int perSecond;

    @Option(names = "--live", paramLabel = "N", defaultValue = "4",
            description = "Live articles a second. Default: ${DEFAULT-VALUE}")
    private int live;

    @Option(names = "--alone", paramLabel = "N", defaultValue = "100",
            description = "Live articles measured before the archive comes. Default: ${DEFAULT-VALUE}")
    private int alone;

    @Option(names = "--folder", description = "A folder of pages instead of a web archive.")
    private boolean folder;

    @Option(names = "--tagger", paramLabel = "NAME", defaultValue = "fast",
            description = "What finds names: accurate, fast or rules. Default: ${DEFAULT-VALUE}")
    private String tagger = "fast";

    @Option(names = "--slack", paramLabel = "MILLIS", defaultValue = "600",
            description = "copydesk.ingest.backfill.slack. Default: ${DEFAULT-VALUE}")
    private int slack;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "20261128",
            description = "Which articles. Default: ${DEFAULT-VALUE}")
    private long seed;

    BackfillBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new BackfillBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        if (this.articles < 1 || this.perSecond < 1 || this.live < 1 || this.live > 1_000 || this.alone < 1) {
            this.terminal.complain("Give at least 1 article, and 1 to 1000 live ones a second.");
            return 2;
        }
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        // also when it is broken off
        Runtime.getRuntime().addShutdownHook(new Thread(() -> this.children.forEach(Child::kill)));
        Path place = Files.createTempDirectory("copydesk-backfill-");
        Path archive = archive(place);
        try {
            Child broker = start(BrokerProcess.class, place, "-Xmx512m", place.resolve("broker").toString());
            String kafka = broker.greeting();
            new Topics(kafka).create(TopicLayout.ALL_IN_ONE);
            try (LiveDesk desk = new LiveDesk(kafka, this.seed)) {
                return measure(kafka, place, archive, desk) ? 0 : 1;
            }
        }
        finally {
            this.children.forEach(Child::kill);
        }
    }

    private Path archive(Path place) throws IOException {
        NewsArchive archive = new NewsArchive(this.seed);
        if (this.folder) {
            archive.writeFolder(place.resolve("news"), this.articles);
            this.terminal
                .say(String.format(Locale.ROOT, "%,d pages in a folder, tagger %s", this.articles, this.tagger));
            return place.resolve("news");
        }
        Path file = place.resolve("news.warc.gz");
        archive.write(file, this.articles);
        this.terminal.say(String.format(Locale.ROOT, "%,d pages in an archive of %.1f MB, tagger %s", this.articles,
                Files.size(file) / 1e6, this.tagger));
        return file;
    }

    private boolean measure(String kafka, Path place, Path archive, LiveDesk desk) {
        Child services = services(kafka, place);
        desk.every(Duration.ofMillis(1000 / this.live));
        List<Double> warm = new ArrayList<>();
        gather(desk, warm);
        desk.hops();
        List<Double> alone = new ArrayList<>();
        gather(desk, alone);
        latency("live articles alone", alone.stream().sorted().toList(), desk);

        long begin = System.nanoTime();
        Child first = start(ImportProcess.class, place, "-Xmx256m", kafka, NAME, archive.toString(),
                Integer.toString(this.perSecond));
        listen(desk, () -> desk.listen(Duration.ZERO).imported() >= this.articles / 100);
        first.kill();
        start(ImportProcess.class, place, "-Xmx256m", kafka, NAME, archive.toString(),
                Integer.toString(this.perSecond));
        say("import killed and begun again", begin);
        progress(desk, this.articles / 2, begin, services);
        List<Double> open = desk.listen(Duration.ZERO).openSeconds(System.currentTimeMillis());
        List<Double> beside = desk.listen(Duration.ZERO).takeSeconds();
        latency("live articles beside the import, before the services were killed", beside, desk);
        this.terminal.say(String.format(Locale.ROOT, "  under way: %d, the oldest for %.3f s", open.size(),
                Endings.quantile(open, 1)));
        services.kill();
        Child again = services(kafka, place);
        say("services killed and begun again", begin);
        desk.passOver();
        progress(desk, this.articles, begin, again);
        return report(desk.listen(Duration.ofSeconds(5)), alone.stream().sorted().toList(), beside, begin);
    }

    private void gather(LiveDesk desk, List<Double> seconds) {
        listen(desk, () -> {
            seconds.addAll(desk.listen(Duration.ZERO).takeSeconds());
            return seconds.size() >= this.alone;
        });
    }

    private boolean report(Endings endings, List<Double> alone, List<Double> beside, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        this.terminal.say(String.format(Locale.ROOT, "%,d of %,d ended, %d twice; %.0f articles/s, both kills among it",
                endings.imported(), this.articles, endings.twice(), endings.imported() / seconds));
        this.terminal
            .say(String.format(Locale.ROOT, "beside to alone: p50 %.2f times, p95 %.2f times; load at the end %.1f",
                    Endings.quantile(beside, 0.50) / Endings.quantile(alone, 0.50),
                    Endings.quantile(beside, 0.95) / Endings.quantile(alone, 0.95), Machine.load()));
        return endings.imported() == this.articles && endings.twice() == 0;
    }

    private void progress(LiveDesk desk, int until, long begin, Child services) {
        long[] told = { System.nanoTime(), desk.listen(Duration.ZERO).imported(), desk.listen(Duration.ZERO).count() };
        listen(desk, () -> {
            Endings endings = desk.listen(Duration.ZERO);
            long now = System.nanoTime();
            if (now - told[0] > TELL.toNanos()) {
                say(String.format(Locale.ROOT, "%,d ended, %.1f a second; live p95 %.3f s; services %s",
                        endings.imported(), (endings.imported() - told[1]) * 1e9 / (now - told[0]),
                        Endings.quantile(endings.secondsBehind((int) told[2]), 0.95), memory(services)), begin);
                told[0] = now;
                told[1] = endings.imported();
                told[2] = endings.count();
            }
            return endings.imported() >= until;
        });
    }

    private static MemoryUse memory(Child services) {
        try {
            return MemoryUse.of(services.pid());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void listen(LiveDesk desk, BooleanSupplier enough) {
        long moved = System.nanoTime();
        int before = -1;
        while (!enough.getAsBoolean()) {
            int now = desk.listen(LISTEN).ended();
            moved = (now != before) ? System.nanoTime() : moved;
            before = now;
            if (System.nanoTime() - moved > STALL.toNanos()) {
                throw new IllegalStateException("Nothing has ended for " + STALL);
            }
        }
    }

    private Child services(String kafka, Path place) {
        Child services = start(ServicesProcess.class, place, "-Xmx768m", kafka, place.resolve("services").toString());
        services.greeting();
        return services;
    }

    private Child start(Class<?> main, Path place, String heap, String... arguments) {
        Child child = Child.start(main, place,
                List.of(heap, "-Dcopydesk.enrich.pipeline.tagger=" + this.tagger,
                        "-Dcopydesk.ingest.backfill.slack=" + this.slack + "ms",
                        "-Dcopydesk.ingest.backfill.per-second=" + this.perSecond),
                arguments);
        this.children.add(child);
        return child;
    }

    private void latency(String what, List<Double> seconds, LiveDesk desk) {
        this.terminal.say(String.format(Locale.ROOT, "%s: %d, p50 %.3f s, p95 %.3f s, p99 %.3f s", what, seconds.size(),
                Endings.quantile(seconds, 0.50), Endings.quantile(seconds, 0.95), Endings.quantile(seconds, 0.99)));
        this.terminal.say("  where they wait (p50 / p95): " + desk.hops());
    }

    private void say(String what, long begin) {
        this.terminal.say(String.format(Locale.ROOT, "%6.1f s  %s (load %.1f)", (System.nanoTime() - begin) / 1e9, what,
                Machine.load()));
    }

}
