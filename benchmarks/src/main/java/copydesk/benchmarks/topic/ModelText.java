package copydesk.benchmarks.topic;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import copydesk.enrich.topic.Certainty;

/**
 * Writes a topic model: what a term counts for a topic is its strength in the lists,
 * shared among the tops it speaks for, and less the more texts it stands in.
 */
final class ModelText {

    /** So much of a word's strength stays however common it is. */
    private static final double FLOOR = 0.35;

    private static final double FEW = 20;

    private final MediaTopics topics;

    private final Map<String, Map<String, Double>> strengths;

    private final Map<String, Integer> texts;

    private final int allTexts;

    /**
     * The text of a model.
     * @param texts in how many texts each word stands
     * @param allTexts how many texts there are
     */
    ModelText(MediaTopics topics, WordLists lists, Map<String, Integer> texts, int allTexts) {
        this.topics = topics;
        this.strengths = lists.strengths();
        this.texts = texts;
        this.allTexts = allTexts;
    }

    String write(Certainty certainty) {
        StringBuilder text = new StringBuilder();
        for (String code : this.strengths.keySet()) {
            String broader = this.topics.broader(code);
            text.append(line("topic", code, (broader != null) ? broader : "-", this.topics.top(code),
                    Integer.toString(this.topics.level(code)), this.topics.name(code)));
        }
        text.append(line("certainty", number(certainty.bias()), number(certainty.share()), number(certainty.amount()),
                number(certainty.density())));
        byTerm().forEach((term, codes) -> text.append("term\t").append(term).append(weights(term, codes)).append('\n'));
        return text.toString();
    }

    private static String line(String... columns) {
        return String.join("\t", columns) + "\n";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private Map<String, Map<String, Double>> byTerm() {
        Map<String, Map<String, Double>> terms = new TreeMap<>();
        this.strengths.forEach((code, list) -> list.forEach(
                (term, strength) -> terms.computeIfAbsent(term, (key) -> new LinkedHashMap<>()).put(code, strength)));
        return terms;
    }

    private String weights(String term, Map<String, Double> codes) {
        Map<String, Double> tops = new LinkedHashMap<>();
        codes.forEach((code, strength) -> tops.merge(this.topics.top(code), strength, Math::max));
        double most = tops.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double all = tops.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> weights = new LinkedHashMap<>(tops);
        weights.putAll(codes);
        StringBuilder text = new StringBuilder();
        weights.forEach((code, strength) -> text.append('\t')
            .append(code)
            .append('\t')
            .append(number(
                    Math.max(strength, isTop(code) ? tops.getOrDefault(code, 0.0) : 0) * most / all * rareness(term))));
        return text.toString();
    }

    private boolean isTop(String code) {
        return this.topics.broader(code) == null;
    }

    private double rareness(String term) {
        if (term.contains(" ")) {
            return 1;
        }
        double rare = Math.log((this.allTexts + FEW) / (this.texts.getOrDefault(term, 0) + FEW))
                / Math.log((this.allTexts + FEW) / FEW);
        return FLOOR + (1 - FLOOR) * rare;
    }

    /** The terms of the lists. */
    Set<String> terms() {
        return byTerm().keySet();
    }

}
