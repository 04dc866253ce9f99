package copydesk.enrich.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which words speak for which topics, and how much: a text file of lines parted by tabs,
 * written by {@code benchmarks/train-topics}. {@code topic} lines give code, broader code
 * or {@code -}, code of the one at the top, level and name; one {@code certainty} line
 * four numbers; {@code term} lines a term and its topics with weights.
 */
public final class TopicModel {

    private final Map<String, MediaTopic> topics;

    private final Map<String, Map<String, Double>> weights;

    private final Certainty certainty;

    private TopicModel(Map<String, MediaTopic> topics, Map<String, Map<String, Double>> weights, Certainty certainty) {
        this.topics = topics;
        this.weights = weights;
        this.certainty = certainty;
    }

    /** Reads a model. */
    public static TopicModel read(BufferedReader reader) throws IOException {
        Map<String, MediaTopic> topics = new LinkedHashMap<>();
        Map<String, Map<String, Double>> weights = new LinkedHashMap<>();
        Certainty certainty = new Certainty(0, 0, 0, 0);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] columns = line.split("\t", -1);
            switch (columns[0]) {
                case "topic" -> topics.put(column(columns, 1), topic(columns));
                case "certainty" -> certainty = new Certainty(number(columns, 1), number(columns, 2),
                        number(columns, 3), number(columns, 4));
                case "term" -> weights.put(column(columns, 1), weights(columns));
                default -> throw new IllegalArgumentException("The topic model has a line of kind " + columns[0]);
            }
        }
        return new TopicModel(topics, weights, certainty);
    }

    /** The same words, as sure as this says. */
    public TopicModel with(Certainty other) {
        return new TopicModel(this.topics, this.weights, other);
    }

    /** The model of this service. */
    public static TopicModel standard() {
        InputStream model = Objects
            .requireNonNull(TopicModel.class.getResourceAsStream("/copydesk/enrich/topic/topics.model"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(model, StandardCharsets.UTF_8))) {
            return read(reader);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static MediaTopic topic(String[] columns) {
        String broader = column(columns, 2);
        return new MediaTopic(column(columns, 1), broader.equals("-") ? null : broader, column(columns, 3),
                Integer.parseInt(column(columns, 4)), column(columns, 5));
    }

    private static Map<String, Double> weights(String[] columns) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 2; i == 2 || i < columns.length; i += 2) {
            weights.put(column(columns, i), number(columns, i + 1));
        }
        return weights;
    }

    private static double number(String[] columns, int at) {
        return Double.parseDouble(column(columns, at));
    }

    private static String column(String[] columns, int at) {
        if (at >= columns.length) {
            throw new IllegalArgumentException("A line of kind " + columns[0]
                    + " of the topic model ends too early; write the model again with benchmarks/train-topics");
        }
        return columns[at];
    }

    /** All topics, those at the top before the narrower ones. */
    Map<String, MediaTopic> topics() {
        return this.topics;
    }

    Certainty certainty() {
        return this.certainty;
    }

    /** The terms that speak for some topic. */
    public Set<String> known() {
        return this.weights.keySet();
    }

    /** The evidence that terms give for each topic, by code. */
    public Map<String, Double> evidence(Terms terms) {
        Map<String, Double> evidence = new LinkedHashMap<>();
        this.topics.keySet().forEach((code) -> evidence.put(code, 0.0));
        terms.counts().forEach((term, count) -> {
            double often = Math.log1p(count);
            this.weights.getOrDefault(term, Map.of())
                .forEach((code, weight) -> evidence.merge(code, weight * often, Double::sum));
        });
        return evidence;
    }

}
