package copydesk.benchmarks.backfill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.chain.BrokerProcess;
import copydesk.benchmarks.chain.ServicesProcess;
import copydesk.benchmarks.process.Child;
import copydesk.benchmarks.process.Machine;
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

    private static final String NAME = "benchmark";

    private final Terminal terminal;

    private final List<Child> children = new ArrayList<>();

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
        Path folder = Files.createTempDirectory("copydesk-backfill-");
        Path archive = folder.resolve("news.warc.gz");
        new NewsArchive(this.seed).write(archive, this.articles);
        this.terminal.say(String.format(Locale.ROOT, "%,d pages in an archive of %.1f MB", this.articles,
                Files.size(archive) / 1e6));
        try {
            String kafka = start(BrokerProcess.class, folder, "-Xmx512m", folder.resolve("broker").toString())
                .greeting();
            new Topics(kafka).create(TopicLayout.ALL_IN_ONE);
            try (LiveDesk desk = new LiveDesk(kafka, this.seed)) {
                return measure(kafka, folder, archive, desk) ? 0 : 1;
            }
        }
        finally {
            this.children.forEach(Child::kill);
        }
    }

    private boolean measure(String kafka, Path folder, Path archive, LiveDesk desk) {
        Child services = services(kafka, folder);
        desk.every(Duration.ofMillis(1000 / this.live));
        List<Double> warm = new ArrayList<>();
        gather(desk, warm);
        List<Double> alone = new ArrayList<>();
        gather(desk, alone);
        latency("live articles alone", alone.stream().sorted().toList());

        long begin = System.nanoTime();
        Child first = start(ImportProcess.class, folder, "-Xmx256m", kafka, NAME, archive.toString());
        listen(desk, () -> desk.listen(Duration.ZERO).imported() >= this.articles / 100);
        first.kill();
        start(ImportProcess.class, folder, "-Xmx256m", kafka, NAME, archive.toString());
        say("import killed and begun again", begin);
        progress(desk, this.articles / 2, begin);
        List<Double> beside = desk.listen(Duration.ZERO).takeSeconds();
        services.kill();
        services(kafka, folder);
        say("services killed and begun again", begin);
        desk.listen(Duration.ZERO).passOver();
        progress(desk, this.articles, begin);
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
        latency("live articles beside the import, before the services were killed", beside);
        this.terminal
            .say(String.format(Locale.ROOT, "beside to alone: p50 %.2f times, p95 %.2f times; load at the end %.1f",
                    Endings.quantile(beside, 0.50) / Endings.quantile(alone, 0.50),
                    Endings.quantile(beside, 0.95) / Endings.quantile(alone, 0.95), Machine.load()));
        return endings.imported() == this.articles && endings.twice() == 0;
    }

    private void progress(LiveDesk desk, int until, long begin) {
        long[] told = { System.nanoTime() };
        listen(desk, () -> {
            int ended = desk.listen(Duration.ZERO).imported();
            if (System.nanoTime() - told[0] > Duration.ofSeconds(15).toNanos()) {
                told[0] = System.nanoTime();
                say(String.format(Locale.ROOT, "%,d ended", ended), begin);
            }
            return ended >= until;
        });
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

    private Child services(String kafka, Path folder) {
        Child services = start(ServicesProcess.class, folder, "-Xmx768m", kafka, folder.resolve("services").toString());
        services.greeting();
        return services;
    }

    private Child start(Class<?> main, Path folder, String heap, String... arguments) {
        Child child = Child.start(main, folder, List.of(heap, "-Dcopydesk.enrich.pipeline.tagger=fast",
                "-Dcopydesk.ingest.backfill.per-second=" + this.perSecond), arguments);
        this.children.add(child);
        return child;
    }

    private void latency(String what, List<Double> seconds) {
        this.terminal.say(String.format(Locale.ROOT, "%s: %d, p50 %.3f s, p95 %.3f s", what, seconds.size(),
                Endings.quantile(seconds, 0.50), Endings.quantile(seconds, 0.95)));
    }

    private void say(String what, long begin) {
        this.terminal.say(String.format(Locale.ROOT, "%6.1f s  %s (load %.1f)", (System.nanoTime() - begin) / 1e9, what,
                Machine.load()));
    }

}
