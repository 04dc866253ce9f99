package copydesk.allinone.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

import copydesk.allinone.terminal.Terminal;
import copydesk.contract.source.SourceCommandKind;
import picocli.CommandLine.Command;

/** The part of the command that looks after the sources that are polled. */
@Command(name = "source", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Looks after the sources that are polled.")
public final class SourcesCommand {

    /**
     * What it can do, by name: each made of where Kafka is, which is asked for only when
     * the command runs.
     */
    public static Map<String, Function<Supplier<String>, Callable<Integer>>> subcommands(Terminal terminal) {
        Map<String, Function<Supplier<String>, Callable<Integer>>> all = new LinkedHashMap<>();
        all.put("list", (kafka) -> new ListCommand(kafka, terminal));
        all.put("add", (kafka) -> new AddCommand(kafka, terminal));
        for (SourceCommandKind kind : SourceCommandKind.values()) {
            if (kind != SourceCommandKind.ADD) {
                all.put(kind.code(), (kafka) -> new ChangeCommand(kind, kafka, terminal));
            }
        }
        return all;
    }

}
