package copydesk.ingest.feed.xml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");

    private final StringBuilder html = new StringBuilder();

    private final boolean escaped;

    private Markup(boolean escaped) {
        this.escaped = escaped;
    }

    /**
     * What is in an element.
     * @param escaped whether words that look like markup are markup
     */
    public static String inside(Element element, boolean escaped) {
        Markup markup = new Markup(escaped);
        element.childNodes().forEach(markup::write);
        return markup.html.toString().strip();
    }

    private void write(Node node) {
        if (node instanceof CDataNode data) {
            this.html.append(data.getWholeText());
        }
        else if (node instanceof TextNode words) {
            boolean markup = this.escaped && TAG.matcher(words.getWholeText()).find();
            this.html.append(markup ? words.getWholeText() : escaped(words.getWholeText()));
        }
        else if (node instanceof Element element) {
            write(element);
        }
    }

    // no deeper than the tree, whose depth is bounded
    private void write(Element element) {
        String name = element.tagName().substring(element.tagName().indexOf(':') + 1);
        this.html.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            if (!attribute.getKey().startsWith("xmlns")) {
                this.html.append(' ').append(attribute.getKey()).append("=\"");
                this.html.append(escaped(attribute.getValue()).replace("\"", "&quot;")).append('"');
            }
        }
        if (EMPTY.contains(name.toLowerCase(Locale.ROOT))) {
            this.html.append(" />");
            element.childNodes().forEach(this::write);
        }
        else {
            this.html.append('>');
            element.childNodes().forEach(this::write);
            this.html.append("</").append(name).append('>');
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

}
