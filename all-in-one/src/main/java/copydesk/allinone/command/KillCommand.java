package copydesk.allinone.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;

import copydesk.allinone.ledger.Balance;
import copydesk.allinone.ledger.Offered;
import copydesk.allinone.run.Session;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.Digest;
import copydesk.contract.Json;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.EndState;
import copydesk.ingest.fetch.Offer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "kill", mixinStandardHelpOptions = true,
        description = "Withdraws an article for good; a canceled document takes its place.")
final class KillCommand implements Callable<Integer> {

    private static final Duration STALL = Duration.ofSeconds(30);

    private final Home home;

    private final Terminal terminal;

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    @Parameters(paramLabel = "URI|URL", description = "The article: urn:uuid:… or an address it is known by.")
    private String article = "";

    @Option(names = "--who", required = true, paramLabel = "NAME", description = "Who decides.")
    private String who = "";

    @Option(names = "--why", required = true, paramLabel = "REASON",
            description = "Why; stands in the canceled document.")
    private String why = "";

    KillCommand(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        String bootstrap = this.kafka.bootstrap(this.home);
        try (WayIn wayIn = WayIn.to(bootstrap); Session session = new Session(bootstrap, this.terminal, STALL)) {
            String item = wayIn.offering().offer(document(command(), Clock.systemUTC().instant()));
            if (!session.await(new Offered(item, "kill " + this.article))) {
                this.terminal.complain("The kill has no end after " + STALL.toSeconds()
                        + " seconds; it is on its way and will be carried out. Do the services run?");
            }
            Balance balance = session.balance();
            return (balance.count(EndState.APPLIED) == 1) ? ExitCode.GOOD : ExitCode.FAILED;
        }
    }

    private Command command() {
        boolean isUri = this.article.startsWith("urn:");
        return new Command(UUID.randomUUID().toString(), CommandKind.KILL, isUri ? this.article : null,
                isUri ? null : this.article, this.who, this.why);
    }

    private static Offer document(Command command, Instant now) {
        byte[] json = Json.write(command);
        return new Offer(new FetchFacts("commands", "command:" + command.id(), "kill", null, "application/json", null,
                Digest.text(json)), json, now);
    }

}
