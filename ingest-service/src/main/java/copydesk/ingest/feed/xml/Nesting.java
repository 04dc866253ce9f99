package copydesk.ingest.feed.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts the elements of a feed beside each other that stand within each other only because
 * an end tag is missing: nothing of a feed belongs into a title, and no entry into
 * another. Takes time in proportion to the feed, whose depth is bounded.
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

    private final List<Node> home = new ArrayList<>();

    private Nesting() {
    }

    /** Mends a feed from its root on. */
    static void mend(Element root) {
        Nesting nesting = new Nesting();
        List<Node> before = List.copyOf(root.childNodes());
        before.forEach((node) -> nesting.put(node, nesting.home));
        fill(root, before, nesting.home);
    }

    /**
     * Puts a node where it belongs: an entry into the home of all, anything else where it
     * stands, followed by what it should not hold. Each node is put once.
     */
    private void put(Node node, List<Node> here) {
        if (!(node instanceof Element element)) {
            here.add(node);
            return;
        }
        boolean entry = ENTRIES.contains(element.tagName());
        (entry ? this.home : here).add(element);
        if (HOMES.contains(element.tagName())) {
            mend(element);
            return;
        }
        List<Node> tail = tail(element);
        if (!entry) {
            tail.forEach((next) -> put(next, here));
            return;
        }
        List<Node> inside = new ArrayList<>();
        List<Node> before = List.copyOf(element.childNodes());
        before.forEach((child) -> put(child, inside));
        tail.forEach((child) -> put(child, inside));
        fill(element, before, inside);
    }

    private static void fill(Element element, List<Node> before, List<Node> after) {
        if (!before.equals(after)) {
            element.empty();
            element.appendChildren(after);
        }
    }

    /** Takes off an element what does not belong into it: all from the first such on. */
    private static List<Node> tail(Element element) {
        int size = element.childNodeSize();
        int from = 0;
        while (from < size && !isStranger(element.tagName(), element.childNode(from))) {
            from++;
        }
        if (from == size) {
            return List.of();
        }
        List<Node> all = List.copyOf(element.childNodes());
        // one that goes alone makes the element count all the others anew
        element.empty();
        element.appendChildren(all.subList(0, from));
        return all.subList(from, size);
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
