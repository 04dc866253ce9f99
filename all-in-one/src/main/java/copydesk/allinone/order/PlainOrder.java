package copydesk.allinone.order;

import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import picocli.CommandLine;

/** An order that needs no more than its reason. */
@CommandLine.Command
final class PlainOrder extends Order {

    private final CommandKind kind;

    PlainOrder(CommandDesk desk, CommandKind kind) {
        super(desk);
        this.kind = kind;
    }

    @Override
    Command command() {
        return plain(this.kind);
    }

}
