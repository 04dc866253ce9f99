package copydesk.benchmarks.enrichment.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import copydesk.enrich.identity.ArticleWords;
import copydesk.enrich.identity.Identifier;
import copydesk.enrich.identity.Identity;
import copydesk.enrich.identity.NamedThing;
import copydesk.knowledge.Candidate;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** The ways to link that are compared. */
final class Linkers {

    private Linkers() {
    }

    /** As the product does, which is told what each mention is. */
    static Linker product(KnowledgeBase base) {
        return product(new Identifier(base), LinkedMention::kind);
    }

    /** As the product does, but not told what anything is. */
    static Linker withoutKinds(KnowledgeBase base) {
        return product(new Identifier(base), (mention) -> null);
    }

    /** Whom the name means most often anywhere. */
    static Linker priorOnly(KnowledgeBase base) {
        return (text) -> text.mentions()
            .stream()
            .map((mention) -> base.candidates(mention.name())
                .stream()
                .findFirst()
                .map(Candidate::entity)
                .map((entity) -> base.entity(entity).uri())
                .orElse(""))
            .toList();
    }

    private static Linker product(Identifier identifier, Function<LinkedMention, @Nullable Kind> kind) {
        return (text) -> {
            Map<String, List<LinkedMention>> byName = text.mentions()
                .stream()
                .collect(Collectors.groupingBy((mention) -> key(mention, kind), LinkedHashMap::new,
                        Collectors.toList()));
            List<NamedThing> things = byName.values()
                .stream()
                .map((same) -> NamedThing.of(kind.apply(same.get(0)), same.get(0).name()))
                .toList();
            List<Identity> identities = identifier.identify(things, ArticleWords.of(text.words().stream()));
            Map<String, String> found = new LinkedHashMap<>();
            List<String> keys = new ArrayList<>(byName.keySet());
            for (int i = 0; i < keys.size(); i++) {
                var entity = identities.get(i).entity();
                found.put(keys.get(i), (entity != null) ? entity.uri() : "");
            }
            return text.mentions().stream().map((mention) -> found.getOrDefault(key(mention, kind), "")).toList();
        };
    }

    private static String key(LinkedMention mention, Function<LinkedMention, @Nullable Kind> kind) {
        return kind.apply(mention) + " " + mention.name();
    }

}
