package copydesk.enrich.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.annotation.CandidateNote;
import copydesk.contract.annotation.Coordinates;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Identification;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Puts identities on entities. Entities of one kind with the same identity become the one
 * with the longest name, the first among equals, and a short form becomes its full name.
 */
final class Merger {

    private static final int LONGEST_DESCRIPTION = 100;

    private final List<Entity> identified = new ArrayList<>();

    private final Map<String, Entity> byId = new HashMap<>();

    private final Map<String, String> sameAs = new HashMap<>();

    Merger(List<Entity> entities, List<Identity> identities) {
        Map<String, String> first = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = identified(entities.get(i), identities.get(i));
            this.identified.add(entity);
            this.byId.putIfAbsent(entity.id(), entity);
            if (entity.uri() != null) {
                first.merge(entity.kind() + " " + entity.uri(), entity.id(), this::joined);
            }
        }
        for (int i = 0; i < entities.size(); i++) {
            int full = identities.get(i).fullName();
            if (full >= 0 && entities.get(i).kind() == entities.get(full).kind()) {
                join(entities.get(i).id(), entities.get(full).id());
            }
        }
    }

    Identified merged(List<Mention> mentions) {
        Map<String, Entity> merged = new LinkedHashMap<>();
        for (Entity entity : this.identified) {
            Entity whole = this.byId.getOrDefault(idOf(entity.id()), entity);
            merged.merge(whole.id(), with(whole, entity), Merger::with);
        }
        return new Identified(merged.values().stream().toList(), mentions.stream().map(this::moved).toList());
    }

    /** Joins two of the same identity to that with the longer name; gives its id. */
    private String joined(String one, String other) {
        boolean longer = nameLength(other) > nameLength(one);
        join(longer ? one : other, longer ? other : one);
        return longer ? other : one;
    }

    private int nameLength(String id) {
        Entity entity = this.byId.get(id);
        return (entity != null) ? entity.name().length() : 0;
    }

    private void join(String part, String whole) {
        String one = idOf(part);
        String other = idOf(whole);
        if (!one.equals(other)) {
            this.sameAs.put(one, other);
        }
    }

    private String idOf(String id) {
        String last = id;
        String next = this.sameAs.get(last);
        while (next != null) {
            last = next;
            next = this.sameAs.get(last);
        }
        return last;
    }

    private static Entity with(Entity whole, Entity part) {
        Relation rel = (part.rel() == Relation.ABOUT) ? Relation.ABOUT : whole.rel();
        return new Entity(whole.id(), whole.kind(), whole.name(), whole.uri(), rel,
                Math.max(whole.confidence(), part.confidence()), whole.identification(), whole.salience())
            .at(whole.coordinates());
    }

    private Mention moved(Mention mention) {
        String id = idOf(mention.entity());
        return id.equals(mention.entity()) ? mention : new Mention(id, mention.block(), mention.start(), mention.end(),
                mention.text(), mention.evidence(), mention.confidence());
    }

    private static Entity identified(Entity entity, Identity identity) {
        String uri = (identity.entity() != null) ? identity.entity().uri() : entity.uri();
        return new Entity(entity.id(), entity.kind(), name(entity, identity), uri, entity.rel(), entity.confidence(),
                identification(identity), entity.salience())
            .at(coordinates(entity, identity));
    }

    /** As the knowledge base writes it, where only capitals or the article differ. */
    private static String name(Entity entity, Identity identity) {
        String label = (identity.entity() != null) ? identity.entity().label() : entity.name();
        String bare = entity.name().startsWith("The ") ? entity.name().substring("The ".length()) : entity.name();
        return bare.equalsIgnoreCase(label) ? label : entity.name();
    }

    // an article may name a place where it means its government or its team
    private static @Nullable Coordinates coordinates(Entity entity, Identity identity) {
        return (identity.entity() != null && entity.kind() == EntityKind.PLACE) ? identity.entity().coordinates()
                : entity.coordinates();
    }

    private static @Nullable Identification identification(Identity identity) {
        if (identity.considered().isEmpty()) {
            return null;
        }
        return new Identification(identity.confidence(), identity.considered().stream().map(Merger::note).toList());
    }

    private static CandidateNote note(Considered considered) {
        String description = considered.entity().description();
        int cut = Math.min(description.length(), LONGEST_DESCRIPTION);
        int end = (cut > 0 && Character.isHighSurrogate(description.charAt(cut - 1))) ? cut - 1 : cut;
        return new CandidateNote(considered.entity().uri(), considered.entity().label(),
                (end == 0) ? null : description.substring(0, end), considered.score(), considered.reasons());
    }

}
