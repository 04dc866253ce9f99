package copydesk.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.ingest.feed.Item.Part;
import copydesk.ingest.feed.Person.Role;
import copydesk.ingest.feed.xml.FeedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeed {

    private final JsonNode root;

    private final String base;

    private final @Nullable String language;

    private JsonFeed(JsonNode root, String address, @Nullable String language) {
        String own = text(root, "language");
        this.root = root;
        this.base = address;
        this.language = (own != null) ? own : language;
    }

    /** Whether a text may be one: an object, to begin with. */
    static boolean isOne(String text) {
        return text.stripLeading().startsWith("{");
    }

    /**
     * The feed; empty if it is none.
     * @param language of a feed that names none; null if nobody said
     * @param limit how many entries are read
     */
    static Optional<Feed> read(FeedText text, String address, @Nullable String language, int limit) {
        try {
            JsonNode root = Json.read(text.text().getBytes(StandardCharsets.UTF_8), JsonNode.class);
            String version = root.path("version").asString("");
            boolean feed = version.contains("jsonfeed.org") || (root.path("items").isArray() && root.has("title"));
            return feed ? Optional.of(new JsonFeed(root, address, language).feed(version, text.charset(), limit))
                    : Optional.empty();
        }
        catch (InvalidRecord ex) {
            return Optional.empty();
        }
    }

    private Feed feed(String version, String charset, int limit) {
        List<Item> entries = new ArrayList<>();
        for (JsonNode item : this.root.path("items")) {
            if (entries.size() < limit && item.isObject()) {
                entries.add(item(item));
            }
        }
        return new Feed(version.endsWith("1.1") ? "json11" : "json1", charset, about(), entries);
    }

    private Item about() {
        Item.Builder found = new Item.Builder();
        words(found, Part.TITLE, text(this.root, "title"), "text/plain");
        words(found, Part.SUMMARY, text(this.root, "description"), "text/plain");
        link(found, "alternate", text(this.root, "home_page_url"), "text/html");
        link(found, "self", text(this.root, "feed_url"), "application/feed+json");
        link(found, "next", text(this.root, "next_url"), "application/feed+json");
        for (JsonNode hub : some(this.root.path("hubs"))) {
            link(found, "hub", text(hub, "url"), null);
        }
        fact(found, "icon", text(this.root, "favicon"));
        fact(found, "image", text(this.root, "icon"));
        authors(found, this.root);
        found.language((this.language != null) ? this.language : "");
        return found.build();
    }

    /** An item. Its id is the address of the page only where it gives no other. */
    private Item item(JsonNode item) {
        Item.Builder found = new Item.Builder();
        words(found, Part.TITLE, text(item, "title"), "text/plain");
        words(found, Part.SUMMARY, text(item, "summary"), "text/plain");
        content(found, text(item, "content_html"), "text/html");
        content(found, text(item, "content_text"), "text/plain");
        String id = text(item, "id");
        found.id((id != null) ? id : "", id != null && id.startsWith("http") && !item.has("url"));
        link(found, "alternate", text(item, "url"), "text/html");
        link(found, "via", text(item, "external_url"), "text/html");
        date(found, FeedDate.Kind.PUBLISHED, item, "date_published");
        date(found, FeedDate.Kind.UPDATED, item, "date_modified");
        fact(found, "image", text(item, "image"));
        String own = text(item, "language");
        found.language((own != null) ? own : "");
        for (JsonNode tag : some(item.path("tags"))) {
            found.category(new FeedCategory(tag.asString(""), null, null));
        }
        attachments(found, item);
        authors(found, item);
        return found.build();
    }

    private void attachments(Item.Builder found, JsonNode item) {
        for (JsonNode file : some(item.path("attachments"))) {
            String url = text(file, "url");
            if (url != null) {
                found.link(new FeedLink("enclosure", LinksReader.address(this.base, url), text(file, "mime_type"),
                        text(file, "title"), text(file, "size_in_bytes"), null));
            }
        }
    }

    // 1.0 has one author, 1.1 several
    private static void authors(Item.Builder found, JsonNode place) {
        List<JsonNode> people = new ArrayList<>();
        people.addAll(some(place.path("authors")));
        if (people.isEmpty() && place.has("author")) {
            people.add(place.path("author"));
        }
        for (JsonNode person : people) {
            found.person(new Person(Role.AUTHOR, text(person, "name"), null, text(person, "url")));
        }
    }

    // as many as an item holds; each of the others would only be worked on
    private static List<JsonNode> some(JsonNode list) {
        return list.valueStream().limit(Item.Builder.MAX).toList();
    }

    private void words(Item.Builder found, Part part, @Nullable String value, String type) {
        if (value != null) {
            found.words(part, words(value, type));
        }
    }

    private void content(Item.Builder found, @Nullable String value, String type) {
        if (value != null) {
            found.content(words(value, type));
        }
    }

    private Words words(String value, String type) {
        return new Words(value.strip(), type, this.language, this.base, null);
    }

    private void link(Item.Builder found, String rel, @Nullable String href, @Nullable String type) {
        if (href != null) {
            found.link(FeedLink.of(rel, LinksReader.address(this.base, href), type));
        }
    }

    private void fact(Item.Builder found, String name, @Nullable String address) {
        found.fact(name, (address != null) ? LinksReader.address(this.base, address) : "");
    }

    private static void date(Item.Builder found, FeedDate.Kind kind, JsonNode item, String name) {
        String words = text(item, name);
        found.date(kind, (words != null) ? words : "", name);
    }

    // numbers are given where texts are asked for, ids above all
    private static @Nullable String text(JsonNode place, String name) {
        JsonNode value = place.path(name);
        String text = value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
        return text.isEmpty() ? null : text;
    }

}
