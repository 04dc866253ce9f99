package copydesk.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a feed by the words all its dialects share, whatever prefix they
 * wear.
 */
final class FeedElements {

    private final Element root;

    private final @Nullable String siteName;

    private final @Nullable String language;

    private final String base;

    FeedElements(Element root, @Nullable String url) {
        Element channel = children(root, "channel").stream().findFirst().orElse(root);
        this.root = root;
        this.siteName = text(channel, "title").orElse(null);
        this.language = text(channel, "language").orElseGet(() -> root.attr("xml:lang"));
        this.base = Optional.ofNullable(link(channel))
            .filter((link) -> link.startsWith("http"))
            .orElse((url != null) ? url : "");
    }

    /** The name of an element without its prefix, in lower case. */
    static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    /** The first entries. */
    List<Element> entries(int limit) {
        List<Element> places = new ArrayList<>(List.of(this.root));
        places.addAll(children(this.root, "channel"));
        places.addAll(children(this.root, "items"));
        return places.stream()
            .flatMap((place) -> place.children().stream())
            .filter((element) -> local(element).equals("item") || local(element).equals("entry"))
            .limit(limit)
            .toList();
    }

    /** The name of the publication; null if the feed gives none. */
    @Nullable String siteName() {
        return this.siteName;
    }

    /** The language of the feed; null if it gives none. */
    @Nullable String language() {
        return this.language;
    }

    /** The address that relative links are relative to; empty if there is none. */
    String base(Element entry) {
        for (Element place = entry; place != null; place = place.parent()) {
            if (place.attr("xml:base").startsWith("http")) {
                return place.attr("xml:base");
            }
        }
        return this.base;
    }

    /**
     * The address that an entry or channel gives for itself, as spelled there; null if it
     * gives none.
     */
    static @Nullable String link(Element place) {
        String best = null;
        for (Element link : children(place, "link")) {
            String rel = link.attr("rel");
            String address = link.hasAttr("href") ? link.attr("href").strip() : link.text().strip();
            boolean own = rel.isEmpty() || rel.equals("alternate");
            if (!address.isEmpty() && own && (best == null || link.attr("type").contains("html"))) {
                best = address;
            }
        }
        return best;
    }

    /** The words of the first child that has one of these names. */
    static Optional<String> text(Element parent, String... names) {
        for (String name : names) {
            for (Element child : children(parent, name)) {
                String words = child.wholeText().strip();
                if (!words.isEmpty()) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The children with a name: {@code link} by local name, {@code dc:date} with its
     * prefix.
     */
    static List<Element> children(Element parent, String name) {
        return parent.children()
            .stream()
            .filter((child) -> name.contains(":") ? child.tagName().equalsIgnoreCase(name) : plain(child, name))
            .toList();
    }

    // media:title or itunes:author say something else than title and author
    private static boolean plain(Element child, String name) {
        String tag = child.tagName().toLowerCase(Locale.ROOT);
        return tag.equalsIgnoreCase(name) || tag.equals("atom:" + name) || tag.equals("rss:" + name)
                || tag.equals("a10:" + name);
    }

}
