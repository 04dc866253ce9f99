package copydesk.allinone.knowledge;

import copydesk.allinone.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be typed about knowledge bases: make one, look into one. */
@Command(name = "kb", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Makes knowledge bases and looks into them: who and what names stand for.")
public final class KnowledgeCommand {

    private KnowledgeCommand() {
    }

    /** The command with those below it. */
    public static CommandLine with(Terminal terminal) {
        return new CommandLine(new KnowledgeCommand()).addSubcommand("import", new ImportCommand(terminal))
            .addSubcommand("show", new ShowCommand(terminal))
            .addSubcommand("info", new InfoCommand(terminal));
    }

}
