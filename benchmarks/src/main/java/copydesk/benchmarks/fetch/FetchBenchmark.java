package copydesk.benchmarks.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;

import com.sun.management.OperatingSystemMXBean;
import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.chain.BrokerProcess;
import copydesk.benchmarks.process.Child;
import copydesk.benchmarks.process.Machine;
import copydesk.contract.source.FetchOutcome;
import copydesk.ingest.fetch.Egress;
import copydesk.ingest.fetch.FetchSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how many fetches the way out makes in a second, and whether memory stays. */
@Command(name = "fetch", mixinStandardHelpOptions = true,
        description = { "Fetches pages of 60 kB, packed with gzip, from a server in this process that answers for many",
                "hosts; every fourth is unchanged. Without --worker no Kafka and no robots.txt." })
public final class FetchBenchmark implements Callable<Integer> {

    private static final int STEPS = 10;

    private static final double MEGA = 1e6;

    private final Terminal terminal;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Option(names = "--urls", paramLabel = "N", defaultValue = "50000",
            description = "How many addresses. Default: ${DEFAULT-VALUE}")
    private int urls;

    @Option(names = "--hosts", paramLabel = "N", defaultValue = "1000",
            description = "How many hosts. Default: ${DEFAULT-VALUE}")
    private int hosts;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "64",
            description = "How many ask at a time. Default: ${DEFAULT-VALUE}")
    private int threads;

    @Option(names = "--thinks", paramLabel = "MS", defaultValue = "20",
            description = "How long the server takes for an answer. Default: ${DEFAULT-VALUE}")
    private int thinks;

    @Option(names = "--worker",
            description = "Measure the whole worker: requests and results over Kafka, robots.txt, lanes.")
    private boolean worker;

    @Option(names = "--gap", paramLabel = "MS", defaultValue = "0",
            description = "Pause of the worker between two requests to a host. Default: ${DEFAULT-VALUE}")
    private int gap;

    FetchBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new FetchBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        byte[] page = page();
        this.terminal.say("%d hosts, %d threads, %d bytes a page as packed, the server thinks %d ms"
            .formatted(this.hosts, this.threads, page.length, this.thinks));
        try (WebServer server = WebServer.start("gzip", page, Duration.ofMillis(this.thinks));
                Egress egress = new Egress(FetchSettings.defaults(), Clock.systemUTC(), server.everywhere())) {
            if (this.worker) {
                return whole(server, egress) ? 0 : 1;
            }
            FetchRun run = new FetchRun(egress, this.hosts, server.port());
            steps((end) -> run.until(end, this.threads));
            this.terminal.say("%d documents, %d unchanged, failed: %s; the server counted %d requests"
                .formatted(run.documents(), run.unchanged(), run.failures(), server.requests()));
            this.terminal.say(String.format(Locale.ROOT, "Load at the end: %.1f", Machine.load()));
            return run.failures().isEmpty() ? 0 : 1;
        }
    }

    // Kafka in a process of its own, so that the heap is that of worker and server
    private boolean whole(WebServer server, Egress egress) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("copydesk-fetch-");
        try (Child broker = Child.start(BrokerProcess.class, folder, List.of("-Xmx512m"),
                folder.resolve("data").toString())) {
            String kafka = broker.greeting();
            new Topics(kafka).create(TopicLayout.ALL_IN_ONE);
            try (WorkerRun run = new WorkerRun(kafka, egress, this.threads, Duration.ofMillis(this.gap), this.hosts,
                    server.port())) {
                steps(run::until);
                this.terminal
                    .say("Results: %s; the server counted %d requests".formatted(run.outcomes(), server.requests()));
                this.terminal.say(String.format(Locale.ROOT, "Load at the end: %.1f; the topics lie in %s",
                        Machine.load(), folder));
                return Set.of(FetchOutcome.DOCUMENT, FetchOutcome.UNCHANGED).containsAll(run.outcomes().keySet());
            }
        }
    }

    private void steps(Work work) throws InterruptedException {
        for (int step = 1; step <= STEPS; step++) {
            step(work, (long) this.urls * step / STEPS, this.urls / STEPS);
        }
    }

    private void step(Work work, long end, int urls) throws InterruptedException {
        long begin = System.nanoTime();
        long cpu = this.system.getProcessCpuTime();
        work.until(end);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double micros = (this.system.getProcessCpuTime() - cpu) / 1e3 / urls;
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
        this.terminal.say(String.format(Locale.ROOT,
                "%,7d   %5.0f fetches/s   %5.0f us CPU each, server included   heap after collection %.1f MB", end,
                urls / seconds, micros, heap));
    }

    private static byte[] page() throws IOException {
        Random random = new Random(20261128);
        StringBuilder html = new StringBuilder("<html><body><h1>Ferry</h1>");
        while (html.length() < 60_000) {
            html.append("<p>").append(Long.toString(random.nextLong(), 36)).append(" boats sail again</p>\n");
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(html.toString().getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    /** Fetches until so many addresses were asked for. */
    @FunctionalInterface
    private interface Work {

        void until(long end) throws InterruptedException;

    }

}
