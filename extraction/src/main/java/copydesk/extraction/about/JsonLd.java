package copydesk.extraction.about;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the page's JSON-LD says about the article. Broken JSON-LD says nothing.
 *
 * @param article the object that describes the article; empty if there is none
 */
public record JsonLd(Map<?, ?> article) {

    private static final int MAX_LENGTH = 2_000_000;

    private static final int MAX_DEPTH = 6;

    public static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            String json = bare(script.data());
            if (!json.isEmpty() && json.length() <= MAX_LENGTH) {
                Optional<Map<?, ?>> found = article(parse(json), 0);
                if (found.isPresent()) {
                    return new JsonLd(found.get());
                }
            }
        }
        return new JsonLd(Map.of());
    }

    /** A text of the article. */
    public @Nullable String text(String property) {
        return text(this.article.get(property));
    }

    /** The names of the people or houses that a property holds. */
    public List<String> names(String property) {
        List<String> names = new ArrayList<>();
        Object value = this.article.get(property);
        for (Object one : (value instanceof List<?> list) ? list : (value != null) ? List.of(value) : List.of()) {
            String name = text((one instanceof Map<?, ?> object) ? object.get("name") : one);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** What the article says of its first picture, for example its {@code url}. */
    public @Nullable String image(String property) {
        Object value = this.article.get("image");
        Object first = (value instanceof List<?> list && !list.isEmpty()) ? list.get(0) : value;
        if (first instanceof Map<?, ?> image) {
            return text(image.get(property));
        }
        return property.equals("url") ? text(first) : null;
    }

    /** The addresses that the article gives for itself. */
    public List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        Object page = this.article.get("mainEntityOfPage");
        Object[] places = { this.article.get("url"), (page instanceof Map<?, ?> object) ? object.get("@id") : page };
        for (Object place : places) {
            String address = text(place);
            if (address != null) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    private static @Nullable String text(@Nullable Object value) {
        Object first = (value instanceof List<?> list && !list.isEmpty()) ? list.get(0) : value;
        return (first instanceof String text && !text.isBlank()) ? text : null;
    }

    private static @Nullable Object parse(String json) {
        try {
            return Json.read(json.getBytes(StandardCharsets.UTF_8), Object.class);
        }
        catch (InvalidRecord ex) {
            return null;
        }
    }

    // some sites wrap the JSON in comments and put raw line ends into its texts
    private static String bare(String data) {
        String json = data.strip()
            .replaceFirst("^(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
            .replaceFirst("(?:-->|//]]>|]]>)$", "");
        return json.replaceAll("[\\x00-\\x1f]", " ").replaceFirst(";\\s*$", "").strip();
    }

    private static Optional<Map<?, ?>> article(@Nullable Object value, int depth) {
        List<Object> inside = new ArrayList<>();
        if (value instanceof Map<?, ?> object) {
            if (isArticle(object.get("@type"))) {
                return Optional.of(object);
            }
            for (String place : new String[] { "@graph", "mainEntity", "mainEntityOfPage", "hasPart" }) {
                Object found = object.get(place);
                if (found != null) {
                    inside.add(found);
                }
            }
        }
        else if (value instanceof List<?> list) {
            inside.addAll(list);
        }
        return (depth > MAX_DEPTH) ? Optional.empty()
                : inside.stream().flatMap((one) -> article(one, depth + 1).stream()).findFirst();
    }

    private static boolean isArticle(@Nullable Object type) {
        String name = String.valueOf(type);
        return name.contains("Article") || name.contains("BlogPosting") || name.contains("Report");
    }

}
