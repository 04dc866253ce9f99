package copydesk.allinone.order;

import java.time.OffsetDateTime;

import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Holds an article. */
@CommandLine.Command
final class HoldOrder extends Order {

    @Option(names = "--until", paramLabel = "TIME",
            description = "When the hold ends by itself, as 2026-03-01T06:00:00Z. Without it: when it is released.")
    private @Nullable OffsetDateTime until;

    HoldOrder(CommandDesk desk) {
        super(desk);
    }

    @Override
    Command command() {
        Command plain = plain(CommandKind.HOLD);
        return new Command(plain.id(), plain.command(), plain.uri(), plain.url(), plain.who(), plain.why(),
                (this.until != null) ? this.until.toInstant() : null, null, null, null, null);
    }

}
