package copydesk.ingest.frontier;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.drift.Drift;
import copydesk.contract.drift.Fault;
import org.jspecify.annotations.Nullable;

/** Says what the articles of a source lack: shares and counts, never an article. */
final class DriftWords {

    private DriftWords() {
    }

    static String of(@Nullable List<Drift> drifts) {
        return ((drifts != null) ? drifts : List.<Drift>of()).stream()
            .map(DriftWords::sentence)
            .collect(Collectors.joining(" "));
    }

    private static String sentence(Drift drift) {
        return "%d of the last %d articles %s (usually %d %%), since %s.".formatted(drift.found(), drift.of(),
                words(drift.fault()), drift.usualPercent(), drift.since().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String words(Fault fault) {
        return switch (fault) {
            case REFUSED -> "could not be read: no headline, no text or no page";
            case THIN -> "are shorter than a third of the usual";
            case NO_DATE -> "have no date";
            case NO_AUTHOR -> "name no author";
            case DOUBTFUL -> "are in doubt: a summary only, dates that disagree or rules that do not fit";
        };
    }

}
