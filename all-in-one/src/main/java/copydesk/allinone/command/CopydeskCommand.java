package copydesk.allinone.command;

import picocli.CommandLine.Command;

@Command(name = "copydesk", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "A news article pipeline over Kafka: articles in, clean tagged versions out.",
        footer = { "", "Exit codes: 0 good, 1 the balance does not close or something failed, 2 wrong usage." })
final class CopydeskCommand {

}
