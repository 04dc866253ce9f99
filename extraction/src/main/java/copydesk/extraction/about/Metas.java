package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The meta elements of a page by name, whether the page calls it name, property or
 * something else.
 */
final class Metas {

    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private static final int MAX_METAS = 2_000;

    private static final int MAX_LENGTH = 2_000;

    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    private int count;

    void add(Element meta) {
        String whole = meta.attr("content").strip();
        String content = (this.count++ > MAX_METAS) ? "" : whole.substring(0, Math.min(whole.length(), MAX_LENGTH));
        for (String attribute : content.isEmpty() ? List.<String>of() : NAMES) {
            String name = meta.attr(attribute);
            if (!name.isEmpty()) {
                this.contents.computeIfAbsent(plain(name), (key) -> new ArrayList<>()).add(content);
            }
        }
    }

    /** The first content under a name; null if there is none. */
    @Nullable String first(String name) {
        List<String> all = this.contents.get(name);
        return (all != null) ? all.get(0) : null;
    }

    /** All contents under a name. */
    List<String> all(String name) {
        return this.contents.getOrDefault(name, List.of());
    }

    /** The names of some form. */
    List<String> names(Pattern form) {
        return this.contents.keySet().stream().filter((name) -> form.matcher(name).matches()).toList();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace("dc:", "dc.").replace("dcterms:", "dcterms.");
    }

}
