package copydesk.allinone.story;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import copydesk.allinone.terminal.Moment;
import copydesk.allinone.terminal.Obstacle;
import copydesk.allinone.terminal.Terminal;
import copydesk.console.stream.lookup.KafkaTrails;
import copydesk.console.stream.lookup.VersionDocument;
import copydesk.console.stream.lookup.VersionDocuments;
import copydesk.console.trail.Trail;
import copydesk.console.trail.TrailsUnavailable;
import copydesk.contract.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a story has been: every hop, version and order, and who has read what. */
// not with the standard options: --version is the story's here
@Command(name = "story",
        description = "Tells where a story has been, its versions, and which consumer groups have read which.")
public final class StoryCommand implements Callable<Integer> {

    private final Supplier<String> kafka;

    private final Terminal terminal;

    @Parameters(paramLabel = "URI|URL", description = "The article: urn:uuid:…, or any URL or guid it is known by.")
    private String article = "";

    @Option(names = { "-h", "--help" }, usageHelp = true, description = "Show this help message and exit.")
    private boolean help;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Option(names = "--version", paramLabel = "N", description = "Only the document of this version.")
    private Optional<Integer> version = Optional.empty();

    @Option(names = "--at", paramLabel = "TIME", converter = Moment.class,
            description = "Only the document a consumer had then: 2026-06-17T05:30:00Z, or how long ago: 90m, 6h, 2d.")
    private Optional<Instant> moment = Optional.empty();

    /** A command that asks this Kafka and answers here. */
    public StoryCommand(Supplier<String> kafka, Terminal terminal) {
        this.kafka = kafka;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            return (this.version.isPresent() || this.moment.isPresent()) ? document() : trail();
        }
        catch (TrailsUnavailable ex) {
            throw new Obstacle(String.valueOf(ex.getMessage()), ex);
        }
    }

    private int trail() {
        long begin = System.nanoTime();
        Optional<Trail> found = new KafkaTrails(this.kafka.get()).find(this.article);
        if (found.isEmpty()) {
            return nothing("of " + this.article);
        }
        if (this.json) {
            Json.pretty(found.get()).lines().forEach(this.terminal::say);
            return ExitCode.OK;
        }
        TrailLines.of(found.get()).forEach(this.terminal::say);
        this.terminal
            .say(String.format(Locale.ROOT, "answered     in %.1f s", (System.nanoTime() - begin) / 1_000_000_000.0));
        return ExitCode.OK;
    }

    private int document() {
        VersionDocuments documents = new VersionDocuments(this.kafka.get());
        Optional<VersionDocument> found = this.version.isPresent() ? documents.version(this.article, this.version.get())
                : this.moment.flatMap((then) -> documents.at(this.article, then));
        if (found.isEmpty()) {
            return nothing("of that version or moment of " + this.article);
        }
        VersionDocument document = found.get();
        if (document.withdrawnLater()) {
            this.terminal.complain("The article was withdrawn after this version. Do not pass it on.");
        }
        document.json().lines().forEach(this.terminal::say);
        return ExitCode.OK;
    }

    private int nothing(String what) {
        this.terminal.complain("Nothing " + what + " is on the topics of this cluster.");
        return ExitCode.SOFTWARE;
    }

}
