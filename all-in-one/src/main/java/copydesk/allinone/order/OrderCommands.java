package copydesk.allinone.order;

import copydesk.contract.command.CommandKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** All that can be ordered about an article, as subcommands. */
public final class OrderCommands {

    private final CommandDesk desk;

    private final Object kafka;

    private OrderCommands(CommandDesk desk, Object kafka) {
        this.desk = desk;
        this.kafka = kafka;
    }

    /**
     * Adds them to a command.
     * @param root the command
     * @param desk who gives the commands
     * @param kafka options that tell the desk where to
     */
    public static void addTo(CommandLine root, CommandDesk desk, Object kafka) {
        new OrderCommands(desk, kafka).addTo(root);
    }

    private void addTo(CommandLine root) {
        root.addSubcommand("kill",
                plain(CommandKind.KILL, "Withdraws an article for good; a canceled document takes its place."))
            .addSubcommand("takedown",
                    plain(CommandKind.TAKEDOWN, "Withdraws an article; the public learns neither headline nor reason."))
            .addSubcommand("hold",
                    leaf(new HoldOrder(this.desk),
                            "Keeps new versions of an article inside, until a time or a release."))
            .addSubcommand("release", plain(CommandKind.RELEASE, "Lets go what is held, whatever held it."))
            .addSubcommand("correct",
                    leaf(new CorrectOrder(this.desk), "Says publicly that an article corrects what it said before."))
            .addSubcommand("reinstate",
                    plain(CommandKind.REINSTATE, "Publishes a killed article again, under a new uri."))
            .addSubcommand("tag", tags())
            .addSubcommand("link",
                    group("Decides where hyperlinks lead.").addSubcommand("set",
                            leaf(new LinkChoice(this.desk), "Gives a hyperlink its target, or takes it away.")))
            .addSubcommand("headline", headlines());
    }

    private CommandLine tags() {
        return group("Decides about tags, whatever enrichment finds.")
            .addSubcommand("add", tag(CommandKind.ADD_TAG, "Adds a tag, for all versions to come."))
            .addSubcommand("remove", tag(CommandKind.REMOVE_TAG, "Removes a tag, for all versions to come."))
            .addSubcommand("pin", tag(CommandKind.PIN_TAG, "Keeps a tag as it is now."));
    }

    private CommandLine headlines() {
        return group("Decides about headlines.")
            .addSubcommand("set", leaf(new HeadlineChoice(this.desk), "Publishes another headline than the source's."))
            .addSubcommand("reset", plain(CommandKind.FIX_HEADLINE, "Goes back to the source's headline."));
    }

    private CommandLine tag(CommandKind kind, String description) {
        return leaf(new TagChoice(this.desk, kind), description);
    }

    private CommandLine plain(CommandKind kind, String description) {
        return leaf(new PlainOrder(this.desk, kind), description);
    }

    private CommandLine leaf(Order order, String description) {
        CommandLine line = described(order, description);
        line.getCommandSpec().addMixin("kafka", CommandSpec.forAnnotatedObject(this.kafka));
        return line;
    }

    private static CommandLine group(String description) {
        CommandLine line = described(new Group(), description);
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel("COMMAND");
        return line;
    }

    private static CommandLine described(Object command, String description) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().mixinStandardHelpOptions(true).usageMessage().description(description);
        return line;
    }

    /** Orders of one kind. */
    @Command
    private static final class Group {

    }

}
