package copydesk.allinone.quarantine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import copydesk.allinone.terminal.Moment;
import copydesk.contract.RecordPlace;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which records a command is about, as typed. */
final class FilterOptions {

    @Parameters(paramLabel = "PLACE", arity = "0..*",
            description = "Where a record rests, as 'quarantine list' prints it: topic-partition@offset.")
    private List<String> places = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "CODE",
            description = "Reason, for example unreadable. May be given again.")
    private List<String> reasons = new ArrayList<>();

    @Option(names = "--source", paramLabel = "NAME", description = "Source that offered them: its id or its host.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--since", paramLabel = "TIME", converter = Moment.class,
            description = "Set aside then or later: 2026-06-17, 2026-06-17T05:30:00Z, or how long ago: 90m, 6h, 2d.")
    private Optional<Instant> since = Optional.empty();

    @Option(names = "--until", paramLabel = "TIME", converter = Moment.class, description = "Set aside before then.")
    private Optional<Instant> until = Optional.empty();

    @Option(names = "--article", paramLabel = "URI|URL|ITEM", description = "About this article or item.")
    private Optional<String> article = Optional.empty();

    @Option(names = "--topic", paramLabel = "NAME", description = "In this quarantine, or from this topic.")
    private Optional<String> topic = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "" + Integer.MAX_VALUE,
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "At most so many, the oldest first.")
    private int limit;

    Filter filter() {
        Set<RecordPlace> parsed = new LinkedHashSet<>();
        for (String place : this.places) {
            parsed.add(RecordPlace.parse(place)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + place + "' is no place; write topic-partition@offset as 'quarantine list' prints it")));
        }
        return new Filter(parsed, Set.copyOf(this.reasons), this.source.orElse(null), this.since.orElse(null),
                this.until.orElse(null), this.article.orElse(null), this.topic.orElse(null));
    }

    int limit() {
        return this.limit;
    }

}
