package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import copydesk.extraction.about.MarkedPlace.Kind;
import copydesk.extraction.rule.Renditions;
import copydesk.extraction.block.InlineWords;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Everything on a page that may say something about its article, gathered in one walk:
 * meta elements, links, data, first-level headings, marked places and the lines a reader
 * sees.
 */
final class PageScan implements NodeVisitor {

    private static final int MAX_LINES = 20_000;

    private static final int MAX_HEADINGS = 50;

    private static final int MAX_LINKS = 2_000;

    private static final int MAX_PLACES = 400;

    private static final int MAX_IMAGES = 400;

    private static final int MAX_LINE = 200;

    private static final Set<String> SILENT = Set.of("head", "script", "style", "noscript", "template", "svg", "iframe",
            "select", "textarea", "object", "video", "audio");

    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside");

    // the links in the head that give the page another address
    private static final Set<String> NAMING = Set.of("canonical", "amphtml", "alternate", "license");

    private static final Set<String> ROOTS = Set.of("html", "body", "main", "article");

    // the parser opens no more levels than that
    private static final int MAX_DEPTH = 1_024;

    private static final int BREAK = 1;

    private static final int SILENCE = 2;

    private static final int BESIDE = 4;

    private static final int FIGURE = 8;

    private final int[] opened = new int[MAX_DEPTH];

    private final Metas metas = new Metas();

    private final List<Element> links = new ArrayList<>();

    private final List<String> scripts = new ArrayList<>();

    private final List<Placed> headings = new ArrayList<>();

    private final List<Placed> images = new ArrayList<>();

    private final List<MarkedPlace> places = new ArrayList<>();

    private final List<PrintedLine> lines = new ArrayList<>();

    private final ClassHints hints = new ClassHints();

    private final StringBuilder line = new StringBuilder();

    private int silent;

    private int furniture;

    private int figures;

    private boolean lineInFurniture;

    private PageScan() {
    }

    static PageScan of(Document page) {
        PageScan scan = new PageScan();
        page.traverse(scan);
        scan.flush();
        return scan;
    }

    Metas metas() {
        return this.metas;
    }

    List<Element> links() {
        return this.links;
    }

    List<String> scripts() {
        return this.scripts;
    }

    List<Placed> headings() {
        return this.headings;
    }

    List<Placed> images() {
        return this.images;
    }

    List<MarkedPlace> places() {
        return this.places;
    }

    List<PrintedLine> lines() {
        return this.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        }
        else if (node instanceof Element element) {
            open(element, depth);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            int opened = this.opened[depth % MAX_DEPTH];
            if ((opened & BREAK) > 0) {
                flush();
            }
            this.silent -= (opened & SILENCE) > 0 ? 1 : 0;
            this.furniture -= (opened & BESIDE) > 0 ? 1 : 0;
            this.figures -= (opened & FIGURE) > 0 ? 1 : 0;
        }
    }

    private void open(Element element, int depth) {
        String name = element.normalName();
        switch (name) {
            case "meta" -> this.metas.add(element);
            case "link" -> link(element);
            case "script" -> script(element);
            default -> {
            }
        }
        int found = ROOTS.contains(name) ? 0 : this.hints.of(element);
        int opens = (isBreak(element) ? BREAK : 0) | (SILENT.contains(name) ? SILENCE : 0)
                | (name.equals("figure") ? FIGURE : 0) | (isFurniture(element, name, found) ? BESIDE : 0);
        this.opened[depth % MAX_DEPTH] = opens;
        if ((opens & BREAK) > 0) {
            flush();
        }
        this.silent += (opens & SILENCE) > 0 ? 1 : 0;
        this.furniture += (opens & BESIDE) > 0 ? 1 : 0;
        this.figures += (opens & FIGURE) > 0 ? 1 : 0;
        if (this.silent == 0) {
            visible(element, found);
        }
    }

    private void visible(Element element, int found) {
        if (element.normalName().equals("h1") && this.headings.size() < MAX_HEADINGS) {
            this.headings.add(new Placed(element, this.lines.size(), this.furniture > 0));
        }
        if (Renditions.isImage(element) && this.images.size() < MAX_IMAGES) {
            this.images.add(new Placed(element, this.lines.size(), this.furniture > 0));
        }
        mark(element, found);
    }

    private boolean isBeside() {
        return this.furniture > 0 || this.figures > 0;
    }

    private void link(Element element) {
        boolean names = this.links.size() < MAX_LINKS
                && NAMING.contains(element.attr("rel").strip().toLowerCase(Locale.ROOT));
        if (names && element.hasAttr("href")) {
            this.links.add(element);
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            for (DataNode data : element.dataNodes()) {
                this.scripts.add(data.getWholeData());
            }
        }
    }

    private void mark(Element element, int found) {
        if (element.attributesSize() == 0 && !element.normalName().equals("time")) {
            return;
        }
        Kind kind = MarkedPlace.kind(element, found);
        if (kind != null && this.places.size() < MAX_PLACES) {
            separate();
            this.places.add(new MarkedPlace(element, kind, this.lines.size(), isBeside()));
        }
    }

    private static boolean isFurniture(Element element, String name, int found) {
        return FURNITURE.contains(name) || (found & ClassHints.FURNITURE) > 0
                || (element.attributesSize() > 0 && InlineWords.isHidden(element));
    }

    private static boolean isBreak(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private void append(TextNode node) {
        if (this.silent > 0 || this.line.length() > MAX_LINE) {
            return;
        }
        if (node.isBlank()) {
            separate();
            return;
        }
        if (this.line.isEmpty()) {
            this.lineInFurniture = isBeside();
        }
        String text = node.getWholeText();
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        if (start > 0) {
            separate();
        }
        this.line.append(text, start, Math.min(text.length(), start + MAX_LINE + 20));
    }

    private void separate() {
        if (!this.line.isEmpty()) {
            this.line.append(' ');
        }
    }

    private void flush() {
        if (!this.line.isEmpty()) {
            String text = squeezed();
            if (!text.isEmpty() && this.lines.size() < MAX_LINES) {
                this.lines.add(new PrintedLine(text, this.lineInFurniture));
            }
            this.line.setLength(0);
        }
    }

    private String squeezed() {
        StringBuilder out = new StringBuilder(this.line.length());
        for (int i = 0; i < this.line.length(); i++) {
            char sign = this.line.charAt(i);
            boolean space = sign <= ' ' || sign == '\u00a0' || sign == '\u200b';
            if (!space) {
                out.append(sign);
            }
            else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /**
     * A first-level heading or an image.
     *
     * @param element the element
     * @param line number of its line
     * @param furniture whether it stands in a menu, a side column or the like
     */
    record Placed(Element element, int line, boolean furniture) {

    }

}
