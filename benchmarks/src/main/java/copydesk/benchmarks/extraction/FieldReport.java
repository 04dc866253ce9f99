package copydesk.benchmarks.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import copydesk.benchmarks.extraction.field.FieldTally;
import copydesk.benchmarks.extraction.field.Verdict;
import copydesk.benchmarks.extraction.gold.Field;
import copydesk.benchmarks.extraction.gold.FieldValues;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.system.Extracted;

/** How well systems found the fields, as lines for people. */
final class FieldReport {

    private static final List<Verdict> LISTED = List.of(Verdict.WRONG, Verdict.MISSING, Verdict.INVENTED);

    private final List<GoldPage> pages;

    FieldReport(List<GoldPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /** What the columns are. */
    static String head() {
        return line("%-28s %-9s %5s %8s %8s %8s %8s   %s", "system", "field", "pages", "equal", "exact", "wrong",
                "missing", "invented");
    }

    /** A system, a row for each field that the set knows and the system gives. */
    List<String> rows(SystemRun run) {
        List<String> rows = new ArrayList<>();
        for (FieldTally tally : tallies(run)) {
            rows.add(line("%-28s %-9s %5d %s %s %s %s   %d of %d", run.name(), tally.field().label(), tally.present(),
                    share(tally, Verdict.EXACT, Verdict.EQUAL), share(tally, Verdict.EXACT),
                    share(tally, Verdict.WRONG), share(tally, Verdict.MISSING), tally.count(Verdict.INVENTED),
                    tally.absent()));
        }
        return rows;
    }

    /** The pages of a system that are not right, a line for each field and fault. */
    List<String> faults(SystemRun run, int count) {
        List<String> lines = new ArrayList<>();
        for (FieldTally tally : tallies(run)) {
            for (Verdict verdict : LISTED) {
                List<String> found = tally.pages(verdict);
                if (!found.isEmpty()) {
                    lines.add(line("%-9s %-8s %s%s", tally.field().label(), verdict.name().toLowerCase(Locale.ROOT),
                            String.join(" ", found.subList(0, Math.min(count, found.size()))),
                            (found.size() > count) ? " and " + (found.size() - count) + " more" : ""));
                }
            }
        }
        return lines;
    }

    /**
     * Every page where a system differs in a field: fault, page, truth, what it gave and
     * where it read it.
     */
    List<String> differences(SystemRun run, Field field) {
        List<String> lines = new ArrayList<>();
        FieldTally tally = tally(run, field);
        for (Verdict verdict : LISTED) {
            for (String page : tally.pages(verdict)) {
                lines.add(verdict.name().toLowerCase(Locale.ROOT) + "\t" + difference(run, field, page));
            }
        }
        return lines;
    }

    private String difference(SystemRun run, Field field, String id) {
        int number = IntStream.range(0, this.pages.size())
            .filter((i) -> this.pages.get(i).id().equals(id))
            .findFirst()
            .orElseThrow();
        Extracted found = run.outputs().get(number);
        return String.join("\t", id, values(this.pages.get(number).fields(), field), values(found.fields(), field),
                found.places().getOrDefault(field, "-"));
    }

    private static String values(FieldValues fields, Field field) {
        return fields.of(field)
            .filter(Predicate.not(List::isEmpty))
            .map((values) -> String.join("; ", values).replaceAll("\\s+", " "))
            .orElse("-");
    }

    private FieldTally tally(SystemRun run, Field field) {
        FieldTally tally = new FieldTally(field);
        for (int i = 0; i < this.pages.size(); i++) {
            tally.add(this.pages.get(i).id(), this.pages.get(i).fields(), run.outputs().get(i).fields());
        }
        return tally;
    }

    private List<FieldTally> tallies(SystemRun run) {
        List<FieldTally> tallies = new ArrayList<>();
        for (Field field : Field.values()) {
            FieldTally tally = tally(run, field);
            if (tally.present() + tally.absent() > 0) {
                tallies.add(tally);
            }
        }
        return tallies;
    }

    private static String share(FieldTally tally, Verdict... verdicts) {
        int count = 0;
        for (Verdict verdict : verdicts) {
            count += tally.count(verdict);
        }
        return (tally.present() == 0) ? line("%8s", "-") : line("%6.1f %%", 100.0 * count / tally.present());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

}
