package copydesk.allinone.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import copydesk.allinone.terminal.Terminal;
import copydesk.contract.source.SourceDefinition;
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

    @Parameters(index = "0", paramLabel = "ID", description = "Its name, for good.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "URL", description = "Its address.")
    private String url = "";

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "feed",
            description = "What lies there: feed, sitemap, news-sitemap, front-page or page. Default: ${DEFAULT-VALUE}")
    private String kind = "feed";

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
        SourceDefinition source = new PolledSource(this.id, Kinds.named(this.kind), this.url, seconds(this.min),
                seconds(this.max), this.follow ? true : null, this.language.orElse(null), patterns(this.allow),
                patterns(this.deny), seconds(this.gap))
            .definition();
        new SourceDesk(this.kafka.get()).add(List.of(source), this.decider.who(), this.decider.why());
        this.terminal.say("added        " + source.id() + "  " + source.url());
        return 0;
    }

    private static @Nullable List<String> patterns(List<String> typed) {
        return typed.isEmpty() ? null : typed;
    }

    private static @Nullable Duration seconds(Optional<Integer> typed) {
        return typed.map(Duration::ofSeconds).orElse(null);
    }

}
