package copydesk.allinone.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import copydesk.allinone.terminal.Terminal;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.frontier.PolledSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "add", mixinStandardHelpOptions = true,
        description = "Adds a source, or changes what is polled there. It is polled at once.")
final class AddCommand implements Callable<Integer> {

    private final Supplier<String> kafka;

    private final Terminal terminal;

    @Parameters(paramLabel = "[ID] URL", arity = "1..2",
            description = "Its name, for good, and its address. Without a name it is named by its address.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "site",
            description = "What lies there: feed, sitemap, news-sitemap, front-page, page, or site: its feeds are "
                    + "looked for, then its sitemaps. Default: ${DEFAULT-VALUE}")
    private String kind = "site";

    @Option(names = "--wait", paramLabel = "SECONDS", defaultValue = "60",
            description = "How long to wait for what is found at a site. Default: ${DEFAULT-VALUE}")
    private int wait = 60;

    @Option(names = "--min", paramLabel = "SECONDS", description = "Shortest time between two polls.")
    private Optional<Integer> min = Optional.empty();

    @Option(names = "--max", paramLabel = "SECONDS", description = "Longest time between two polls.")
    private Optional<Integer> max = Optional.empty();

    @Option(names = "--gap", paramLabel = "SECONDS", description = "Shortest pause between two requests to a host.")
    private Optional<Integer> gap = Optional.empty();

    @Option(names = "--follow", description = "Fetch the articles of a feed; else its entries are taken as they are.")
    private boolean follow;

    @Option(names = "--language", paramLabel = "TAG", description = "Its language, where it does not tell.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--allow", paramLabel = "PATH", description = "A path that is followed, as in robots.txt.")
    private List<String> allow = new ArrayList<>();

    @Option(names = "--deny", paramLabel = "PATH", description = "A path that is not followed.")
    private List<String> deny = new ArrayList<>();

    @Mixin
    private Decider decider = new Decider();

    AddCommand(Supplier<String> kafka, Terminal terminal) {
        this.kafka = kafka;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String url = this.names.get(this.names.size() - 1);
        String id = (this.names.size() > 1) ? this.names.get(0) : Kinds.source(url).id();
        SourceDefinition typed = new PolledSource(id, Kinds.named(this.kind), url, seconds(this.min), seconds(this.max),
                this.follow ? true : null, this.language.orElse(null), patterns(this.allow), patterns(this.deny),
                seconds(this.gap))
            .definition();
        SourceDesk desk = new SourceDesk(this.kafka.get());
        SourceDefinition source = (this.names.size() > 1) ? typed : desk.named(List.of(typed)).get(0);
        desk.add(List.of(source), this.decider.who(), this.decider.why());
        this.terminal.say("added        " + source.id() + "  " + source.url());
        if (source.kind() == SourceKind.SITE && this.wait > 0) {
            this.terminal.say(SourceLines.found(desk.looked(source, Duration.ofSeconds(this.wait))));
        }
        return 0;
    }

    private static @Nullable List<String> patterns(List<String> typed) {
        return typed.isEmpty() ? null : typed;
    }

    private static @Nullable Duration seconds(Optional<Integer> typed) {
        return typed.map(Duration::ofSeconds).orElse(null);
    }

}
