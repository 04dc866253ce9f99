package copydesk.enrich.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.enrich.text.ArticleText;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;

/**
 * Gives the entities of an article their identity in the knowledge base, with the
 * candidates and reasons, and makes one of those that turn out to be the same. An entity
 * whose name a table knows keeps the table's uri unless the knowledge base decides
 * otherwise. Thread-safe.
 */
public final class EntityIdentifier {

    private static final int NAMES = 4;

    private final Supplier<KnowledgeBase> base;

    /**
     * An identifier that asks a knowledge base.
     * @param base gives the base as it is now, asked once per article
     */
    public EntityIdentifier(Supplier<KnowledgeBase> base) {
        this.base = base;
    }

    /** The entities and mentions of an article with identities. */
    public Identified identify(ArticleText text, List<Entity> entities, List<Mention> mentions) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        entities
            .forEach((entity) -> names.computeIfAbsent(entity.id(), (id) -> new LinkedHashSet<>()).add(entity.name()));
        for (Mention mention : mentions) {
            Set<String> known = names.computeIfAbsent(mention.entity(), (id) -> new LinkedHashSet<>());
            if (known.size() < NAMES) {
                known.add(mention.text());
            }
        }
        List<NamedThing> things = entities.stream()
            .map((entity) -> new NamedThing(Kind.valueOf(entity.kind().name()),
                    new ArrayList<>(names.getOrDefault(entity.id(), Set.of(entity.name()))), entity.uri()))
            .toList();
        List<Identity> identities = new Identifier(this.base.get()).identify(things, ArticleWords.of(text));
        return new Merger(entities, identities).merged(mentions);
    }

}
