package copydesk.benchmarks.salience;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Relation;

/** How rightly is told what texts are about, and what a weight is worth. */
final class SalienceTally {

    /** Of five summaries; what most of them name a text is about. */
    private static final int MOST = 3;

    private static final int BINS = 5;

    private final Map<String, int[]> genres = new TreeMap<>();

    private final double[][] bins = new double[BINS][3];

    void add(String genre, Entity entity, int summaries) {
        boolean wanted = summaries >= MOST;
        boolean found = entity.rel() == Relation.ABOUT;
        for (String key : List.of(genre, "~ all")) {
            int[] count = this.genres.computeIfAbsent(key, (name) -> new int[3]);
            count[0] += (wanted && found) ? 1 : 0;
            count[1] += found ? 1 : 0;
            count[2] += wanted ? 1 : 0;
        }
        Double salience = entity.salience();
        double weight = (salience != null) ? salience : 0;
        double[] bin = this.bins[Math.min(BINS - 1, (int) (weight * BINS))];
        bin[0]++;
        bin[1] += weight;
        bin[2] += wanted ? 1 : 0;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("about        precision  recall     F1  found  wanted"));
        this.genres.forEach((genre,
                count) -> lines.add(String.format(Locale.ROOT, "%-11s  %9.3f  %6.3f  %5.3f  %5d  %6d", genre,
                        ratio(count[0], count[1]), ratio(count[0], count[2]), ratio(2 * count[0], count[1] + count[2]),
                        count[1], count[2])));
        lines.add("salience    entities  said  right");
        for (int i = 0; i < BINS; i++) {
            double[] bin = this.bins[i];
            if (bin[0] > 0) {
                lines.add(String.format(Locale.ROOT, "%.1f to %.1f  %8.0f  %.2f   %.2f", i / (double) BINS,
                        (i + 1) / (double) BINS, bin[0], bin[1] / bin[0], bin[2] / bin[0]));
            }
        }
        return lines;
    }

    private static double ratio(int part, int whole) {
        return (whole > 0) ? part / (double) whole : 0;
    }

}
