package copydesk.ingest.feed.xml;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads characters into elements, also where they are ill-formed. Depth is bounded;
 * entities of XML and HTML are read, others of the document only if they are harmless.
 */
public final class FeedTree {

    private static final int MAX_DEPTH = 200;

    private static final String SECTION = "<![CDATA[";

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel", "urlset", "sitemapindex");

    private FeedTree() {
    }

    /**
     * The root element of a feed or sitemap; empty if there is none.
     * @param address where the document came from; may be empty
     */
    public static Optional<Place> read(String text, String address) {
        Document document = Parser.xmlParser()
            .setMaxDepth(MAX_DEPTH)
            .parseInput(closed(DocumentType.without(text)), address);
        document.outputSettings().prettyPrint(false);
        return document.children()
            .stream()
            .filter((element) -> ROOTS.contains(local(element)))
            .findFirst()
            .map((element) -> Place.root(element, address));
    }

    // an unclosed section would swallow the elements behind it
    private static String closed(String text) {
        int section = text.lastIndexOf(SECTION);
        boolean open = section >= 0 && text.indexOf("]]>", section) < 0;
        return open ? text.substring(0, section) + text.substring(section + SECTION.length()) : text;
    }

    private static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

}
