package copydesk.benchmarks.feed;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import copydesk.ingest.feed.Feed;
import copydesk.ingest.feed.FeedCategory;
import copydesk.ingest.feed.FeedDate;
import copydesk.ingest.feed.FeedLink;
import copydesk.ingest.feed.Item;
import copydesk.ingest.feed.Item.Part;
import copydesk.ingest.feed.Person;
import copydesk.ingest.feed.Person.Role;
import copydesk.ingest.feed.Words;
import copydesk.ingest.feed.date.FeedTime;
import org.jspecify.annotations.Nullable;

/** What our reader gave, under the names by which the corpus asks for it. */
final class FeedView {

    private final List<MarkupValue> markup = new ArrayList<>();

    private final Map<String, Object> names = new LinkedHashMap<>();

    /**
     * The view of a feed. What the feed does not say has no name in it, so that an
     * expectation that asks for it fails and does not compare with nothing.
     */
    FeedView(Feed feed) {
        this.names.put("version", feed.version());
        this.names.put("encoding", feed.charset());
        this.names.put("feed", item(feed.about(), false));
        this.names.put("entries", feed.entries().stream().map((entry) -> item(entry, true)).toList());
    }

    /** What is known of a document that is no feed. */
    static Feed nothing() {
        return new Feed("", "", Item.nothing(), List.of());
    }

    /** All of it. */
    Map<String, Object> names() {
        return this.names;
    }

    /** Whether something was found the same only by reading it. */
    boolean wasRead() {
        return this.markup.stream().anyMatch(MarkupValue::wasRead);
    }

    /**
     * Channel, entry and source have the same parts; only the names of the summary
     * differ, as they do in the corpus.
     */
    private Map<String, Object> item(Item item, boolean entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        words(map, item.words(Part.TITLE), "title");
        Optional<Words> summary = item.words(Part.SUMMARY).or(() -> item.contents().stream().findFirst());
        if (entry) {
            words(map, summary, "summary", "description");
            words(map, item.words(Part.SUBTITLE), "subtitle");
        }
        else {
            words(map, item.words(Part.SUMMARY), "subtitle", "description", "tagline");
        }
        words(map, item.words(Part.RIGHTS), "rights", "copyright");
        words(map, item.words(Part.INFO), "info");
        map.put("content", item.contents().stream().map(this::detail).toList());
        identity(map, item);
        people(map, item);
        dates(map, item);
        facts(map, item);
        return map;
    }

    private void words(Map<String, Object> map, Optional<Words> words, String... names) {
        words.ifPresent((found) -> {
            for (String name : names) {
                map.put(name, value(found));
                map.put(name + "_detail", detail(found));
            }
        });
    }

    private Object value(Words words) {
        MarkupValue value = new MarkupValue(words.value(), words.base());
        this.markup.add(value);
        return value;
    }

    private Map<String, Object> detail(Words words) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("value", value(words));
        map.put("type", words.type());
        map.put("language", words.language());
        map.put("base", words.base());
        put(map, "src", words.source());
        return map;
    }

    private static void identity(Map<String, Object> map, Item item) {
        put(map, "id", item.id());
        put(map, "guid", item.id());
        map.put("guidislink", item.idIsLink() && item.links().stream().noneMatch((link) -> isOwn(link)));
        item.link().ifPresent((link) -> map.put("link", link));
        map.put("links", item.links().stream().map((link) -> link(link, true)).toList());
        map.put("enclosures",
                item.links()
                    .stream()
                    .filter((link) -> link.rel().equals("enclosure"))
                    .map((link) -> link(link, false))
                    .toList());
        item.links()
            .stream()
            .filter((link) -> link.rel().equals("license"))
            .findFirst()
            .ifPresent((link) -> map.put("license", link.href()));
        map.put("tags", item.categories().stream().map(FeedView::category).toList());
        item.categories().stream().findFirst().ifPresent((category) -> map.put("category", category.term()));
    }

    private static boolean isOwn(FeedLink link) {
        return link.rel().equals("alternate");
    }

    /** A link; as an enclosure it is asked for without its relation. */
    private static Map<String, Object> link(FeedLink link, boolean whole) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (whole) {
            map.put("rel", link.rel());
        }
        put(map, "type", link.type());
        map.put("href", link.href());
        put(map, "title", link.title());
        put(map, "length", link.length());
        put(map, "hreflang", link.hreflang());
        return new Addressed(map);
    }

    private static Map<String, Object> category(FeedCategory category) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("term", category.term());
        map.put("scheme", category.scheme());
        map.put("label", category.label());
        return map;
    }

    private static void people(Map<String, Object> map, Item item) {
        List<Person> authors = item.people(Role.AUTHOR).isEmpty() ? item.people(Role.SHOW) : item.people(Role.AUTHOR);
        map.put("authors", authors.stream().map(FeedView::person).toList());
        map.put("contributors", item.people(Role.CONTRIBUTOR).stream().map(FeedView::person).toList());
        authors.stream().findFirst().ifPresent((author) -> {
            map.put("author", line(author));
            map.put("author_detail", person(author));
        });
        item.people(Role.PUBLISHER).stream().findFirst().ifPresent((publisher) -> {
            map.put("publisher", line(publisher));
            map.put("publisher_detail", person(publisher));
        });
    }

    /** Someone in one line, name first. */
    private static @Nullable String line(Person person) {
        if (person.name() == null || person.email() == null) {
            return (person.name() != null) ? person.name() : person.email();
        }
        return person.name() + " (" + person.email() + ")";
    }

    private static Map<String, Object> person(Person person) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "name", person.name());
        put(map, "email", person.email());
        put(map, "href", person.url());
        return new Addressed(map);
    }

    /**
     * Of several dates of one kind the last counts, as the corpus wants; where nothing
     * changed, the day of publication is that of the last change.
     */
    private static void dates(Map<String, Object> map, Item item) {
        for (FeedDate date : item.dates()) {
            String name = switch (date.kind()) {
                case PUBLISHED -> "published";
                case UPDATED -> "updated";
                case CREATED -> "created";
                case EXPIRED -> "expired";
            };
            map.put(name, date.text());
            map.put(name + "_parsed", FeedTime.read(date.text()).map(FeedView::moment).orElse(null));
        }
        if (map.containsKey("published")) {
            map.putIfAbsent("updated", map.get("published"));
            map.putIfAbsent("updated_parsed", map.get("published_parsed"));
        }
    }

    /** A moment as Python's clock has it. */
    private static List<Double> moment(FeedTime time) {
        OffsetDateTime utc = time.moment().withOffsetSameInstant(ZoneOffset.UTC);
        return List.of((double) utc.getYear(), (double) utc.getMonthValue(), (double) utc.getDayOfMonth(),
                (double) utc.getHour(), (double) utc.getMinute(), (double) utc.getSecond(),
                utc.getDayOfWeek().getValue() - 1.0, (double) utc.getDayOfYear(), 0.0);
    }

    private void facts(Map<String, Object> map, Item item) {
        for (String name : List.of("language", "icon", "logo", "generator", "docs", "ttl", "comments")) {
            item.fact(name).ifPresent((value) -> map.put(name, value));
        }
        item.fact("image").ifPresent((address) -> map.put("image", new Addressed(Map.of("href", address))));
        Item source = item.source();
        if (source != null) {
            Map<String, Object> from = item(source, false);
            source.link().ifPresent((link) -> from.put("href", link));
            map.put("source", from);
        }
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    /** What has an address may be asked for its url or its href. */
    private static final class Addressed extends java.util.AbstractMap<String, Object> {

        private final Map<String, Object> values;

        Addressed(Map<String, Object> values) {
            this.values = values;
        }

        @Override
        public java.util.Set<Entry<String, Object>> entrySet() {
            return this.values.entrySet();
        }

        @Override
        public boolean containsKey(Object key) {
            return this.values.containsKey(key.equals("url") ? "href" : key);
        }

        @Override
        public Object get(Object key) {
            return this.values.get(key.equals("url") ? "href" : key);
        }

    }

}
