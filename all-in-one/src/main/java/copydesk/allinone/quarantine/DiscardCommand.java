package copydesk.allinone.quarantine;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import copydesk.allinone.terminal.Terminal;
import copydesk.contract.quarantine.DecisionKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

@Command(name = "discard", mixinStandardHelpOptions = true,
        description = "Marks records as done with; they stay where they are until their time is over.")
final class DiscardCommand implements Callable<Integer> {

    private static final double RATE = 1_000;

    private final Supplier<String> kafka;

    private final Terminal terminal;

    @Mixin
    private FilterOptions which = new FilterOptions();

    @Mixin
    private DecisionOptions how = new DecisionOptions();

    DiscardCommand(Supplier<String> kafka, Terminal terminal) {
        this.kafka = kafka;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DecisionRound round = new DecisionRound(DecisionKind.DISCARD, this.which, this.how, this.terminal);
        return round.run(this.kafka, RATE) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

}
