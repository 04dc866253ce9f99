package copydesk.ingest.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself, of one of its entries, or of where an entry came from.
 * Immutable.
 */
public final class Item {

    private final Map<Part, Words> parts;

    private final List<Words> contents;

    private final List<FeedLink> links;

    private final List<Person> people;

    private final List<FeedCategory> categories;

    private final List<FeedDate> dates;

    private final List<FeedPicture> pictures;

    private final Map<String, String> facts;

    private final @Nullable String id;

    private final boolean idIsLink;

    private final @Nullable Item source;

    private Item(Builder found) {
        this.parts = Map.copyOf(found.parts);
        this.contents = List.copyOf(found.contents);
        this.links = List.copyOf(found.links);
        this.people = List.copyOf(found.people);
        this.categories = List.copyOf(found.categories);
        this.dates = List.copyOf(found.dates);
        this.pictures = List.copyOf(found.pictures);
        this.facts = Map.copyOf(found.facts);
        this.id = found.id;
        this.idIsLink = found.idIsLink;
        this.source = found.source;
    }

    /** Something of which nothing is said. */
    public static Item nothing() {
        return new Builder().build();
    }

    /** A part of it in words. */
    public Optional<Words> words(Part part) {
        return Optional.ofNullable(this.parts.get(part));
    }

    /** Its title without markup. */
    public Optional<String> plainTitle() {
        return words(Part.TITLE).map(Words::plain).filter((title) -> !title.isBlank());
    }

    /** The texts it carries, in order. */
    public List<Words> contents() {
        return this.contents;
    }

    /** Its links, in order. */
    public List<FeedLink> links() {
        return this.links;
    }

    /** Those who are named in a role, in order. */
    public List<Person> people(Person.Role role) {
        return this.people.stream().filter((person) -> person.role() == role).toList();
    }

    /** Its categories, in order. */
    public List<FeedCategory> categories() {
        return this.categories;
    }

    /** Its dates, in order. */
    public List<FeedDate> dates() {
        return this.dates;
    }

    /** The pictures it names beside its text, in order. */
    public List<FeedPicture> pictures() {
        return this.pictures;
    }

    /**
     * A small fact by its name: {@code language}, {@code image}, {@code icon},
     * {@code logo}, {@code generator}, {@code docs}, {@code ttl}, {@code comments},
     * {@code updatePeriod}, {@code updateFrequency}, {@code origLink}, {@code info}.
     */
    public Optional<String> fact(String name) {
        return Optional.ofNullable(this.facts.get(name));
    }

    /** The id it gives itself; null if it gives none. */
    public @Nullable String id() {
        return this.id;
    }

    /** Whether the id is the address of the page. */
    public boolean idIsLink() {
        return this.idIsLink;
    }

    /** Where it was taken from; null if it does not say. */
    public @Nullable Item source() {
        return this.source;
    }

    /** The address of the page it stands for; empty if it gives none. */
    public Optional<String> link() {
        Optional<String> page = this.links.stream()
            .filter((link) -> link.rel().equals("alternate") && isPage(link.type()))
            .map(FeedLink::href)
            .filter((href) -> !href.isEmpty())
            .findFirst();
        return page.or(() -> this.idIsLink ? Optional.ofNullable(this.id) : Optional.empty())
            .or(() -> this.links.stream()
                .filter((link) -> link.rel().equals("alternate"))
                .map(FeedLink::href)
                .filter((href) -> !href.isEmpty())
                .findFirst());
    }

    private static boolean isPage(@Nullable String type) {
        return type == null || type.contains("html");
    }

    /** A part of an item in words. */
    public enum Part {

        /** Its title. */
        TITLE,

        /** A summary of it; the description or tagline of a feed. */
        SUMMARY,

        /** A shorter summary. */
        SUBTITLE,

        /** Whose it is. */
        RIGHTS,

        /** A note of the feed about itself. */
        INFO

    }

    /** Collects what a reader finds. */
    static final class Builder {

        /** So many of a kind. */
        static final int MAX = 1_000;

        private final Map<Part, Words> parts = new EnumMap<>(Part.class);

        private final List<Words> contents = new ArrayList<>();

        private final List<FeedLink> links = new ArrayList<>();

        private final List<Person> people = new ArrayList<>();

        private final List<FeedCategory> categories = new ArrayList<>();

        private final List<FeedDate> dates = new ArrayList<>();

        private final List<FeedPicture> pictures = new ArrayList<>();

        private final Map<String, String> facts = new LinkedHashMap<>();

        private @Nullable String id;

        private boolean idIsLink;

        private @Nullable Item source;

        // the first that says something
        void words(Part part, Words words) {
            Words before = this.parts.get(part);
            if (before == null || (before.value().isEmpty() && !words.value().isEmpty())) {
                this.parts.put(part, words);
            }
        }

        void replace(Part part, Words words) {
            if (!words.value().isEmpty()) {
                this.parts.put(part, words);
            }
        }

        boolean has(Part part) {
            Words words = this.parts.get(part);
            return words != null && !words.value().isEmpty();
        }

        void content(Words words) {
            add(this.contents, words);
        }

        void link(FeedLink link) {
            add(this.links, link);
        }

        void picture(FeedPicture picture) {
            add(this.pictures, picture);
        }

        void person(Person person) {
            add(this.people, person);
        }

        void category(FeedCategory category) {
            if (this.categories.size() < MAX && !this.categories.contains(category)) {
                add(this.categories, category);
            }
        }

        void date(FeedDate.Kind kind, String text, String element) {
            if (!text.isBlank()) {
                add(this.dates, new FeedDate(kind, text.strip(), element));
            }
        }

        void fact(String name, String value) {
            if (!value.isBlank()) {
                this.facts.putIfAbsent(name, value.strip());
            }
        }

        // what an element says counts before what an attribute of the document says
        void language(String value) {
            if (!value.isBlank()) {
                this.facts.put("language", value.strip());
            }
        }

        void id(String found, boolean isLink) {
            if (!found.isEmpty() && this.id == null) {
                this.id = found;
                this.idIsLink = isLink;
            }
        }

        void source(Item found) {
            this.source = (this.source == null) ? found : this.source;
        }

        Item build() {
            return new Item(this);
        }

        // more of a kind than anybody reads are left out, so that no entry grows without
        // bounds
        private static <T> void add(List<T> list, T found) {
            if (list.size() < MAX) {
                list.add(found);
            }
        }

    }

}
