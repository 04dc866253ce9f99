package copydesk.ingest.feed.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Reads characters into elements, also where they are ill-formed. Depth is bounded;
 * entities of XML and HTML are read, others of the document only if they are harmless.
 */
public final class FeedTree {

    private static final int MAX_DEPTH = 200;

    // a feed may say something of itself behind its entries, and other vocabularies have
    // items too
    private static final int LEAST_ENTRIES = 2_000;

    private static final String SECTION = "<![CDATA[";

    private static final String COMMENT = "<!--";

    private static final Set<String> PAGE = Set.of("html", "body");

    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private static final Set<String> ESSENTIAL = Set.of("title", "link", "description");

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel", "urlset", "sitemapindex");

    private FeedTree() {
    }

    /**
     * The root element of a feed or sitemap; empty if there is none.
     * @param address where the document came from; may be empty
     */
    public static Optional<Place> read(String text, String address) {
        return parsed(closed(DocumentType.without(text)), address);
    }

    /**
     * The root element of a feed; empty if there is none.
     * @param address where the document came from; may be empty
     * @param limit how many entries are of use; of many more nothing is read
     */
    public static Optional<Place> read(String text, String address, int limit) {
        return parsed(Surplus.without(closed(DocumentType.without(text)), 2L * Math.max(limit, LEAST_ENTRIES)),
                address);
    }

    private static Optional<Place> parsed(String text, String address) {
        Document document = Parser.xmlParser()
            .setMaxDepth(MAX_DEPTH)
            // end tags are sometimes spelled in another case
            .settings(new ParseSettings(false, true))
            .parseInput(Ampersands.escaped(text), address);
        document.outputSettings().prettyPrint(false);
        Optional<Element> root = root(document);
        root.ifPresent(Nesting::mend);
        return root.map((element) -> Place.root(element, address));
    }

    /** The root; what is wrapped in a page, or an entry alone, has one as well. */
    private static Optional<Element> root(Element document) {
        Optional<Element> root = first(document, ROOTS).or(() -> inPage(document));
        Element top = root.orElseGet(() -> new Element("items"));
        List<Element> stray = document.children().stream().filter(FeedTree::isEntry).toList();
        if (document instanceof Document && !stray.isEmpty()) {
            // behind the end of the feed, or without any
            top.appendChildren(stray);
            document.appendChild(top);
            return Optional.of(top);
        }
        return root;
    }

    // a server wraps what it takes for text; a page may also only speak of feeds
    private static Optional<Element> inPage(Element document) {
        return first(document, PAGE).flatMap(FeedTree::root)
            .filter((root) -> ENTRIES.stream().anyMatch((name) -> !root.getElementsByTag(name).isEmpty()));
    }

    private static Optional<Element> first(Element parent, Set<String> names) {
        return parent.children().stream().filter((element) -> names.contains(local(element))).findFirst();
    }

    private static boolean isEntry(Element element) {
        return ENTRIES.contains(local(element)) && first(element, ESSENTIAL).isPresent();
    }

    // an unclosed section or comment would swallow the elements behind it
    private static String closed(String text) {
        String opened = without(text, SECTION, "]]>");
        int comment = opened.lastIndexOf(COMMENT);
        int section = (comment < 0) ? -1 : opened.lastIndexOf(SECTION, comment);
        boolean quoted = section >= 0 && opened.indexOf("]]>", section) > comment;
        return quoted ? opened : without(opened, COMMENT, "-->");
    }

    private static String without(String text, String start, String end) {
        int at = text.lastIndexOf(start);
        boolean open = at >= 0 && text.indexOf(end, at) < 0;
        return open ? text.substring(0, at) + text.substring(at + start.length()) : text;
    }

    private static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

}
