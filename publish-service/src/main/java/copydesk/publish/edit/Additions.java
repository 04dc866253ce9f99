package copydesk.publish.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Identification;
import copydesk.contract.annotation.Relation;
import copydesk.contract.annotation.Subject;
import copydesk.contract.command.TagOrder;
import org.jspecify.annotations.Nullable;

/** Adds the tags that an editor wants: what is there already becomes the editor's. */
final class Additions {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String TOP = "000000";

    private Additions() {
    }

    static void add(TagOrder order, WorkingCopy copy) {
        Optional<EntityKind> kind = Tags.kind(order.kind());
        if (kind.isEmpty()) {
            addSubject(order, copy);
            return;
        }
        copy.entities.stream()
            .filter(Tags.entities(order))
            .findFirst()
            .ifPresentOrElse((found) -> keep(confirmed(found, kind.get(), order.name(), order.uri()), copy),
                    () -> addEntity(new Entity("", kind.get(), order.name(), order.uri(), Relation.MENTIONS, 1), copy));
    }

    private static void addSubject(TagOrder order, WorkingCopy copy) {
        String uri = order.uri();
        if (uri == null) {
            return;
        }
        Subject added = new Subject(uri, order.name(), uri.endsWith(TOP) ? 1 : 2, null, 1, Edited.EVIDENCE);
        if (copy.subjects.stream().noneMatch(Tags.subjects(order))) {
            copy.subjects.add(added);
        }
        else {
            copy.subjects.replaceAll((subject) -> subject.uri().equals(uri) ? confirmed(subject) : subject);
        }
    }

    static Subject confirmed(Subject subject) {
        return new Subject(subject.uri(), subject.name(), subject.level(), subject.broader(), 1, Edited.EVIDENCE);
    }

    /** An entity that was found, under the name and identity that the editor gives it. */
    static Entity confirmed(Entity found, EntityKind kind, String name, @Nullable String uri) {
        boolean same = uri == null || uri.equals(found.uri());
        Identification why = same ? found.identification() : null;
        return new Entity(found.id(), kind, name, same ? found.uri() : uri, found.rel(), 1, why, found.salience(),
                Edited.EVIDENCE, (same && kind == found.kind()) ? found.coordinates() : null);
    }

    /** Keeps an entity that was found, and names it wherever its name stands. */
    static void keep(Entity entity, WorkingCopy copy) {
        copy.replace(entity);
        Naming.everywhere(entity, copy);
    }

    /**
     * Adds an entity that was not found. One that no text names cannot be mentioned, so
     * the article is about it.
     */
    static void addEntity(Entity wanted, WorkingCopy copy) {
        String id = freeId(wanted.kind().code() + ":" + slug(wanted.name()), copy);
        Entity added = added(id, wanted, wanted.rel());
        copy.entities.add(added);
        if (!Naming.everywhere(added, copy) && wanted.rel() == Relation.MENTIONS) {
            copy.replace(added(id, wanted, Relation.ABOUT));
        }
    }

    private static Entity added(String id, Entity wanted, Relation rel) {
        return new Entity(id, wanted.kind(), wanted.name(), wanted.uri(), rel, 1, null, wanted.salience(),
                Edited.EVIDENCE, wanted.coordinates());
    }

    private static String slug(String name) {
        String slug = GAPS.matcher(Tags.folded(name).toLowerCase(Locale.ROOT)).replaceAll("-");
        return slug.replaceAll("^-|-$", "");
    }

    private static String freeId(String wanted, WorkingCopy copy) {
        Set<String> taken = copy.entities.stream().map(Entity::id).collect(Collectors.toSet());
        String id = wanted;
        for (int i = 2; taken.contains(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

}
