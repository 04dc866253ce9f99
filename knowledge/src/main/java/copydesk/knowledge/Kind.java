package copydesk.knowledge;

import java.util.Locale;

import copydesk.contract.annotation.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * What sort of thing an entity is. Wider than the kinds that travel on topics, because a
 * name must be known to mean a film or a disease before it can be told from a place.
 */
public enum Kind {

    /** A person. */
    PERSON(EntityKind.PERSON),

    /** An organisation, agency, party, company or institution. */
    ORGANISATION(EntityKind.ORGANISATION),

    /** A place: country, city, region, building. */
    PLACE(EntityKind.PLACE),

    /** A named event. */
    EVENT(EntityKind.EVENT),

    /** Anything else that has a name: a law, a disease, a work that nobody touches. */
    OTHER(null),

    /**
     * A thing that has a name: a model of aircraft, a ship, a weapon, a product, a work.
     */
    OBJECT(EntityKind.OBJECT);

    private final @Nullable EntityKind entityKind;

    Kind(@Nullable EntityKind entityKind) {
        this.entityKind = entityKind;
    }

    /** The kind on topics, null for what is not tagged there. */
    public @Nullable EntityKind entityKind() {
        return this.entityKind;
    }

    /** The word in tables and on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this word, null if it is none. */
    public static @Nullable Kind ofCode(String code) {
        for (Kind kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        return null;
    }

}
