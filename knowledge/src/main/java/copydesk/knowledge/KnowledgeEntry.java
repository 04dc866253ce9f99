package copydesk.knowledge;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.annotation.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * An entity with its names, on the way into a base. The label counts as a name with share
 * 1 and need not be among the aliases. Where it stands among them as one that counts only
 * as written, and not as a free one as well, so does the label.
 *
 * @param entity the entity
 * @param aliases its other names
 */
public record KnowledgeEntry(KnownEntity entity, List<Alias> aliases) {

    private static final double OTHER_SPELLING = 0.5;

    /** Copies the list. */
    public KnowledgeEntry {
        aliases = List.copyOf(aliases);
    }

    /** Whether the label is a name only exactly as written. */
    boolean isLabelExact() {
        List<Alias> same = this.aliases.stream().filter((alias) -> alias.text().equals(this.entity.label())).toList();
        return !same.isEmpty() && same.stream().allMatch(Alias::exact);
    }

    /** Starts an entry. */
    public static Builder of(Kind kind, String uri, String label) {
        return new Builder(kind, uri, label);
    }

    /** Collects what is known of an entity. Not thread-safe. */
    public static final class Builder {

        private final Kind kind;

        private final String uri;

        private final String label;

        private String description = "";

        private double popularity;

        private final List<String> countries = new ArrayList<>();

        private final List<String> context = new ArrayList<>();

        private final List<String> related = new ArrayList<>();

        private final List<String> demonyms = new ArrayList<>();

        private final List<Alias> aliases = new ArrayList<>();

        private @Nullable Coordinates coordinates;

        private Builder(Kind kind, String uri, String label) {
            this.kind = kind;
            this.uri = uri;
            this.label = label;
        }

        /** What it is in a few words. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** In how many encyclopaedias it has an article, or a number that compares. */
        public Builder popularity(double popularity) {
            this.popularity = popularity;
            return this;
        }

        /** Countries it belongs to. */
        public Builder countries(List<String> countries) {
            this.countries.addAll(countries);
            return this;
        }

        /** Words and ids that stand near it. */
        public Builder context(List<String> context) {
            this.context.addAll(context);
            return this;
        }

        /** Uris of entities it has to do with. */
        public Builder related(List<String> related) {
            this.related.addAll(related);
            return this;
        }

        /** What a place's people and things are called; each is a weak name too. */
        public Builder demonyms(List<String> demonyms) {
            this.demonyms.addAll(demonyms);
            return this;
        }

        /** Where a place is; not kept of what is no place. */
        public Builder coordinates(@Nullable Coordinates coordinates) {
            this.coordinates = (this.kind == Kind.PLACE) ? coordinates : null;
            return this;
        }

        /** Another name, which may start with = if it counts only exactly as written. */
        public Builder alias(String alias) {
            return alias.startsWith("=") ? alias(new Alias(alias.substring(1), true, OTHER_SPELLING))
                    : alias(new Alias(alias, false, OTHER_SPELLING));
        }

        /** Another name. */
        public Builder alias(Alias alias) {
            this.aliases.add(alias);
            return this;
        }

        /** The entry. */
        public KnowledgeEntry build() {
            return new KnowledgeEntry(new KnownEntity(this.uri, this.label, this.kind, this.description,
                    this.popularity, this.countries, this.context, this.related, this.demonyms, this.coordinates),
                    this.aliases);
        }

    }

}
