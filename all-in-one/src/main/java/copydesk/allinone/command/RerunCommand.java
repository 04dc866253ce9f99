package copydesk.allinone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import copydesk.allinone.rerun.Comparison;
import copydesk.allinone.rerun.ComparisonLines;
import copydesk.allinone.rerun.Originals;
import copydesk.allinone.rerun.Rerun;
import copydesk.allinone.rerun.Shadow;
import copydesk.allinone.rerun.Window;
import copydesk.allinone.run.Lifetime;
import copydesk.allinone.terminal.Obstacle;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "rerun", mixinStandardHelpOptions = true,
        description = { "Takes originals through the pipeline once more, as the rules and models of today read them.",
                "They wait in a lane of their own; what is fetched meanwhile goes first.",
                "With --shadow nothing is published: a report says what would change." })
final class RerunCommand implements Callable<Integer> {

    private static final DateTimeFormatter RUN_ID = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
        .withZone(ZoneOffset.UTC);

    private final Home home;

    private final Terminal terminal;

    private final Clock clock = Clock.systemUTC();

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    @Option(names = "--since", paramLabel = "TIME",
            description = "Originals from then on: 2026-11-21T06:00:00Z, 2026-11-21, or how long ago: 90m, 24h, 7d.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "TIME", description = "Originals before then. Default: now")
    private Optional<String> until = Optional.empty();

    @Option(names = "--source", paramLabel = "SOURCE", description = "Only this source: a host, or \"files\".")
    private Optional<String> source = Optional.empty();

    @Option(names = "--run", paramLabel = "ID", description = "Go on with a run that was broken off.")
    private Optional<String> run = Optional.empty();

    @Option(names = "--shadow",
            description = "Run beside the pipeline, with a Kafka of its own and empty state, and only compare.")
    private boolean shadow;

    @Option(names = "--report", paramLabel = "FILE", description = "With --shadow: write the whole comparison as JSON.")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--no-wait", description = "End when the originals wait, not when they have ended.")
    private boolean noWait;

    @Option(names = "--stall", paramLabel = "SECONDS", defaultValue = "120",
            description = "Give up waiting when nothing has ended for so long. Default: ${DEFAULT-VALUE}")
    private int stall;

    RerunCommand(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (this.since.isPresent() == this.run.isPresent()) {
            throw new IllegalArgumentException(
                    "Say since when originals are meant (--since), or which run goes on (--run).");
        }
        if (this.shadow && this.run.isPresent()) {
            throw new IllegalArgumentException("A shadow keeps nothing to go on with; begin it again with --since.");
        }
        String bootstrap = this.kafka.bootstrap(this.home);
        return this.shadow ? compare(bootstrap) : goThrough(bootstrap);
    }

    private int goThrough(String bootstrap) throws InterruptedException {
        Originals originals = new Originals(this.source.orElse(null));
        Rerun rerun = new Rerun(bootstrap, this.run.orElseGet(() -> RUN_ID.format(this.clock.instant())),
                this.terminal);
        if (this.run.isPresent()) {
            rerun.resume(originals);
        }
        else {
            rerun.begin(window(), originals);
        }
        return (this.noWait || rerun.await(Duration.ofSeconds(this.stall))) ? ExitCode.GOOD : ExitCode.FAILED;
    }

    private Window window() {
        return new Window(Window.moment(this.since.orElseThrow(), this.clock),
                this.until.map((typed) -> Window.moment(typed, this.clock)).orElse(null));
    }

    private int compare(String bootstrap) throws InterruptedException {
        Window window = window();
        Path folder = temporary();
        LogFile.openIn(folder);
        try (Lifetime lifetime = Lifetime.ofProcess()) {
            lifetime.add(() -> delete(folder));
            Comparison comparison = new Shadow(bootstrap, this.terminal).run(folder, window,
                    new Originals(this.source.orElse(null)), Duration.ofSeconds(this.stall), lifetime);
            ComparisonLines.of(comparison).forEach(this.terminal::say);
            this.report.ifPresent((file) -> write(file, comparison));
        }
        return ExitCode.GOOD;
    }

    private void write(Path file, Comparison comparison) {
        try {
            Files.writeString(file, Json.pretty(comparison));
            this.terminal.say("report       " + file);
        }
        catch (IOException ex) {
            throw new Obstacle("The report " + file + " cannot be written (" + ex.getMessage()
                    + "). Give another file with --report.", ex);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("copydesk-shadow");
        }
        catch (IOException ex) {
            throw new Obstacle(
                    "No folder for the shadow can be made (" + ex.getMessage() + "). Make room, or set java.io.tmpdir.",
                    ex);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

}
