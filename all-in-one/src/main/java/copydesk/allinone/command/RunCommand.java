package copydesk.allinone.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import copydesk.allinone.broker.LocalBroker;
import copydesk.allinone.run.AllInOne;
import copydesk.allinone.run.Desk;
import copydesk.allinone.run.Lifetime;
import copydesk.allinone.run.OutFolder;
import copydesk.allinone.run.Place;
import copydesk.allinone.run.Session;
import copydesk.allinone.source.Kinds;
import copydesk.allinone.source.SourceDesk;
import copydesk.allinone.terminal.Obstacle;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.source.SourceDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "run", mixinStandardHelpOptions = true,
        description = { "Starts Kafka, the services and the page in one process and offers what it is given:",
                "text exports, HTML pages, RSS or Atom feeds, command files, folders of them, web addresses." })
final class RunCommand implements Callable<Integer> {

    private final Home home;

    private final Terminal terminal;

    @Parameters(paramLabel = "PATH|URL", arity = "0..*", description = "What to offer. Default: the project's samples")
    private List<String> places = new ArrayList<>();

    @Option(names = "--source", paramLabel = "[KIND=]URL",
            description = "Poll this from now on and fetch the articles that it lists, as copydesk source add --follow"
                    + " does. Kinds: site (default: finds its feeds), feed, sitemap, news-sitemap, front-page, page. May be given"
                    + " several times.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--once", description = "End when everything offered has its end state.")
    private boolean once;

    @Option(names = "--out", paramLabel = "DIR", description = "Write the articles offered to this folder.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--data", paramLabel = "DIR", description = "Folder for all that is kept. Default: data")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--port", paramLabel = "N", defaultValue = "" + LocalBroker.DEFAULT_PORT,
            description = "Where Kafka clients connect; 0 picks a free port. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(names = "--console-port", paramLabel = "N", defaultValue = "28080",
            description = "Where the page is; 0 picks free ports for all. Default: ${DEFAULT-VALUE}")
    private int consolePort;

    @Option(names = AllowedAddresses.OPTION, paramLabel = AllowedAddresses.LABEL,
            description = AllowedAddresses.DESCRIPTION)
    private List<String> allowed = new ArrayList<>();

    @Option(names = "--stall", paramLabel = "SECONDS", defaultValue = "60",
            description = "Give up when nothing has ended for so long. Default: ${DEFAULT-VALUE}")
    private int stall;

    RunCommand(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Place> given = given();
        List<SourceDefinition> polled = polled();
        Optional<OutFolder> folder = this.out.map(OutFolder::at);
        Path dataFolder = this.data.orElse(this.home.data());
        LogFile.openIn(dataFolder);
        try (Lifetime lifetime = Lifetime.ofProcess()) {
            return run(given, polled, folder, dataFolder, lifetime);
        }
    }

    private List<Place> given() {
        List<String> typed = (this.places.isEmpty() && this.sources.isEmpty()) ? List.of(this.home.samples().toString())
                : this.places;
        return typed.stream().map(Place::of).toList();
    }

    private List<SourceDefinition> polled() {
        if (this.once && !this.sources.isEmpty()) {
            throw new Obstacle(
                    "--once ends when everything offered has ended, but --source goes on. Give one of them.");
        }
        return this.sources.stream().map(Kinds::source).toList();
    }

    private int run(List<Place> given, List<SourceDefinition> polled, Optional<OutFolder> folder, Path dataFolder,
            Lifetime lifetime) throws InterruptedException {
        try {
            this.terminal.say("Starting; all that is kept lies in " + dataFolder);
            AllInOne allInOne = AllInOne.start(dataFolder, this.port, this.consolePort,
                    AllowedAddresses.checked(this.allowed), lifetime);
            sayWhere(allInOne);
            poll(polled, allInOne);
            Session session = lifetime
                .add(new Session(allInOne.kafka(), this.terminal, Duration.ofSeconds(this.stall)));
            int code = offer(given, folder, session, allInOne);
            return this.once ? code : stay(lifetime);
        }
        catch (RuntimeException ex) {
            // parts that are being ended fail in many ways
            if (lifetime.isOver()) {
                return ExitCode.ENDED;
            }
            throw ex;
        }
    }

    private void poll(List<SourceDefinition> polled, AllInOne allInOne) {
        if (!polled.isEmpty()) {
            SourceDesk desk = new SourceDesk(allInOne.kafka());
            List<SourceDefinition> named = desk.named(polled);
            desk.add(named, "copydesk run", "It was given with --source.");
            named.forEach((source) -> this.terminal.say("polling      " + source.id() + "  " + source.url()));
        }
    }

    private void sayWhere(AllInOne allInOne) {
        this.terminal.say("Kafka        " + allInOne.kafka());
        this.terminal.say("Page         " + allInOne.page());
        for (String service : List.of(Desk.INGEST, Desk.ENRICH, Desk.PUBLISH)) {
            this.terminal.say("%-12s %s".formatted(service, allInOne.health(service)));
        }
        this.terminal.say(String.format(Locale.ROOT, "ready        after %.1f s", sinceStart().toMillis() / 1000.0));
    }

    private static Duration sinceStart() {
        Instant now = Clock.systemUTC().instant();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }

    private int offer(List<Place> given, Optional<OutFolder> folder, Session session, AllInOne allInOne)
            throws InterruptedException {
        if (!session.offer(given, allInOne.offering())) {
            this.terminal.complain("Nothing has ended for " + this.stall + " seconds. What follows has no end yet; "
                    + "the log in the data folder says more.");
        }
        boolean closes = session.balance().closes();
        folder.ifPresent(session::write);
        return closes ? ExitCode.GOOD : ExitCode.FAILED;
    }

    private int stay(Lifetime lifetime) throws InterruptedException {
        this.terminal.say("Waiting for more. End with Ctrl-C.");
        lifetime.awaitEnd();
        return ExitCode.ENDED;
    }

}
