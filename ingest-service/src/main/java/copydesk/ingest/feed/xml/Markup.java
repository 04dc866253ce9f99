package copydesk.ingest.feed.xml;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes the elements in a feed's element as HTML, so that a reader of HTML understands
 * them: without prefixes, and with end tags where HTML wants them.
 */
public final class Markup {

    private static final Set<String> EMPTY = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link",
            "meta", "param", "source", "track", "wbr");

    private Markup() {
    }

    /** What is in an element. */
    public static String inside(Element element) {
        StringBuilder html = new StringBuilder();
        element.childNodes().forEach((node) -> write(node, html));
        return html.toString().strip();
    }

    private static void write(Node node, StringBuilder html) {
        if (node instanceof CDataNode data) {
            html.append(data.getWholeText());
        }
        else if (node instanceof TextNode words) {
            html.append(escaped(words.getWholeText()));
        }
        else if (node instanceof Element element) {
            write(element, html);
        }
    }

    // no deeper than the tree, whose depth is bounded
    private static void write(Element element, StringBuilder html) {
        String name = element.tagName().substring(element.tagName().indexOf(':') + 1);
        html.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            if (!attribute.getKey().startsWith("xmlns")) {
                html.append(' ').append(attribute.getKey()).append("=\"");
                html.append(escaped(attribute.getValue()).replace("\"", "&quot;")).append('"');
            }
        }
        if (EMPTY.contains(name.toLowerCase(Locale.ROOT))) {
            html.append(" />");
            element.childNodes().forEach((node) -> write(node, html));
        }
        else {
            html.append('>');
            element.childNodes().forEach((node) -> write(node, html));
            html.append("</").append(name).append('>');
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

}
