package copydesk.contract.annotation;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A named person, organisation, place, event or object of the article.
 *
 * @param id local to the article, {@code person:volodymyr-zelensky}
 * @param kind what it is
 * @param name its full name
 * @param uri identity in a knowledge base; null if it has none there
 * @param rel whether the article is about it
 * @param confidence 0 to 1, two decimals
 * @param identification why it has this uri or none; null if the knowledge base was not
 * asked or knows nothing of the name
 * @param salience how much of the article it carries, 0 to 1, two decimals; null if it
 * was not weighed
 * @param evidence {@code editor} if a person added or pinned it; null if only enrichment
 * found it
 * @param coordinates where a place is, as the knowledge base says; null if it does not,
 * and of all that is no place
 */
public record Entity(String id, EntityKind kind, String name, @Nullable String uri, Relation rel, double confidence,
        @Nullable Identification identification, @Nullable Double salience, @Nullable String evidence,
        @Nullable Coordinates coordinates) {

    public Entity {
        Required.all(id, kind, name, rel);
    }

    /** An entity of which nobody says where it is. */
    public Entity(String id, EntityKind kind, String name, @Nullable String uri, Relation rel, double confidence,
            @Nullable Identification identification, @Nullable Double salience, @Nullable String evidence) {
        this(id, kind, name, uri, rel, confidence, identification, salience, evidence, null);
    }

    /** An entity that nobody but enrichment speaks for. */
    public Entity(String id, EntityKind kind, String name, @Nullable String uri, Relation rel, double confidence,
            @Nullable Identification identification, @Nullable Double salience) {
        this(id, kind, name, uri, rel, confidence, identification, salience, null, null);
    }

    /** An entity as found in the text, neither looked up nor weighed. */
    public Entity(String id, EntityKind kind, String name, @Nullable String uri, Relation rel, double confidence) {
        this(id, kind, name, uri, rel, confidence, null, null, null, null);
    }

    /** The same, told where it is. */
    public Entity at(@Nullable Coordinates where) {
        return new Entity(this.id, this.kind, this.name, this.uri, this.rel, this.confidence, this.identification,
                this.salience, this.evidence, where);
    }

}
