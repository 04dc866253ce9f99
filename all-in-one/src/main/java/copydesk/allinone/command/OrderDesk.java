package copydesk.allinone.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import copydesk.allinone.ledger.Balance;
import copydesk.allinone.ledger.Offered;
import copydesk.allinone.run.Session;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.Digest;
import copydesk.contract.Json;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.LinkOrder;
import copydesk.contract.ledger.EndState;
import copydesk.ingest.fetch.Offer;
import org.jspecify.annotations.Nullable;

/** Gives commands through ingest's door and tells in a line what became of each. */
final class OrderDesk {

    private static final Duration STALL = Duration.ofSeconds(30);

    private final Home home;

    private final Terminal terminal;

    private final KafkaOptions kafka;

    OrderDesk(Home home, Terminal terminal, KafkaOptions kafka) {
        this.home = home;
        this.terminal = terminal;
        this.kafka = kafka;
    }

    int give(Command command) throws InterruptedException {
        String bootstrap = this.kafka.bootstrap(this.home);
        try (WayIn wayIn = WayIn.to(bootstrap); Session session = new Session(bootstrap, this.terminal, STALL)) {
            String name = command.command().code();
            String item = wayIn.offering().offer(document(command, Clock.systemUTC().instant()));
            if (!session.await(new Offered(item, name + " " + article(command)))) {
                this.terminal.complain("The " + name + " has no end after " + STALL.toSeconds()
                        + " seconds; it is on its way and will be carried out. Do the services run?");
            }
            Balance balance = session.standing();
            // a reinstated article ends as what it is, published
            boolean done = balance.count(EndState.APPLIED) + balance.count(EndState.PUBLISHED) == 1;
            return done ? ExitCode.GOOD : ExitCode.FAILED;
        }
    }

    private static String article(Command command) {
        String uri = command.uri();
        return (uri != null) ? uri : String.valueOf(command.url());
    }

    // what is null on purpose has to be said: a file that merely forgets it is refused
    static byte[] json(Command command) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        Map<?, ?> written = Json.read(Json.write(command), Map.class);
        written.forEach((name, value) -> parts.put(String.valueOf(name), value));
        LinkOrder link = command.link();
        if (command.command() == CommandKind.FIX_HEADLINE) {
            parts.put("headline", command.headline());
        }
        if (link != null) {
            Map<String, @Nullable Object> target = new LinkedHashMap<>();
            target.put("text", link.text());
            target.put("href", link.href());
            parts.put("link", target);
        }
        return Json.write(parts);
    }

    private static Offer document(Command command, Instant now) {
        byte[] json = json(command);
        return new Offer(new FetchFacts("commands", "command:" + command.id(), command.command().code(), null,
                "application/json", null, Digest.text(json)), json, now);
    }

}
