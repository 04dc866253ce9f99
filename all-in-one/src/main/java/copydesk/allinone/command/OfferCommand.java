package copydesk.allinone.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import copydesk.allinone.run.Itinerary;
import copydesk.allinone.run.Place;
import copydesk.allinone.run.Session;
import copydesk.allinone.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "offer", mixinStandardHelpOptions = true,
        description = "Offers files, folders or web addresses to a pipeline that runs.")
final class OfferCommand implements Callable<Integer> {

    private final Home home;

    private final Terminal terminal;

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    @Parameters(paramLabel = "PATH|URL", arity = "1..*", description = "What to offer.")
    private List<String> places = new ArrayList<>();

    @Option(names = AllowedAddresses.OPTION, paramLabel = AllowedAddresses.LABEL,
            description = AllowedAddresses.DESCRIPTION)
    private List<String> allowed = new ArrayList<>();

    @Option(names = "--no-wait", description = "End when Kafka has the items, not when they have ended.")
    private boolean noWait;

    @Option(names = "--stall", paramLabel = "SECONDS", defaultValue = "60",
            description = "Give up when nothing has ended for so long. Default: ${DEFAULT-VALUE}")
    private int stall;

    OfferCommand(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Place> given = this.places.stream().map(Place::of).toList();
        String bootstrap = this.kafka.bootstrap(this.home);
        try (WayIn wayIn = WayIn.to(bootstrap, AllowedAddresses.checked(this.allowed))) {
            return this.noWait ? handOver(given, wayIn) : handOverAndWait(given, bootstrap, wayIn);
        }
    }

    private int handOver(List<Place> given, WayIn wayIn) {
        for (List<Place> leg : Itinerary.through(given)) {
            leg.forEach((place) -> this.terminal
                .say("offered      " + place.name() + "  item " + wayIn.offering().offer(place)));
        }
        return ExitCode.GOOD;
    }

    private int handOverAndWait(List<Place> given, String bootstrap, WayIn wayIn) throws InterruptedException {
        try (Session session = new Session(bootstrap, this.terminal, Duration.ofSeconds(this.stall))) {
            if (!session.offer(given, wayIn.offering())) {
                this.terminal.complain(
                        "Nothing has ended for " + this.stall + " seconds. Do the services run, and on this cluster?");
            }
            return session.balance().closes() ? ExitCode.GOOD : ExitCode.FAILED;
        }
    }

}
