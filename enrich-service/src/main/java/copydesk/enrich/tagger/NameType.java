package copydesk.enrich.tagger;

import copydesk.contract.annotation.EntityKind;
import org.jspecify.annotations.Nullable;

/** What the models tell apart, in the order of their labels. */
public enum NameType {

    /** A person. */
    PERSON(EntityKind.PERSON),

    /** An organisation. */
    ORGANISATION(EntityKind.ORGANISATION),

    /** A place. */
    PLACE(EntityKind.PLACE),

    /** An event with a name. */
    EVENT(EntityKind.EVENT),

    /** A work, product, law or other thing with a name, which nobody is told of. */
    OTHER(null);

    private final @Nullable EntityKind kind;

    NameType(@Nullable EntityKind kind) {
        this.kind = kind;
    }

    /** The kind of entity; null for what is no entity of an article. */
    public @Nullable EntityKind kind() {
        return this.kind;
    }

}
