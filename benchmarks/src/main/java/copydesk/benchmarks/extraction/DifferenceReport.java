package copydesk.benchmarks.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import copydesk.benchmarks.extraction.field.FieldTally;
import copydesk.benchmarks.extraction.field.Verdict;
import copydesk.benchmarks.extraction.gold.Field;
import copydesk.benchmarks.extraction.gold.GoldPage;

/**
 * What is true of a field and what a system found, page by page, where the two differ.
 */
final class DifferenceReport {

    private static final Set<Verdict> LISTED = EnumSet.of(Verdict.WRONG, Verdict.MISSING, Verdict.INVENTED);

    private final List<GoldPage> pages;

    DifferenceReport(List<GoldPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /** Three lines for each page that is not right, and an empty one before them. */
    List<String> lines(SystemRun run, Field field) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < this.pages.size(); i++) {
            GoldPage page = this.pages.get(i);
            List<String> truth = page.fields().of(field).orElse(List.of());
            List<String> found = run.outputs().get(i).fields().of(field).orElse(List.of());
            FieldTally tally = new FieldTally(field);
            tally.add(page.id(), page.fields(), run.outputs().get(i).fields());
            LISTED.stream()
                .filter((verdict) -> tally.count(verdict) > 0)
                .forEach((verdict) -> lines
                    .addAll(List.of("", field.label() + " " + verdict.name().toLowerCase(Locale.ROOT) + " " + page.id(),
                            "  true: " + String.join(" | ", truth), "  ours: " + String.join(" | ", found))));
        }
        return lines;
    }

}
