package copydesk.enrich.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.enrich.identity.form.NameWords;
import copydesk.knowledge.KnownEntity;
import copydesk.knowledge.NormalName;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells about those it names: its words, and who is named in it beyond
 * doubt.
 */
final class Surroundings {

    private static final int SHORTEST_WORD = 4;

    private static final int SHOWN_WORDS = 3;

    private final ArticleWords words;

    /** Label of each entity that is beyond doubt, by uri. */
    private final Map<String, String> certain = new LinkedHashMap<>();

    /** Who among them has to do with an entity, by the uri of that entity. */
    private final Map<String, String> relatedTo = new HashMap<>();

    private final Map<String, Integer> byCountry = new HashMap<>();

    Surroundings(ArticleWords words, List<KnownEntity> beyondDoubt) {
        this.words = words;
        for (KnownEntity entity : beyondDoubt) {
            if (this.certain.putIfAbsent(entity.uri(), entity.label()) == null) {
                entity.related().forEach((uri) -> this.relatedTo.putIfAbsent(uri, entity.label()));
                new HashSet<>(entity.countries()).forEach((country) -> this.byCountry.merge(country, 1, Integer::sum));
            }
        }
    }

    /** The words of the article that what is known of an entity has too. */
    List<String> sharedWords(KnownEntity entity, Set<String> nameWords) {
        Set<String> shared = new LinkedHashSet<>();
        List<String> texts = new ArrayList<>(entity.context());
        texts.add(entity.description());
        texts.add(entity.label());
        for (String text : texts) {
            for (String word : NormalName.of(text).split(" ")) {
                if (word.length() >= SHORTEST_WORD && !nameWords.contains(word) && !NameWords.isEmpty(word)
                        && this.words.has(word)) {
                    shared.add(word);
                }
            }
        }
        return shared.stream().toList();
    }

    /** The first of the words, as they are shown. */
    static String shown(List<String> words) {
        return String.join(",", words.subList(0, Math.min(SHOWN_WORDS, words.size())));
    }

    /** Who named beyond doubt has to do with an entity; null if nobody. */
    @Nullable String related(KnownEntity entity) {
        String label = this.relatedTo.get(entity.uri());
        for (String uri : entity.related()) {
            label = (label != null) ? label : this.certain.get(uri);
        }
        return label;
    }

    /** The country of an entity that most of the others named beyond doubt belong to. */
    @Nullable String country(KnownEntity entity) {
        String best = null;
        for (String country : entity.countries()) {
            if (share(country, entity) > ((best != null) ? share(best, entity) : 0)) {
                best = country;
            }
        }
        return best;
    }

    /**
     * How many of those named beyond doubt belong to a country of an entity, 0 to 1,
     * itself left out.
     */
    double share(String country, KnownEntity entity) {
        int itself = this.certain.containsKey(entity.uri()) ? 1 : 0;
        int others = this.byCountry.getOrDefault(country, 0) - itself;
        return others / (double) Math.max(1, this.certain.size() - itself);
    }

}
