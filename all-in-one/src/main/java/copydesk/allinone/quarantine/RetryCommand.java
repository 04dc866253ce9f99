package copydesk.allinone.quarantine;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import copydesk.allinone.terminal.Terminal;
import copydesk.contract.quarantine.DecisionKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "retry", mixinStandardHelpOptions = true,
        description = "Puts records back to the topic they came from; each at most once.")
final class RetryCommand implements Callable<Integer> {

    private final Supplier<String> kafka;

    private final Terminal terminal;

    @Mixin
    private FilterOptions which = new FilterOptions();

    @Mixin
    private DecisionOptions how = new DecisionOptions();

    @Option(names = "--rate", paramLabel = "N", defaultValue = "10",
            description = "At most so many per second. Default: ${DEFAULT-VALUE}")
    private double rate;

    RetryCommand(Supplier<String> kafka, Terminal terminal) {
        this.kafka = kafka;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DecisionRound round = new DecisionRound(DecisionKind.RETRY, this.which, this.how, this.terminal);
        return round.run(this.kafka, this.rate) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

}
