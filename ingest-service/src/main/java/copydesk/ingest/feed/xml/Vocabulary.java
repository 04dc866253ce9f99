package copydesk.ingest.feed.xml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The usual prefix of each vocabulary that feeds use, whatever prefix they write. The
 * vocabularies of feeds themselves have none.
 */
final class Vocabulary {

    /** Beginnings of namespace names, in lower case, and the prefix they get here. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("http://purl.org/dc/terms", "dcterms"), Map.entry("http://purl.org/dc/elements/", "dc"),
            Map.entry("http://purl.org/dc/", "dc"), Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication", "sy"),
            Map.entry("http://purl.org/rss/1.0/modules/slash", "slash"),
            Map.entry("http://purl.org/rss/1.0/modules/", "module"), Map.entry("http://purl.org/rss/", ""),
            Map.entry("http://purl.org/net/rss", ""), Map.entry("http://purl.org/atom/", ""),
            Map.entry("http://www.w3.org/2005/atom", ""), Map.entry("http://my.netscape.com/", ""),
            Map.entry("http://channel.netscape.com/", ""), Map.entry("http://my.netscape.com/publish/", ""),
            Map.entry("http://backend.userland.com/creativecommonsrssmodule", "creativecommons"),
            Map.entry("http://backend.userland.com/", ""), Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://cyber.law.harvard.edu/rss", ""), Map.entry("http://rss.userland.com/", ""),
            Map.entry("http://www.rssboard.org/rss-specification", ""),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"), Map.entry("http://www.w3.org/2000/svg", "svg"),
            Map.entry("http://www.w3.org/xml/1998/namespace", "xml"),
            Map.entry("http://www.itunes.com/dtds/", "itunes"), Map.entry("http://example.com/dtds/podcast", "itunes"),
            Map.entry("http://search.yahoo.com/mrss", "media"), Map.entry("http://www.rssboard.org/media-rss", "media"),
            Map.entry("http://rssnamespace.org/feedburner", "feedburner"),
            Map.entry("http://web.resource.org/cc", "cc"), Map.entry("http://creativecommons.org/ns", "cc"),
            Map.entry("http://wellformedweb.org/commentapi", "wfw"),
            Map.entry("http://purl.org/syndication/thread", "thr"), Map.entry("http://schemas.google.com/", "google"),
            Map.entry("http://prismstandard.org/", "prism"));

    private static final Map<String, String> HABITS = Map.ofEntries(Map.entry("atom", ""), Map.entry("atom03", ""),
            Map.entry("atom10", ""), Map.entry("a10", ""), Map.entry("rss", ""), Map.entry("rss1", ""),
            Map.entry("rss10", ""), Map.entry("rss20", ""), Map.entry("dct", "dcterms"), Map.entry("cd", "content"));

    /** What the terms of Dublin Core have of its elements. */
    private static final Set<String> ELEMENTS = Set.of("title", "creator", "contributor", "publisher", "subject",
            "description", "rights", "language", "identifier");

    private Vocabulary() {
    }

    /** The prefix of a namespace; null if it is none of those that feeds use. */
    static @Nullable String prefix(String namespace) {
        String name = namespace.strip().toLowerCase(Locale.ROOT).replaceFirst("^https:", "http:");
        for (Map.Entry<String, String> known : NAMES) {
            if (name.startsWith(known.getKey())) {
                return known.getValue();
            }
        }
        return null;
    }

    /**
     * The prefix under which an element of a vocabulary means the same as in an older.
     */
    static String plainer(String prefix, String local) {
        return prefix.equals("dcterms") && ELEMENTS.contains(local) ? "dc" : prefix;
    }

    /** What a prefix means that a feed forgot to declare. */
    static String undeclared(String prefix) {
        return HABITS.getOrDefault(prefix, prefix);
    }

}
