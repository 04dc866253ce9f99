package copydesk.extraction.rule;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How much prose every element of a page holds, counted in one walk: the characters of
 * paragraphs that are long enough and not mostly links.
 */
public final class TextMass implements NodeVisitor {

    private static final int MIN_PARAGRAPH = 40;

    private static final Set<String> PARAGRAPHS = Set.of("p", "div", "section", "article", "td", "blockquote", "li",
            "main", "body", "span", "pre", "dd");

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "nav", "footer",
            "aside", "form", "button", "select", "textarea", "iframe", "svg");

    private final Map<Element, Counts> counts = new IdentityHashMap<>();

    private final int total;

    private int silent;

    public TextMass(Element root) {
        root.traverse(this);
        this.total = prose(root);
    }

    /** Characters of prose below an element. */
    public int prose(Element element) {
        Counts found = this.counts.get(element);
        return (found != null) ? found.prose : 0;
    }

    /**
     * Characters of prose in the paragraphs right below an element, those of its children
     * counted half.
     */
    public int near(Element element) {
        Counts found = this.counts.get(element);
        return (found != null) ? found.near : 0;
    }

    /** Characters of prose on the page. */
    public int total() {
        return this.total;
    }

    /** Whether most of the words below an element are links. */
    public boolean isMostlyLinks(Element element) {
        Counts found = this.counts.get(element);
        return found != null && found.text > 0 && found.linked * 10L > found.text * 7L;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            Counts opened = of(element);
            opened.silent = isSilent(element);
            this.silent += opened.silent ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof TextNode text && this.silent == 0 && text.parent() != null) {
            int length = text.text().strip().length();
            Counts counted = of(text.parent());
            counted.text += length;
            counted.own += length;
        }
        else if (node instanceof Element element) {
            close(element);
        }
    }

    private static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName()) || ClassWords.isComment(element);
    }

    private void close(Element element) {
        Counts counted = of(element);
        boolean link = element.normalName().equals("a");
        counted.linked = link ? counted.text : counted.linked;
        boolean prosaic = counted.own >= MIN_PARAGRAPH && counted.linked * 2L < counted.text;
        if (prosaic && PARAGRAPHS.contains(element.normalName())) {
            counted.prose += counted.own;
            near(element.parent(), counted.own);
        }
        this.silent -= counted.silent ? 1 : 0;
        if (element.parent() != null && this.counts.containsKey(element.parent())) {
            of(element.parent()).add(counted, !element.isBlock());
        }
    }

    private void near(@Nullable Element parent, int length) {
        if (parent != null) {
            of(parent).near += length;
            if (parent.parent() != null) {
                of(parent.parent()).near += length / 2;
            }
        }
    }

    private Counts of(Element element) {
        return this.counts.computeIfAbsent(element, (key) -> new Counts());
    }

    private static final class Counts {

        private int text;

        private int linked;

        private int own;

        private int prose;

        private int near;

        private boolean silent;

        private void add(Counts child, boolean inline) {
            this.text += child.text;
            this.linked += child.linked;
            this.own += inline ? child.own : 0;
            this.prose += child.prose;
        }

    }

}
