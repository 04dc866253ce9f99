package copydesk.allinone.source;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import copydesk.allinone.terminal.Obstacle;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.source.SourceCommandKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(mixinStandardHelpOptions = true, description = "Orders this about a source that is there.")
final class ChangeCommand implements Callable<Integer> {

    private final SourceCommandKind kind;

    private final Supplier<String> kafka;

    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "The source.")
    private String id = "";

    @Mixin
    private Decider decider = new Decider();

    ChangeCommand(SourceCommandKind kind, Supplier<String> kafka, Terminal terminal) {
        this.kind = kind;
        this.kafka = kafka;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SourceDesk desk = new SourceDesk(this.kafka.get());
        if (!desk.states().containsKey(this.id)) {
            throw new Obstacle("There is no source " + this.id + ". See copydesk source list.");
        }
        desk.order(this.kind, this.id, this.decider.who(), this.decider.why());
        this.terminal.say("%-12s %s".formatted(this.kind.code(), this.id));
        return 0;
    }

}
