package copydesk.publish.ninjs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.Coordinates;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.contract.news.Concept;
import copydesk.contract.news.GeoPoint;
import copydesk.publish.clean.WebAddress;

/**
 * The entities of an article as ninjs lists them: what it is about first, then in the
 * order of their first mention.
 */
final class Concepts {

    private final List<Entity> ordered;

    private Concepts(List<Entity> ordered) {
        this.ordered = ordered;
    }

    static Concepts of(Annotations annotations) {
        Map<String, Mention> first = new HashMap<>();
        Comparator<Mention> byPlace = Comparator.comparingInt(Mention::block).thenComparingInt(Mention::start);
        for (Mention mention : annotations.mentions()) {
            first.merge(mention.entity(), mention, (a, b) -> (byPlace.compare(b, a) < 0) ? b : a);
        }
        Comparator<Entity> byRelation = Comparator.comparing((entity) -> entity.rel() != Relation.ABOUT);
        return new Concepts(annotations.entities()
            .stream()
            .sorted(byRelation.thenComparing((entity) -> first.get(entity.id()), Comparator.nullsLast(byPlace)))
            .toList());
    }

    List<Concept> ofKind(EntityKind kind) {
        return this.ordered.stream().filter((entity) -> entity.kind() == kind).map(Concepts::concept).toList();
    }

    private static Concept concept(Entity entity) {
        Coordinates coordinates = entity.coordinates();
        return new Concept(entity.name(), entity.rel().code(), WebAddress.of(entity.uri()).orElse(null), entity.id(),
                (coordinates != null) ? GeoPoint.of(coordinates) : null);
    }

}
