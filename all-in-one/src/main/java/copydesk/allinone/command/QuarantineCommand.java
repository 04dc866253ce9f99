package copydesk.allinone.command;

import picocli.CommandLine.Command;

@Command(name = "quarantine", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Looks after records that were set aside.")
final class QuarantineCommand {

}
