package copydesk.allinone.command;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

import copydesk.allinone.knowledge.KnowledgeCommand;
import copydesk.allinone.quarantine.QuarantineCommand;
import copydesk.allinone.source.SourcesCommand;
import copydesk.allinone.story.StoryCommand;
import copydesk.allinone.terminal.Obstacle;
import copydesk.allinone.order.OrderCommands;
import copydesk.allinone.terminal.Terminal;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/**
 * Understands what was typed, does it, and turns what went wrong into words and an exit
 * code.
 */
public final class CommandLineTool {

    private final Terminal terminal;

    private final CommandLine commandLine;

    /** A tool at this home that answers on this terminal. */
    public CommandLineTool(Home home, Terminal terminal) {
        this.terminal = terminal;
        this.commandLine = new CommandLine(new CopydeskCommand()).addSubcommand("run", new RunCommand(home, terminal))
            .addSubcommand("offer", new OfferCommand(home, terminal))
            .addSubcommand("ledger", new LedgerCommand(home, terminal))
            .addSubcommand("story", reaching(home, (kafka) -> new StoryCommand(kafka, terminal)))
            .addSubcommand("quarantine", quarantine(home, terminal))
            .addSubcommand("source", sources(home, terminal))
            .addSubcommand("rerun", new RerunCommand(home, terminal))
            .addSubcommand("backfill", new BackfillCommand(home, terminal))
            .addSubcommand("topics", new TopicsCommand(home, terminal))
            .addSubcommand("kb", KnowledgeCommand.with(terminal));
        KafkaOptions kafka = new KafkaOptions();
        OrderCommands.addTo(this.commandLine, new OrderDesk(home, terminal, kafka)::give, kafka);
        this.commandLine.setOut(terminal.helpWriter());
        this.commandLine.setErr(terminal.usageWriter());
        this.commandLine.setExecutionExceptionHandler((failure, command, result) -> explain(failure));
    }

    private static CommandLine quarantine(Home home, Terminal terminal) {
        CommandLine quarantine = new CommandLine(new QuarantineCommand());
        QuarantineCommand.subcommands(terminal)
            .forEach((name, command) -> quarantine.addSubcommand(name, reaching(home, command)));
        return quarantine;
    }

    private static CommandLine sources(Home home, Terminal terminal) {
        CommandLine sources = new CommandLine(new SourcesCommand());
        SourcesCommand.subcommands(terminal)
            .forEach((name, command) -> sources.addSubcommand(name, reaching(home, command)));
        return sources;
    }

    private static CommandLine reaching(Home home, Function<Supplier<String>, Callable<Integer>> command) {
        KafkaOptions kafka = new KafkaOptions();
        return new CommandLine(command.apply(() -> kafka.bootstrap(home))).addMixin("kafka", kafka);
    }

    /** Does what was typed and returns the exit code. */
    public int execute(String... arguments) {
        return this.commandLine.execute(arguments);
    }

    private int explain(Exception failure) {
        if (failure instanceof Obstacle) {
            LoggerFactory.getLogger(CommandLineTool.class).debug("Stopped", failure);
            this.terminal.complain(String.valueOf(failure.getMessage()));
            return ExitCode.FAILED;
        }
        if (failure instanceof IllegalArgumentException) {
            this.terminal.complain(String.valueOf(failure.getMessage()));
            return ExitCode.USAGE;
        }
        LoggerFactory.getLogger(CommandLineTool.class).error("Failed", failure);
        this.terminal.complain("This should not have happened: " + failure
                + ". The log in the data folder says more; please report it.");
        return ExitCode.FAILED;
    }

}
