package copydesk.benchmarks.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long stories took from their appearing to their event. */
final class Delays {

    private final Map<Integer, Instant> events = new TreeMap<>();

    private int again;

    /** A story's event was written. */
    void seen(int number, Instant at) {
        if (this.events.putIfAbsent(number, at) != null) {
            this.again++;
        }
    }

    int stories() {
        return this.events.size();
    }

    /** How many events were of a story that had one. */
    int again() {
        return this.again;
    }

    /** What is to be said of stories that appear from a moment on. */
    String line(List<Story> stories, Instant begin) {
        List<Double> seconds = stories.stream()
            .filter((story) -> this.events.containsKey(story.number()))
            .map((story) -> seconds(story, begin))
            .sorted()
            .toList();
        return String.format(Locale.ROOT,
                "%d of %d stories, %d twice; from feed to event p50 %.2f s, p95 %.2f s, max %.2f s", seconds.size(),
                stories.size(), this.again, quantile(seconds, 0.50), quantile(seconds, 0.95), quantile(seconds, 1));
    }

    /** The delay that this share of the stories does not exceed. */
    double quantile(List<Story> stories, Instant begin, double share) {
        return quantile(stories.stream()
            .filter((story) -> this.events.containsKey(story.number()))
            .map((story) -> seconds(story, begin))
            .sorted()
            .toList(), share);
    }

    private double seconds(Story story, Instant begin) {
        Instant event = this.events.getOrDefault(story.number(), begin);
        return Duration.between(begin.plus(story.after()), event).toMillis() / 1000.0;
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.max(0, Math.ceil(sorted.size() * share) - 1));
    }

}
