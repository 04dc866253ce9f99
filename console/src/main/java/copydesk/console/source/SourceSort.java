package copydesk.console.source;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import copydesk.contract.source.SourceHealth;

/** The orders of sources; each begins with what needs a look first. */
public enum SourceSort {

    /** Those that are not well first, then those that gave nothing new for longest. */
    WORST(Comparator.comparing((SourceRow row) -> Severity.of(row)).thenComparing(SourceSort::news)),

    /** By name. */
    NAME(Comparator.comparing((SourceRow row) -> row.id().toLowerCase(Locale.ROOT))),

    /** Those that gave nothing new for longest first. */
    NEWS(Comparator.comparing(SourceSort::news)),

    /** Those that give most per poll last. */
    YIELD(Comparator.comparing((SourceRow row) -> (row.polls() > 0) ? (double) row.found() / row.polls() : 0.0)),

    /** Those that are found latest first. */
    DELAY(Comparator.comparing(SourceSort::delay).reversed()),

    /** Those with the most duplicates first. */
    DUPLICATES(Comparator.comparing(SourceRow::duplicates).reversed()),

    /** Those of which most is lost first. */
    LOST(Comparator.comparing(SourceRow::lost).reversed());

    private final Comparator<SourceRow> order;

    SourceSort(Comparator<SourceRow> order) {
        this.order = order;
    }

    Comparator<SourceRow> order(boolean down) {
        return (down ? this.order.reversed() : this.order).thenComparing(SourceRow::id);
    }

    static SourceSort named(String word) {
        return Stream.of(values())
            .filter((sort) -> sort.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst()
            .orElse(WORST);
    }

    private static Instant news(SourceRow row) {
        Instant last = row.lastNews();
        return (last != null) ? last : Instant.EPOCH;
    }

    private static int delay(SourceRow row) {
        Integer seconds = row.delaySeconds();
        return (seconds != null) ? seconds : -1;
    }

    /** How bad it is. */
    private static final class Severity {

        private static final List<String> ORDER = Stream
            .of(SourceHealth.BROKEN, SourceHealth.FAILING, SourceHealth.GONE, SourceHealth.DRIFTED, SourceHealth.SILENT,
                    SourceHealth.PAUSED, SourceHealth.HEALTHY)
            .map(SourceHealth::code)
            .toList();

        // one that has a trouble is worse than one that has none, also while it is
        // healthy
        static int of(SourceRow row) {
            return 2 * ORDER.indexOf(row.health()) + ((row.trouble() != null) ? 0 : 1);
        }

    }

}
