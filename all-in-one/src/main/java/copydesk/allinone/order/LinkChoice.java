package copydesk.allinone.order;

import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.LinkOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Sets the target of a hyperlink, or takes it away. */
@CommandLine.Command
final class LinkChoice extends Order {

    @Option(names = "--text", required = true, paramLabel = "WORDS",
            description = "The words of the hyperlink; all with these words are meant.")
    private String text = "";

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    LinkChoice(CommandDesk desk) {
        super(desk);
    }

    @Override
    Command command() {
        Command plain = plain(CommandKind.SET_LINK);
        return new Command(plain.id(), plain.command(), plain.uri(), plain.url(), plain.who(), plain.why(), null, null,
                new LinkOrder(this.text, this.target.href), null, null);
    }

    /** One of both has to be typed. */
    private static final class Target {

        @Option(names = "--href", paramLabel = "ADDRESS", description = "Where it shall lead, https://…")
        private @Nullable String href;

        @Option(names = "--none", description = "It shall lead nowhere.")
        private boolean none;

    }

}
