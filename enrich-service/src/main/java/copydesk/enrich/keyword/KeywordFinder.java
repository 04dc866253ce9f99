package copydesk.enrich.keyword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Keyword;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.topic.Terms;
import copydesk.enrich.topic.TopicFinder;
import copydesk.enrich.topic.TopicModel;

/**
 * Finds at most ten keywords: the names that an article is about, weighed by their
 * salience, and in English the words and phrases that it repeats, those of a topic before
 * others. Thread-safe.
 */
public final class KeywordFinder {

    private static final int MOST = 10;

    /** A name that carries less of an article is no keyword. */
    private static final double LEAST_SALIENCE = 0.2;

    private static final int TIMES_OF_PHRASE = 2;

    private static final int TIMES_OF_WORD = 3;

    private static final double TOPIC = 1.5;

    /** Two words say more than one. */
    private static final double PHRASE = 1.2;

    private static final double WORD = 0.6;

    private static final Comparator<Keyword> WEIGHTIEST = Comparator.comparingDouble(Keyword::weight).reversed();

    private final StopWords common = StopWords.standard();

    private final Set<String> topicWords;

    /** A finder that knows the words of this model. */
    public KeywordFinder(TopicModel model) {
        this.topicWords = model.known();
    }

    /** The keywords of an article written in a language, the weightiest first. */
    public List<Keyword> find(ArticleText text, String language, List<Entity> entities) {
        Stream<Keyword> names = entities.stream()
            .filter((entity) -> salience(entity) >= LEAST_SALIENCE)
            .map((entity) -> new Keyword(entity.name(), salience(entity)));
        List<Keyword> words = TopicFinder.knows(language) ? words(text) : List.of();
        return scaled(distinct(Stream.concat(names, words.stream()).sorted(WEIGHTIEST).toList(), entities));
    }

    private static double salience(Entity entity) {
        Double salience = entity.salience();
        return (salience != null) ? salience : 0;
    }

    private List<Keyword> words(ArticleText text) {
        Phrases phrases = new Phrases(this.common);
        text.blocks().forEach(phrases::read);
        List<Keyword> words = new ArrayList<>();
        double most = phrases.found().entrySet().stream().mapToDouble(this::weight).max().orElse(0);
        for (Map.Entry<String, Phrases.Phrase> phrase : phrases.found().entrySet()) {
            double weight = weight(phrase);
            if (weight > 0) {
                words.add(new Keyword(phrase.getValue().text(), weight / most));
            }
        }
        return words;
    }

    private double weight(Map.Entry<String, Phrases.Phrase> entry) {
        Phrases.Phrase phrase = entry.getValue();
        boolean ofTopic = this.topicWords.contains(entry.getKey());
        if (phrase.words() > 1) {
            return (phrase.times() >= TIMES_OF_PHRASE) ? PHRASE * phrase.weight() * (ofTopic ? TOPIC : 1) : 0;
        }
        int least = ofTopic ? TIMES_OF_PHRASE : TIMES_OF_WORD;
        return (phrase.times() >= least) ? WORD * phrase.weight() * (ofTopic ? TOPIC : 1) : 0;
    }

    /** Leaves out what says a part of another again, and parts of names. */
    private static List<Keyword> distinct(List<Keyword> all, List<Entity> entities) {
        List<Set<String>> said = new ArrayList<>();
        Set<String> names = Set.copyOf(entities.stream().map(Entity::name).distinct().toList());
        entities.forEach((entity) -> said.add(wordsOf(entity.name())));
        List<Keyword> kept = new ArrayList<>();
        for (Keyword keyword : all) {
            Set<String> words = wordsOf(keyword.text());
            boolean again = said.stream().anyMatch((others) -> others.containsAll(words) || words.containsAll(others));
            if (kept.size() < MOST && (names.contains(keyword.text()) ? notYet(kept, keyword) : !again)) {
                kept.add(keyword);
                said.add(words);
            }
        }
        return kept;
    }

    private static boolean notYet(List<Keyword> kept, Keyword keyword) {
        return kept.stream().noneMatch((other) -> other.text().equals(keyword.text()));
    }

    private static Set<String> wordsOf(String phrase) {
        return Set.copyOf(List.of(Terms.normalised(phrase).split(" ")).stream().distinct().toList());
    }

    private static List<Keyword> scaled(List<Keyword> keywords) {
        double most = keywords.stream().mapToDouble(Keyword::weight).max().orElse(1);
        return keywords.stream()
            .map((keyword) -> new Keyword(keyword.text(), Math.round(keyword.weight() / most * 100) / 100.0))
            .toList();
    }

}
