package copydesk.benchmarks.extraction.score;

import java.util.List;
import java.util.Map;

/**
 * What two bags of words or runs of words have in common.
 *
 * @param common in both
 * @param extra only in what was found
 * @param lost only in the truth
 */
record Overlap(int common, int extra, int lost) {

    static Overlap of(List<String> truth, List<String> found) {
        Map<String, Integer> trueCounts = Words.counts(truth);
        int common = Words.counts(found)
            .entrySet()
            .stream()
            .mapToInt((word) -> Math.min(word.getValue(), trueCounts.getOrDefault(word.getKey(), 0)))
            .sum();
        return new Overlap(common, found.size() - common, truth.size() - common);
    }

    PageScore score(boolean exact) {
        return new PageScore(share(this.extra), share(this.lost), exact, this.common + this.extra > 0,
                this.common + this.lost > 0);
    }

    private double share(int missed) {
        if (this.extra == 0 && this.lost == 0) {
            return 1;
        }
        return (this.common == 0) ? 0 : (double) this.common / (this.common + missed);
    }

}
