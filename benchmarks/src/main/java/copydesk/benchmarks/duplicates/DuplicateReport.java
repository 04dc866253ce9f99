package copydesk.benchmarks.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How rightly near duplicates were found, as lines of text. */
final class DuplicateReport {

    private static final double[] THRESHOLDS = { 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8 };

    private final Map<String, StandText> texts = new LinkedHashMap<>();

    private final List<StandText> all;

    private final Map<TextPair, Double> overlaps;

    DuplicateReport(List<StandText> texts, Map<TextPair, Double> overlaps) {
        this.all = texts;
        this.overlaps = overlaps;
        texts.forEach((text) -> this.texts.put(text.id(), text));
    }

    /**
     * The lines.
     * @param threshold the one that the product uses
     */
    List<String> lines(double threshold) {
        List<String> lines = new ArrayList<>();
        lines.add("%-12s %10s %10s".formatted("threshold", "precision", "recall"));
        for (double candidate : THRESHOLDS) {
            lines.add("%-12s %9s%% %9s%%".formatted(candidate, percent(precision(candidate)),
                    percent(recall(pairs(), candidate))));
        }
        lines.add("");
        lines.add("recall of original and copy at %s".formatted(threshold));
        for (Map.Entry<String, List<TextPair>> kind : copies().entrySet()) {
            lines.add("  %-42s %5s%%".formatted(kind.getKey(), percent(recall(kind.getValue(), threshold))));
        }
        return lines;
    }

    /** Of the pairs found, how many are copies of one story. */
    double precision(double threshold) {
        List<TextPair> found = this.overlaps.entrySet()
            .stream()
            .filter((overlap) -> overlap.getValue() >= threshold)
            .map(Map.Entry::getKey)
            .toList();
        long right = found.stream().filter(this::isCopy).count();
        return found.isEmpty() ? 1 : (double) right / found.size();
    }

    /** Of these pairs, how many were found. */
    double recall(List<TextPair> pairs, double threshold) {
        long found = pairs.stream().filter((pair) -> this.overlaps.getOrDefault(pair, 0.0) >= threshold).count();
        return pairs.isEmpty() ? 1 : (double) found / pairs.size();
    }

    private boolean isCopy(TextPair pair) {
        return story(pair.first()).equals(story(pair.second()));
    }

    private String story(String id) {
        StandText text = this.texts.get(id);
        return (text != null) ? text.story() : id;
    }

    /** Every original with each of its copies. */
    List<TextPair> pairs() {
        return copies().values().stream().flatMap(List::stream).toList();
    }

    private Map<String, List<TextPair>> copies() {
        Map<String, List<TextPair>> copies = new LinkedHashMap<>();
        for (StandText text : this.all) {
            if (!text.story().equals(text.id())) {
                copies.computeIfAbsent(text.kind(), (kind) -> new ArrayList<>())
                    .add(TextPair.of(text.story(), text.id()));
            }
        }
        return copies;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

}
