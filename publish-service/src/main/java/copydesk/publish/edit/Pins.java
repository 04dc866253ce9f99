package copydesk.publish.edit;

import java.util.Optional;
import java.util.stream.Stream;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.Coordinates;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Subject;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.TagOrder;

/**
 * Keeps tags as they were found. Until enrichment finds it for the first time, a pinned
 * tag waits; from then on it stays, under the same name and identity, whatever enrichment
 * says.
 */
final class Pins {

    private Pins() {
    }

    /** The decision with the tag that it pins, as it stands in this article. */
    static Given kept(Given decision, EnrichedArticle article) {
        if (decision.command().command() != CommandKind.PIN_TAG || isFixed(decision)) {
            return decision;
        }
        TagOrder order = Given.tag(decision.command());
        Optional<Given> entity = article.annotations()
            .entities()
            .stream()
            .filter(Tags.entities(order))
            .findFirst()
            .map((found) -> decision.pinning(Additions.confirmed(found, found.kind(), found.name(), order.uri())));
        return entity
            .or(() -> article.annotations()
                .subjects()
                .stream()
                .filter(Tags.subjects(order))
                .findFirst()
                .map(decision::pinning))
            .orElse(decision);
    }

    // a tag without an identity keeps the first it gets
    private static boolean isFixed(Given decision) {
        Entity entity = decision.entity();
        return decision.subject() != null || (entity != null && entity.uri() != null);
    }

    static void pin(Given decision, WorkingCopy copy) {
        Entity entity = decision.entity();
        Subject subject = decision.subject();
        if (entity != null) {
            pin(entity, copy);
        }
        else if (subject != null) {
            pin(subject, copy);
        }
        else {
            await(Given.tag(decision.command()), copy);
        }
    }

    private static void pin(Entity pinned, WorkingCopy copy) {
        find(pinned, copy).ifPresentOrElse((found) -> Additions.keep(confirmed(found, pinned), copy),
                () -> Additions.addEntity(pinned, copy));
    }

    private static Entity confirmed(Entity found, Entity pinned) {
        Entity confirmed = Additions.confirmed(found, pinned.kind(), pinned.name(), pinned.uri());
        return confirmed.at(Coordinates.firstOf(confirmed.coordinates(), pinned.coordinates()));
    }

    // the same name under another identity is what a pin is to prevent
    private static Optional<Entity> find(Entity pinned, WorkingCopy copy) {
        String name = Tags.folded(pinned.name());
        return Stream.concat(
                copy.entities.stream().filter((entity) -> pinned.uri() != null && pinned.uri().equals(entity.uri())),
                copy.entities.stream()
                    .filter((entity) -> entity.kind() == pinned.kind() && Tags.folded(entity.name()).equals(name)))
            .findFirst();
    }

    private static void pin(Subject pinned, WorkingCopy copy) {
        boolean found = copy.subjects.stream().anyMatch((subject) -> subject.uri().equals(pinned.uri()));
        if (found) {
            copy.subjects
                .replaceAll((subject) -> subject.uri().equals(pinned.uri()) ? Additions.confirmed(pinned) : subject);
        }
        else {
            copy.subjects.add(Additions.confirmed(pinned));
        }
    }

    private static void await(TagOrder order, WorkingCopy copy) {
        copy.entities.stream()
            .filter(Tags.entities(order))
            .findFirst()
            .ifPresent((found) -> Additions.keep(Additions.confirmed(found, found.kind(), found.name(), order.uri()),
                    copy));
        copy.subjects
            .replaceAll((subject) -> Tags.subjects(order).test(subject) ? Additions.confirmed(subject) : subject);
    }

}
