package copydesk.allinone.order;

import java.util.UUID;
import java.util.concurrent.Callable;

import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all orders have in common: the article, who decides, and why. */
abstract class Order implements Callable<Integer> {

    private final CommandDesk desk;

    @Parameters(paramLabel = "URI|URL", description = "The article: urn:uuid:… or an address it is known by.")
    private String article = "";

    @Option(names = "--who", required = true, paramLabel = "NAME", description = "Who decides.")
    private String who = "";

    @Option(names = "--why", required = true, paramLabel = "REASON",
            description = "Why, in a few words; public with a kill and with what is decided about tags and text.")
    private String why = "";

    Order(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws InterruptedException {
        return this.desk.give(command());
    }

    abstract Command command();

    /** A command of this kind for the article that was typed. */
    Command plain(CommandKind kind) {
        boolean isUri = this.article.startsWith("urn:");
        return new Command(UUID.randomUUID().toString(), kind, isUri ? this.article : null, isUri ? null : this.article,
                this.who, this.why);
    }

}
