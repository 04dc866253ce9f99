package copydesk.allinone.source;

import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import copydesk.allinone.terminal.Terminal;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the sources and how they are doing.")
final class ListCommand implements Callable<Integer> {

    private final Supplier<String> kafka;

    private final Terminal terminal;

    @Option(names = "--troubled", description = "Only those that are not healthy.")
    private boolean troubled;

    ListCommand(Supplier<String> kafka, Terminal terminal) {
        this.kafka = kafka;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Collection<SourceState> states = new SourceDesk(this.kafka.get()).states().values();
        states.stream()
            .filter((state) -> !this.troubled || state.health() != SourceHealth.HEALTHY)
            .flatMap((state) -> SourceLines.of(state).stream())
            .forEach(this.terminal::say);
        this.terminal.say(states.size() + ((states.size() == 1) ? " source" : " sources"));
        return 0;
    }

}
