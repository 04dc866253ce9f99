package copydesk.enrich.entity;

import copydesk.contract.annotation.EntityKind;
import copydesk.enrich.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Who or what a span of words names.
 *
 * @param id {@code person:volodymyr-zelensky}
 * @param kind what it is
 * @param name its full name
 * @param uri identity in a knowledge base; null if unknown
 */
record Named(String id, EntityKind kind, String name, @Nullable String uri) {

    /** Something that a rule found, under an id made of its name. */
    static Named of(EntityKind kind, String name) {
        return new Named(kind.code() + ":" + Slug.of(name), kind, name, null);
    }

    boolean isPerson() {
        return this.kind == EntityKind.PERSON;
    }

}
