package copydesk.ingest.feed;

import java.util.Locale;
import java.util.regex.Pattern;

import copydesk.ingest.feed.xml.Place;

/** Tells which kind of feed a root element begins. */
final class FeedVersion {

    private static final Pattern NETSCAPE = Pattern
        .compile("(?is).{0,1000}?<!DOCTYPE[^>]{0,200}(?:netscape communications|my\\.netscape\\.com)");

    private FeedVersion() {
    }

    /**
     * The kind by name, namespace and version of the root; what contradicts itself is
     * called by its namespace.
     * @param document the whole of it, which may name a document type
     */
    static String of(Place root, String document) {
        return switch (root.name()) {
            case "feed" -> atom(root);
            case "rdf:rdf", "rdf" -> rdf(root);
            case "rss" -> rss(root.attribute("version"), document);
            case "channel" -> "cdf";
            default -> "";
        };
    }

    private static String atom(Place root) {
        String namespace = namespace(root);
        if (namespace.contains("2005/atom")) {
            return "atom10";
        }
        return switch (root.attribute("version")) {
            case "0.1" -> "atom01";
            case "0.2" -> "atom02";
            case "0.3" -> "atom03";
            case "1.0" -> "atom10";
            default -> namespace.contains("purl.org/atom") ? "atom03" : "atom";
        };
    }

    private static String namespace(Place root) {
        String tag = root.element().tagName();
        int colon = tag.indexOf(':');
        return root.namespace((colon > 0) ? tag.substring(0, colon).toLowerCase(Locale.ROOT) : "")
            .toLowerCase(Locale.ROOT);
    }

    private static String rdf(Place root) {
        boolean netscape = root.element()
            .attributes()
            .asList()
            .stream()
            .anyMatch((attribute) -> attribute.getValue().contains("netscape.com"));
        return netscape ? "rss090" : "rss10";
    }

    private static String rss(String version, String document) {
        if (version.startsWith("2.")) {
            return "rss20";
        }
        return switch (version) {
            case "0.90" -> "rss090";
            case "0.91" -> NETSCAPE.matcher(document).lookingAt() ? "rss091n" : "rss091u";
            case "0.92" -> "rss092";
            case "0.93" -> "rss093";
            case "0.94" -> "rss094";
            case "1.0" -> "rss10";
            default -> "rss";
        };
    }

}
