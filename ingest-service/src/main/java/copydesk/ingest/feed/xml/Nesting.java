package copydesk.ingest.feed.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts the elements of a feed beside each other that stand within each other only because
 * an end tag is missing: nothing of a feed belongs into a title, and no entry into
 * another. Each element is looked at once for each element around it, and the depth is
 * bounded.
 */
final class Nesting {

    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private static final Set<String> HOMES = Set.of("rss", "feed", "rdf:rdf", "rdf", "channel", "items");

    /** They hold words or an address, never an element of a feed. */
    private static final Set<String> LINES = Set.of("title", "link", "guid", "id", "pubdate", "published", "updated",
            "modified", "issued", "created", "category", "comments", "language", "copyright", "rights", "lastbuilddate",
            "generator", "ttl", "docs", "enclosure", "subtitle", "tagline");

    /** They hold markup, which has titles and links of its own. */
    private static final Set<String> TEXTS = Set.of("description", "summary", "content");

    /** They have elements of their own, but no entries. */
    private static final Set<String> GROUPS = Set.of("image", "textinput", "author", "source", "cloud");

    /** What begins something new wherever markup stands. */
    private static final Set<String> BEGINNINGS = Set.of("guid", "pubdate", "published", "updated", "lastbuilddate",
            "enclosure", "comments", "author", "category");

    private Nesting() {
    }

    /**
     * Mends a feed from its root on; from within, so that what comes out of an element is
     * looked at again in its place.
     */
    static void mend(Element home) {
        Deque<Node> rest = new ArrayDeque<>(home.childNodes());
        List<Node> nodes = new ArrayList<>();
        int before = rest.size();
        while (!rest.isEmpty()) {
            Node node = rest.pop();
            nodes.add(node);
            if (node instanceof Element element) {
                if (HOMES.contains(element.tagName()) || ENTRIES.contains(element.tagName())) {
                    mend(element);
                }
                List<Node> tail = tail(element);
                for (int at = tail.size() - 1; at >= 0; at--) {
                    rest.push(tail.get(at));
                }
            }
        }
        if (nodes.size() > before) {
            home.empty();
            home.appendChildren(nodes);
        }
    }

    /** Takes off an element what does not belong into it: all from the first such on. */
    private static List<Node> tail(Element element) {
        int size = element.childNodeSize();
        int from = 0;
        while (from < size && !isStranger(element.tagName(), element.childNode(from))) {
            from++;
        }
        List<Node> tail = new ArrayList<>(element.childNodes().subList(from, size));
        // from the end, since each that goes counts those behind it anew
        for (int at = tail.size() - 1; at >= 0; at--) {
            tail.get(at).remove();
        }
        return tail;
    }

    private static boolean isStranger(String home, Node node) {
        if (!(node instanceof Element element) || HOMES.contains(home)) {
            return false;
        }
        String name = element.tagName();
        boolean line = LINES.contains(home) && (LINES.contains(name) || TEXTS.contains(name) || name.equals("author"));
        boolean text = TEXTS.contains(home) && (BEGINNINGS.contains(name) || isAddress(element));
        boolean entry = ENTRIES.contains(name)
                && (LINES.contains(home) || TEXTS.contains(home) || ENTRIES.contains(home) || GROUPS.contains(home));
        return entry || line || text;
    }

    // a link to a style sheet has no words
    private static boolean isAddress(Element element) {
        return element.tagName().equals("link") && element.ownText().startsWith("http");
    }

}
