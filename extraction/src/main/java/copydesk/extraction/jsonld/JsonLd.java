package copydesk.extraction.jsonld;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import copydesk.extraction.text.RichText;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What the page's JSON-LD says about the article. Broken JSON-LD says what is left of it.
 * Objects that refer to each other by {@code @id} are brought together.
 */
public final class JsonLd {

    private static final int MAX_LENGTH = 2_000_000;

    private static final int MAX_DEPTH = 8;

    private static final int MAX_NODES = 5_000;

    private static final Pattern NEWS = Pattern.compile("news|report");

    private static final Set<String> PAGES = Set.of("webpage", "itempage", "collectionpage", "qapage", "faqpage",
            "creativework", "recipe", "howto", "review", "webpageelement", "medicalwebpage");

    // what has none of these is only a reference to an article
    private static final List<String> TELLING = List.of("headline", "author", "datePublished", "image",
            "mainEntityOfPage", "url", "articleBody");

    private final List<Map<?, ?>> articles = new ArrayList<>();

    private final List<Map<?, ?>> pages = new ArrayList<>();

    private final List<Breadcrumbs> crumbs = new ArrayList<>();

    private final Map<String, Map<?, ?>> byId = new LinkedHashMap<>();

    private int nodes;

    private JsonLd() {
    }

    /** What scripts say about the article of a page with some title. */
    public static JsonLd of(List<String> scripts, String title) {
        JsonLd data = new JsonLd();
        for (String script : scripts) {
            if (script.length() <= MAX_LENGTH) {
                String json = script.contains("{&quot;") ? Parser.unescapeEntities(script, false) : script;
                LooseJson.read(json).forEach((value) -> data.index(value, 0));
            }
        }
        data.prefer(plain(title));
        return data;
    }

    // a page may describe the articles that it offers beside its own
    private void prefer(String title) {
        for (int i = 1; i < this.articles.size(); i++) {
            String first = text(this.articles.get(0).get("headline"));
            String other = text(this.articles.get(i).get("headline"));
            if (other != null && title.contains(other) && (first == null || !title.contains(first))) {
                this.articles.add(0, this.articles.remove(i));
                return;
            }
        }
    }

    /** Whether it describes an article at all. */
    public boolean isArticle() {
        return !this.articles.isEmpty();
    }

    /** The ways to the page, the first one that it gives first. */
    public List<Breadcrumbs> breadcrumbs() {
        return this.crumbs;
    }

    /** Whether it describes a piece of news. */
    public boolean isNews() {
        return !this.articles.isEmpty() && NEWS.matcher(type(this.articles.get(0))).find();
    }

    /** A text of the article, or of the page around it. */
    public @Nullable String text(String property) {
        for (Map<?, ?> node : described()) {
            String text = text(node.get(property));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** All texts of a property, of which a page may print several into one. */
    public List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        for (Map<?, ?> node : described()) {
            for (Object one : all(node.get(property))) {
                String text = text((one instanceof Map<?, ?> object) ? object.get("name") : one);
                if (text != null) {
                    texts.add(text);
                }
            }
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return texts;
    }

    /** The names of the people or houses that a property holds. */
    public List<String> names(String property) {
        return parties(property).stream().map(Party::name).toList();
    }

    /** The people or houses that a property holds. */
    public List<Party> parties(String property) {
        for (Map<?, ?> node : described()) {
            List<Party> parties = new ArrayList<>();
            all(node.get(property)).forEach((one) -> party(one, parties));
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return List.of();
    }

    /** What the article says of its first picture, for example its {@code url}. */
    public @Nullable String image(String property) {
        for (Map<?, ?> node : described()) {
            for (Object one : all(node.get("image"))) {
                Object image = resolved(one);
                String text = (image instanceof Map<?, ?> object) ? imageText(object, property)
                        : property.equals("url") ? text(image) : null;
                if (text != null && (!property.equals("url") || text.contains("/"))) {
                    return text;
                }
            }
        }
        return null;
    }

    private @Nullable String imageText(Map<?, ?> image, String property) {
        Object value = image.get(property);
        return text((value instanceof Map<?, ?> object) ? object.get("name") : value);
    }

    /** The addresses that the article gives for itself. */
    public List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (Map<?, ?> node : this.articles.isEmpty() ? List.<Map<?, ?>>of() : this.articles.subList(0, 1)) {
            Object page = node.get("mainEntityOfPage");
            Object[] places = { node.get("url"), (page instanceof Map<?, ?> object) ? object.get("@id") : page };
            for (Object place : places) {
                String address = text(place);
                if (address != null) {
                    addresses.add(address);
                }
            }
        }
        return addresses;
    }

    private List<Map<?, ?>> described() {
        List<Map<?, ?>> nodes = new ArrayList<>(this.articles.subList(0, Math.min(this.articles.size(), 1)));
        nodes.addAll(this.pages);
        return nodes;
    }

    private void party(@Nullable Object value, List<Party> parties) {
        Object one = resolved(value);
        if (one instanceof Map<?, ?> object && object.get("name") instanceof List<?> names) {
            names.forEach((name) -> add(parties, text(name), type(object)));
        }
        else if (one instanceof Map<?, ?> object) {
            add(parties, text(object.get("name")), type(object));
        }
        else {
            add(parties, text(one), "");
        }
    }

    private static void add(List<Party> parties, @Nullable String name, String type) {
        boolean named = name != null && name.codePoints().anyMatch(Character::isLetter);
        if (named && name != null && parties.stream().noneMatch((party) -> party.name().equals(name))) {
            parties.add(new Party(name, type.contains("organization")));
        }
    }

    private @Nullable Object resolved(@Nullable Object value) {
        if (value instanceof Map<?, ?> object && !object.containsKey("name") && !object.containsKey("url")) {
            Object found = this.byId.get(String.valueOf(object.get("@id")));
            return (found != null) ? found : value;
        }
        return value;
    }

    private static List<?> all(@Nullable Object value) {
        return (value instanceof List<?> list) ? list : (value != null) ? List.of(value) : List.of();
    }

    private static @Nullable String text(@Nullable Object value) {
        Object first = (value instanceof List<?> list && !list.isEmpty()) ? list.get(0) : value;
        Object named = (first instanceof Map<?, ?> object) ? object.get("@value") : first;
        if (!(named instanceof String text) || text.isBlank() || text.equals("null")) {
            return null;
        }
        return plain(text);
    }

    /** A text without the entities that sites leave in their data, even twice encoded. */
    public static String plain(String text) {
        String plain = text;
        for (int i = 0; i < 2 && plain.indexOf('&') >= 0; i++) {
            plain = Parser.unescapeEntities(plain, false);
        }
        return RichText.plain(plain).text();
    }

    private void index(@Nullable Object value, int depth) {
        if (depth > MAX_DEPTH || this.nodes++ > MAX_NODES) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach((one) -> index(one, depth + 1));
        }
        else if (value instanceof Map<?, ?> object) {
            if (object.get("@id") instanceof String id && object.size() > 2) {
                this.byId.putIfAbsent(id, object);
            }
            sort(object);
            object.values().forEach((one) -> index(one, depth + 1));
        }
    }

    private void sort(Map<?, ?> object) {
        String type = type(object);
        boolean stub = TELLING.stream().noneMatch(object::containsKey);
        if ((type.contains("article") || type.contains("posting") || type.contains("report")) && !stub
                && !type.contains("jobposting")) {
            this.articles.add(object);
        }
        else if (PAGES.contains(type)) {
            this.pages.add(object);
        }
        else if (type.equals("breadcrumblist")) {
            this.crumbs.add(Breadcrumbs.of(object));
        }
    }

    private static String type(Map<?, ?> object) {
        Object type = object.get("@type");
        String name = (type instanceof List<?> list) ? String.join(" ", list.stream().map(String::valueOf).toList())
                : String.valueOf(type);
        return name.toLowerCase(Locale.ROOT).replace("http://schema.org/", "").replace("https://schema.org/", "");
    }

    /**
     * Somebody the page names.
     *
     * @param name as the page spells it
     * @param house whether the page says it is an organisation
     */
    public record Party(String name, boolean house) {

    }

}
