package copydesk.allinone.quarantine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

import copydesk.allinone.terminal.Terminal;
import picocli.CommandLine.Command;

/** The part of the command that looks after records that were set aside. */
@Command(name = "quarantine", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Looks after records that were set aside.")
public final class QuarantineCommand {

    /**
     * What it can do, by name: each made of where Kafka is, which is asked for only when
     * the command runs.
     */
    public static Map<String, Function<Supplier<String>, Callable<Integer>>> subcommands(Terminal terminal) {
        Map<String, Function<Supplier<String>, Callable<Integer>>> all = new LinkedHashMap<>();
        all.put("list", (kafka) -> new ListCommand(kafka, terminal));
        all.put("show", (kafka) -> new ShowCommand(kafka, terminal));
        all.put("retry", (kafka) -> new RetryCommand(kafka, terminal));
        all.put("discard", (kafka) -> new DiscardCommand(kafka, terminal));
        return all;
    }

}
