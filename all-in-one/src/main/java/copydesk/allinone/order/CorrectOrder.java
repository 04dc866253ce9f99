package copydesk.allinone.order;

import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Says publicly that an article was wrong. */
@CommandLine.Command
final class CorrectOrder extends Order {

    @Option(names = "--note", required = true, paramLabel = "WORDS", description = "What the public is told was wrong.")
    private String note = "";

    CorrectOrder(CommandDesk desk) {
        super(desk);
    }

    @Override
    Command command() {
        Command plain = plain(CommandKind.CORRECT);
        return new Command(plain.id(), plain.command(), plain.uri(), plain.url(), plain.who(), plain.why(), null, null,
                null, null, this.note);
    }

}
