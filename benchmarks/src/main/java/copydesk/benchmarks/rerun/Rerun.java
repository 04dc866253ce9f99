package copydesk.benchmarks.rerun;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.enrich.tagger.TaggerTier;

/**
 * How the same originals ended three times: first, into empty state on other instances,
 * and by the lane of re-runs into the state of the second time.
 *
 * @param originals how many there were
 * @param first what left the first time
 * @param second what left the second time
 * @param again what left when a re-run brought them once more
 */
record Rerun(int originals, Published first, Published second, Published again) {

    private static final int TOLD = 50;

    /**
     * Sends originals three times.
     * @param instances how many instances there are the second time
     * @param now what time it is the first time; the second time is a day later
     */
    static Rerun of(List<Original> originals, int instances, Instant now, TaggerTier tagger) {
        Published first;
        try (Course course = new Course(1, 1, now, tagger)) {
            first = course.pass(originals);
        }
        try (Course course = new Course(instances, 2, now.plus(Duration.ofDays(1)), tagger)) {
            Published second = course.pass(originals);
            return new Rerun(originals.size(), first, second, course.passAgain(originals, "run-1"));
        }
    }

    /** Whether nothing differs and the re-run published nothing. */
    boolean same() {
        return this.first.differences(this.second).isEmpty() && this.again.documents() == 0;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> differences = this.first.differences(this.second);
        int keys = this.first.keys();
        lines.add("%d originals, %d records on public topics, %d of them documents".formatted(this.originals,
                this.first.count(), this.first.documents()));
        lines.add("empty state: %d of %d topics and keys the same byte for byte, %.2f %%"
            .formatted(keys - differences.size(), keys, 100.0 * (keys - differences.size()) / Math.max(1, keys)));
        lines.add("re-run lane: %d documents published again".formatted(this.again.documents()));
        differences.stream().limit(TOLD).forEach(lines::add);
        return lines;
    }

}
