package copydesk.benchmarks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many pages of each language were recognised, with what they declare and without.
 */
final class LanguageTally {

    private final Map<String, int[]> counts = new TreeMap<>();

    private final List<String> errors = new ArrayList<>();

    /**
     * Counts a page.
     * @param page its name
     * @param truth its language
     * @param declared what was decided with the page's declaration
     * @param alone what was decided on the text alone
     */
    void add(String page, String truth, String declared, String alone) {
        int[] count = this.counts.computeIfAbsent(truth, (language) -> new int[3]);
        count[0]++;
        count[1] += right(page, truth, declared, "with its declaration");
        count[2] += right(page, truth, alone, "on the text alone");
    }

    private int right(String page, String truth, String decided, String how) {
        String language = decided.split("-", 2)[0];
        // pages of both written forms of Norwegian declare the language they have in
        // common
        if (language.equals(truth) || (language.equals("no") && truth.equals("nb"))) {
            return 1;
        }
        this.errors.add("  " + page + ": " + truth + " taken for " + decided + " " + how);
        return 0;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("language  pages  declared  text alone"));
        int[] all = new int[3];
        this.counts.forEach((language, count) -> {
            lines.add(line(language, count));
            for (int i = 0; i < all.length; i++) {
                all[i] += count[i];
            }
        });
        lines.add(line("all", all));
        lines.addAll(this.errors);
        return lines;
    }

    private static String line(String language, int[] count) {
        return String.format(Locale.ROOT, "%-8s %6d %8.1f%% %10.1f%%", language, count[0], percent(count[1], count[0]),
                percent(count[2], count[0]));
    }

    private static double percent(int part, int whole) {
        return 100.0 * part / Math.max(1, whole);
    }

}
