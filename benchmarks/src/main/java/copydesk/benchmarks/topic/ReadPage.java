package copydesk.benchmarks.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.enrich.text.ArticleText;
import copydesk.enrich.topic.Certainty;
import copydesk.enrich.topic.Terms;
import copydesk.enrich.topic.TopicModel;

/**
 * A page whose topics people have read.
 *
 * @param fold of its host
 * @param topics at the top, the main one first
 * @param text its text
 * @param measures of the evidence for each topic at the top
 */
record ReadPage(int fold, List<String> topics, ArticleText text, Map<String, double[]> measures) {

    static ReadPage of(int fold, List<String> topics, ArticleText text, TopicModel model) {
        Terms terms = Terms.of(text, model.known());
        Map<String, Double> evidence = new LinkedHashMap<>(model.evidence(terms));
        evidence.keySet().removeIf((code) -> !code.endsWith("000000"));
        double all = evidence.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, double[]> measures = new LinkedHashMap<>();
        evidence.forEach((code, sum) -> measures.put(code, Certainty.measures(sum, all, terms.words())));
        return new ReadPage(fold, topics, text, measures);
    }

    static Certainty fit(List<ReadPage> pages) {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> truths = new ArrayList<>();
        for (ReadPage page : pages) {
            page.measures.forEach((code, measures) -> {
                rows.add(measures);
                truths.add(page.topics.contains(code));
            });
        }
        double[] numbers = Logistic.fit(rows, truths);
        return new Certainty(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

}
