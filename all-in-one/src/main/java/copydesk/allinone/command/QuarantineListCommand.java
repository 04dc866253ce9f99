package copydesk.allinone.command;

import java.time.Instant;
import java.util.concurrent.Callable;

import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "list", mixinStandardHelpOptions = true,
        description = "Lists the records that were set aside, and why.")
final class QuarantineListCommand implements Callable<Integer> {

    private final Home home;

    private final Terminal terminal;

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    private int records;

    QuarantineListCommand(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        new CommittedReader(this.kafka.bootstrap(this.home)).readAll(Topic.quarantines(), this::show);
        this.terminal.say(total());
        return ExitCode.GOOD;
    }

    private String total() {
        if (this.records == 0) {
            return "No record is in quarantine.";
        }
        return this.records + ((this.records == 1) ? " record." : " records.");
    }

    private void show(ConsumerRecord<byte[], byte[]> message) {
        this.records++;
        this.terminal.say(Instant.ofEpochMilli(message.timestamp()) + "  " + header(message, Headers.QUARANTINE_REASON)
                + ": " + header(message, Headers.QUARANTINE_DETAIL));
        this.terminal
            .say("  item " + header(message, Headers.ID) + ", from " + header(message, Headers.QUARANTINE_TOPIC) + "-"
                    + header(message, Headers.QUARANTINE_PARTITION) + "@" + header(message, Headers.QUARANTINE_OFFSET));
        this.terminal.say("  in   " + message.topic() + "-" + message.partition() + "@" + message.offset());
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        String text = EnvelopeHeaders.text(message.headers(), name);
        return (text != null) ? text : "?";
    }

}
