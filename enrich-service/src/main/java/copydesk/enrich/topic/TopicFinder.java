package copydesk.enrich.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import copydesk.contract.annotation.Subject;
import copydesk.enrich.text.ArticleText;

/**
 * Finds the media topics of an article, the main one first: each of the 17 at the top
 * that is likely enough, and behind it the narrower one that most of its evidence is for.
 * Knows English; articles in other languages get none rather than wrong ones. The work
 * grows in step with the text up to a limit of words. Thread-safe.
 */
public final class TopicFinder {

    private static final double LIKELY = 0.45;

    /** The main topic may be less likely, if there is any evidence worth the name. */
    private static final double LIKELY_FOR_MAIN = 0.25;

    /** A narrower topic has this share of the evidence for the one at the top. */
    private static final double NARROW_SHARE = 0.3;

    private static final double NARROW_EVIDENCE = 6;

    private final TopicModel model;

    /** A finder with this model. */
    public TopicFinder(TopicModel model) {
        this.model = model;
    }

    /** Whether topics are known for articles in this language. */
    public static boolean knows(String language) {
        return language.equals("en") || language.startsWith("en-");
    }

    /** The topics of an article written in a language. */
    public List<Subject> find(ArticleText text, String language) {
        if (!knows(language)) {
            return List.of();
        }
        Terms terms = Terms.of(text, this.model.known());
        Map<String, Double> evidence = this.model.evidence(terms);
        List<Subject> found = new ArrayList<>();
        for (Likely likely : likely(evidence, terms.words())) {
            if (likely.chance() >= (found.isEmpty() ? LIKELY_FOR_MAIN : LIKELY)) {
                found.add(subject(likely.topic(), likely.chance()));
                narrower(likely, evidence, found);
            }
        }
        return found;
    }

    private List<Likely> likely(Map<String, Double> evidence, int words) {
        List<MediaTopic> tops = this.model.topics().values().stream().filter(MediaTopic::isTop).toList();
        double all = tops.stream().mapToDouble((topic) -> evidence.getOrDefault(topic.code(), 0.0)).sum();
        return tops.stream()
            .map((topic) -> new Likely(topic,
                    this.model.certainty()
                        .of(Certainty.measures(evidence.getOrDefault(topic.code(), 0.0), all, words))))
            .sorted(Comparator.comparingDouble(Likely::chance).reversed())
            .toList();
    }

    private void narrower(Likely top, Map<String, Double> evidence, List<Subject> found) {
        double whole = evidence.getOrDefault(top.topic().code(), 0.0);
        this.model.topics()
            .values()
            .stream()
            .filter((topic) -> !topic.isTop() && topic.top().equals(top.topic().code()))
            .max(Comparator.comparingDouble((topic) -> evidence.getOrDefault(topic.code(), 0.0)))
            .filter((topic) -> top.chance() >= LIKELY)
            .ifPresent((topic) -> {
                double part = evidence.getOrDefault(topic.code(), 0.0);
                if (part >= NARROW_EVIDENCE && part >= NARROW_SHARE * whole) {
                    found.add(subject(topic, top.chance() * Math.min(1, part / whole)));
                }
            });
    }

    private static Subject subject(MediaTopic topic, double chance) {
        return new Subject(topic.uri(), topic.name(), topic.level(), topic.broaderUri(),
                Math.round(chance * 100) / 100.0);
    }

    /**
     * A topic and how likely it is.
     *
     * @param topic at the top
     * @param chance 0 to 1
     */
    private record Likely(MediaTopic topic, double chance) {

    }

}
