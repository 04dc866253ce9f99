package copydesk.allinone.command;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import copydesk.allinone.ledger.Audit;
import copydesk.allinone.ledger.LedgerReport;
import copydesk.allinone.ledger.Offered;
import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.quarantine.Decision;
import copydesk.contract.quarantine.DecisionKind;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "ledger", mixinStandardHelpOptions = true,
        description = "Counts how items ended and lists those without an end, from what the topics still hold.")
final class LedgerCommand implements Callable<Integer> {

    private final Home home;

    private final Terminal terminal;

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    LedgerCommand(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommittedReader reader = new CommittedReader(this.kafka.bootstrap(this.home), this.terminal::complain);
        Audit audit = new Audit();
        // offers first: what is offered meanwhile must not look as if it had no end
        reader.readAll(List.of(Topic.FETCHED), (message) -> onFirstWay(message, (first) -> offered(first, audit)));
        reader.readAll(List.of(Topic.DECISION), (message) -> decided(message, audit));
        reader.readAll(List.of(Topic.OUTCOME), (message) -> onFirstWay(message, (first) -> ended(first, audit)));
        follow(reader, audit);
        LedgerReport report = audit.report(Clock.systemUTC().instant());
        (this.json ? Json.pretty(report).lines().toList() : report.lines()).forEach(this.terminal::say);
        return report.closes() ? ExitCode.GOOD : ExitCode.FAILED;
    }

    // a re-run keeps an account of its own
    private static void onFirstWay(ConsumerRecord<byte[], byte[]> message,
            Consumer<ConsumerRecord<byte[], byte[]>> receiver) {
        if (EnvelopeHeaders.text(message.headers(), Headers.RUN) == null) {
            receiver.accept(message);
        }
    }

    private static void offered(ConsumerRecord<byte[], byte[]> message, Audit audit) {
        String subject = EnvelopeHeaders.text(message.headers(), Headers.SUBJECT);
        audit.offered(new Offered(item(message), (subject != null) ? subject : place(message)), at(message));
    }

    // a record without an envelope becomes another item when it is put back
    private static void decided(ConsumerRecord<byte[], byte[]> message, Audit audit) {
        read(message, Decision.class, audit).filter((decision) -> decision.decision() == DecisionKind.RETRY)
            .filter((decision) -> item(message).equals(decision.item()))
            .ifPresent((decision) -> audit.putBack(item(message), at(message)));
    }

    private static void ended(ConsumerRecord<byte[], byte[]> message, Audit audit) {
        read(message, Outcome.class, audit).ifPresent((outcome) -> audit.ended(outcome, at(message)));
    }

    private static <T> Optional<T> read(ConsumerRecord<byte[], byte[]> message, Class<T> type, Audit audit) {
        try {
            return Optional.of(Json.read(message.value(), type));
        }
        // one broken line must not hide the others
        catch (InvalidRecord ex) {
            audit.unreadable();
            return Optional.empty();
        }
    }

    // only where something is open is it worth the time to look how far it came
    private static void follow(CommittedReader reader, Audit audit) {
        Set<String> open = audit.open();
        if (open.isEmpty()) {
            return;
        }
        Instant since = audit.openSince();
        for (Topic topic : List.of(Topic.INGESTED, Topic.ENRICHED, Topic.COMMAND)) {
            reader.readFrom(List.of(topic), since, (message) -> {
                if (open.contains(item(message))) {
                    audit.seen(item(message), topic.name().toLowerCase(Locale.ROOT), at(message));
                }
            });
        }
    }

    private static String item(ConsumerRecord<byte[], byte[]> message) {
        String item = EnvelopeHeaders.text(message.headers(), Headers.ID);
        return (item != null) ? item : Identity.itemId(place(message), Instant.EPOCH);
    }

    private static String place(ConsumerRecord<byte[], byte[]> message) {
        return message.topic() + "-" + message.partition() + "@" + message.offset();
    }

    private static Instant at(ConsumerRecord<byte[], byte[]> message) {
        return Instant.ofEpochMilli(message.timestamp());
    }

}
