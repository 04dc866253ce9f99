package copydesk.allinone.quarantine;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.terminal.Terminal;
import copydesk.console.quarantine.SetAside;
import copydesk.console.quarantine.Standing;
import copydesk.contract.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", mixinStandardHelpOptions = true,
        description = "Lists the records that were set aside and nobody has decided about, and why.")
final class ListCommand implements Callable<Integer> {

    private final Supplier<String> kafka;

    private final Terminal terminal;

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Option(names = "--all", description = "Also those that were put back or discarded.")
    private boolean all;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    ListCommand(Supplier<String> kafka, Terminal terminal) {
        this.kafka = kafka;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Filter filter = this.options.filter();
        CommittedReader reader = new CommittedReader(this.kafka.get(), this.terminal::complain);
        List<SetAside> found = new QuarantineReader(reader).find(filter)
            .stream()
            .filter((aside) -> this.all || aside.standing() == Standing.OPEN)
            .limit(this.options.limit())
            .toList();
        show(found);
        return ExitCode.OK;
    }

    private void show(List<SetAside> found) {
        if (this.json) {
            Json.pretty(found).lines().forEach(this.terminal::say);
            return;
        }
        found.forEach((aside) -> SetAsideLines.brief(aside).forEach(this.terminal::say));
        this.terminal.say(SetAsideLines.total(found));
    }

}
