package copydesk.benchmarks.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import copydesk.enrich.topic.Terms;

/**
 * Words that point to topics, written by hand: a line for each topic with its code, a
 * colon and terms parted by commas; {@code !} behind a term makes it strong evidence,
 * {@code ?} weak.
 */
final class WordLists {

    private static final double STRONG = 3;

    private static final double PLAIN = 2;

    private static final double WEAK = 0.8;

    private final Map<String, Map<String, Double>> strengths = new LinkedHashMap<>();

    static WordLists read(Path file) throws IOException {
        WordLists lists = new WordLists();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split(": ", 2);
                for (String term : parts[1].split(", ")) {
                    lists.add(parts[0], term.strip());
                }
            }
        }
        return lists;
    }

    private void add(String code, String term) {
        double strength = term.endsWith("!") ? STRONG : term.endsWith("?") ? WEAK : PLAIN;
        put(code, Terms.normalised(term), strength);
    }

    /** A name of a topic is evidence as well, unless the lists have it already. */
    void name(String code, String name) {
        String term = Terms.normalised(name);
        if (this.strengths.values().stream().noneMatch((terms) -> terms.containsKey(term))) {
            put(code, term, PLAIN);
        }
    }

    private void put(String code, String term, double strength) {
        if (!term.isEmpty()) {
            this.strengths.computeIfAbsent(code, (key) -> new LinkedHashMap<>()).merge(term, strength, Math::max);
        }
    }

    /** By code, how strongly each term speaks for it. */
    Map<String, Map<String, Double>> strengths() {
        return this.strengths;
    }

}
