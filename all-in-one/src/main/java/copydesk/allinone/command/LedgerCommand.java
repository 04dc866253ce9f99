package copydesk.allinone.command;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import copydesk.allinone.ledger.Balance;
import copydesk.allinone.ledger.Ledger;
import copydesk.allinone.ledger.Offered;
import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Outcome;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "ledger", mixinStandardHelpOptions = true,
        description = "Counts how items ended and lists those without an end, from what the topics still hold.")
final class LedgerCommand implements Callable<Integer> {

    private final Home home;

    private final Terminal terminal;

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    LedgerCommand(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommittedReader reader = new CommittedReader(this.kafka.bootstrap(this.home));
        Ledger ledger = new Ledger();
        // offers first: what is offered meanwhile must not look as if it had no end
        reader.readAll(List.of(Topic.FETCHED), (message) -> onFirstWay(message, (first) -> offered(first, ledger)));
        reader.readAll(List.of(Topic.OUTCOME), (message) -> onFirstWay(message, (first) -> ended(first, ledger)));
        Balance balance = ledger.balance();
        balance.lines().forEach(this.terminal::say);
        return balance.closes() ? ExitCode.GOOD : ExitCode.FAILED;
    }

    // a re-run keeps an account of its own
    private static void onFirstWay(ConsumerRecord<byte[], byte[]> message,
            Consumer<ConsumerRecord<byte[], byte[]>> receiver) {
        if (EnvelopeHeaders.text(message.headers(), Headers.RUN) == null) {
            receiver.accept(message);
        }
    }

    private static void offered(ConsumerRecord<byte[], byte[]> message, Ledger ledger) {
        String item = EnvelopeHeaders.text(message.headers(), Headers.ID);
        String subject = EnvelopeHeaders.text(message.headers(), Headers.SUBJECT);
        String place = message.topic() + "-" + message.partition() + "@" + message.offset();
        ledger.offered(new Offered((item != null) ? item : Identity.itemId(place, Instant.EPOCH),
                (subject != null) ? subject : place));
    }

    // some items end without ever being on the topic (a page that cannot be fetched),
    // some outlive their original
    private static void ended(ConsumerRecord<byte[], byte[]> message, Ledger ledger) {
        Outcome outcome = Json.read(message.value(), Outcome.class);
        if (outcome.container() == null) {
            String name = outcome.name();
            ledger.offered(new Offered(outcome.item(), (name != null) ? name : outcome.item()));
        }
        ledger.ended(outcome);
    }

}
