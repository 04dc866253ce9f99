package copydesk.ingest.feed;

import java.util.Locale;

import copydesk.ingest.feed.xml.Place;
import copydesk.ingest.feed.xml.Reference;
import org.jspecify.annotations.Nullable;

/** Reads elements that lead somewhere. */
final class LinksReader {

    private LinksReader() {
    }

    /** A link: an address in an attribute, or as words. */
    static FeedLink read(Place place) {
        String href = place.attribute("href").isEmpty() ? place.attribute("url") : place.attribute("href");
        href = href.isEmpty() ? place.attribute("uri") : href;
        href = href.isEmpty() ? place.attribute("rdf:resource") : href;
        String written = href.isEmpty() ? place.words() : href;
        String rel = place.attribute("rel").toLowerCase(Locale.ROOT);
        String type = place.attribute("type");
        String usual = rel.equals("self") ? "application/atom+xml" : "text/html";
        // an empty reference means the document itself, which only another relation can
        // want
        boolean itself = written.isEmpty() && place.has("href") && !rel.isEmpty() && !rel.equals("alternate");
        String address = itself ? Reference.resolve(place.base(), "") : address(place.base(), written);
        return new FeedLink(rel.isEmpty() ? "alternate" : place.attribute("rel"), address,
                type.isEmpty() ? usual : type, text(place, "title"), text(place, "length"), text(place, "hreflang"));
    }

    /** A file that belongs to an entry. */
    static FeedLink enclosure(Place place) {
        String href = place.attribute("url").isEmpty() ? place.attribute("href") : place.attribute("url");
        return new FeedLink("enclosure", address(place.base(), href.isEmpty() ? place.words() : href),
                text(place, "type"), text(place, "title"), text(place, "length"), null);
    }

    /**
     * The absolute address; empty if it is one that only a browser would run.
     */
    static String address(String base, String written) {
        if (written.isBlank()) {
            return "";
        }
        String address = Reference.resolve(base, written);
        String start = address.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        boolean runs = start.startsWith("javascript:") || start.startsWith("vbscript:") || start.startsWith("data:");
        return runs ? "" : address;
    }

    private static @Nullable String text(Place place, String attribute) {
        String value = place.attribute(attribute);
        return value.isEmpty() ? null : value;
    }

}
