package copydesk.allinone.order;

import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Publishes another headline than the source's. */
@CommandLine.Command
final class HeadlineChoice extends Order {

    @Option(names = "--text", required = true, paramLabel = "WORDS", description = "The headline.")
    private String text = "";

    HeadlineChoice(CommandDesk desk) {
        super(desk);
    }

    @Override
    Command command() {
        Command plain = plain(CommandKind.FIX_HEADLINE);
        return new Command(plain.id(), plain.command(), plain.uri(), plain.url(), plain.who(), plain.why(), null, null,
                null, this.text, null);
    }

}
