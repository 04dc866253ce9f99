package copydesk.benchmarks.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts which expectations hold. */
final class FeedTally {

    private final Map<String, int[]> folders = new TreeMap<>();

    private final Map<String, int[]> fields = new TreeMap<>();

    private final Map<String, Integer> others = new TreeMap<>();

    private final List<String> failures = new ArrayList<>();

    private int exceptions;

    private int trivial;

    /** What became of an expectation. */
    enum Outcome {

        /** Spelled as expected. */
        EXACT,

        /** Read as what is expected would be read. */
        READ,

        /** Neither. */
        FAILED

    }

    /** An expectation of fields that we have. */
    void add(FeedCase feed, String field, Outcome outcome) {
        count(this.folders, feed.folder(), outcome);
        count(this.fields, field, outcome);
        if (outcome == Outcome.FAILED) {
            this.failures.add("  " + feed.name() + ": " + feed.expectation().replaceAll("\\s+", " "));
        }
    }

    private static void count(Map<String, int[]> counts, String name, Outcome outcome) {
        int[] count = counts.computeIfAbsent(name, (key) -> new int[Outcome.values().length]);
        count[outcome.ordinal()]++;
    }

    /** An expectation of a field that we do not have. */
    void other(String field) {
        this.others.merge(field, 1, Integer::sum);
    }

    /** A feed that expects only to be read. */
    void trivial() {
        this.trivial++;
    }

    /** A feed over which our reader threw. */
    void exception(FeedCase feed, RuntimeException thrown) {
        this.exceptions++;
        this.failures.add("  " + feed.name() + ": " + thrown);
    }

    /**
     * The report: by folder, by field, what we do not have. Sanitizing has a sum of its
     * own since the anchor of ROME leaves it out.
     */
    List<String> lines(boolean all) {
        List<String> lines = new ArrayList<>(List.of(head("folder")));
        this.folders.forEach((folder, count) -> lines.add(line(folder, count)));
        lines.add(line("all outside sanitize", sum((folder) -> !folder.contains("sanitize"))));
        lines.add(line("all", sum((folder) -> true)));
        lines.add(head("field"));
        this.fields.forEach((field, count) -> lines.add(line(field, count)));
        lines.add("Fields that we do not have (expectations): " + this.others);
        lines.add("Feeds that expect only to be read: " + this.trivial + "; exceptions: " + this.exceptions);
        if (all) {
            lines.add("Failures:");
            lines.addAll(this.failures);
        }
        return lines;
    }

    private int[] sum(java.util.function.Predicate<String> which) {
        int[] sum = new int[Outcome.values().length];
        this.folders.forEach((folder, count) -> {
            for (int at = 0; which.test(folder) && at < sum.length; at++) {
                sum[at] += count[at];
            }
        });
        return sum;
    }

    private static String head(String of) {
        return String.format(Locale.ROOT, "%-34s %6s %6s %6s %6s %7s", of, "all", "exact", "read", "failed", "hold");
    }

    private static String line(String name, int[] count) {
        int all = count[0] + count[1] + count[2];
        return String.format(Locale.ROOT, "%-34s %6d %6d %6d %6d %6.1f%%", name, all, count[0], count[1], count[2],
                100.0 * (count[0] + count[1]) / Math.max(1, all));
    }

}
