package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import copydesk.extraction.about.MarkedPlace.Kind;
import copydesk.extraction.rule.FigureReader;
import copydesk.extraction.block.InlineWords;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a page that may say something about its article, gathered in one walk:
 * meta elements, links, data, first-level headings, marked places and the lines a reader
 * sees.
 */
final class PageScan implements NodeVisitor {

    private static final int MAX_LINES = 20_000;

    private static final int MAX_PLACES = 400;

    private static final int MAX_IMAGES = 400;

    private static final int MAX_LINE = 400;

    private static final Set<String> SILENT = Set.of("head", "script", "style", "noscript", "template", "svg", "iframe",
            "select", "textarea", "object", "video", "audio");

    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside");

    private static final Set<String> ROOTS = Set.of("html", "body", "main", "article");

    private static final Pattern PERSON_PAGE = Pattern
        .compile("(?i)/(?:authors?|autor(?:en|es|i)?|auteurs?|people|person|contributors?|staff|profiles?|writers?"
                + "|journalists?|redaktion|redakteure?|bloggers?|members?|users?|by)/[^/?#]{2,}/?(?:[?#].*)?$");

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
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBreak(element)) {
                flush();
            }
            this.silent -= SILENT.contains(element.normalName()) ? 1 : 0;
            this.furniture -= isFurniture(element) ? 1 : 0;
            this.figures -= element.normalName().equals("figure") ? 1 : 0;
        }
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "meta" -> this.metas.add(element);
            case "link" -> this.links.add(element);
            case "script" -> script(element);
            default -> {
            }
        }
        if (isBreak(element)) {
            flush();
        }
        this.silent += SILENT.contains(element.normalName()) ? 1 : 0;
        this.furniture += isFurniture(element) ? 1 : 0;
        this.figures += element.normalName().equals("figure") ? 1 : 0;
        if (this.silent == 0) {
            visible(element);
        }
    }

    private void visible(Element element) {
        if (element.normalName().equals("h1")) {
            this.headings.add(new Placed(element, this.lines.size(), this.furniture > 0));
        }
        if (FigureReader.isImage(element) && this.images.size() < MAX_IMAGES) {
            this.images.add(new Placed(element, this.lines.size(), this.furniture > 0));
        }
        mark(element);
    }

    private boolean isBeside() {
        return this.furniture > 0 || this.figures > 0;
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            for (DataNode data : element.dataNodes()) {
                this.scripts.add(data.getWholeData());
            }
        }
    }

    private void mark(Element element) {
        Kind kind = kind(element);
        if (kind != null && this.places.size() < MAX_PLACES) {
            separate();
            this.places.add(new MarkedPlace(element, kind, this.lines.size(), isBeside()));
        }
    }

    private @Nullable Kind kind(Element element) {
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            Kind standard = standard(property);
            if (standard != null) {
                return standard;
            }
        }
        if (element.normalName().equals("time")) {
            return Kind.TIME;
        }
        if (element.normalName().equals("a")) {
            return element.attr("rel").contains("author") ? Kind.AUTHOR
                    : PERSON_PAGE.matcher(element.attr("href")).find() ? Kind.AUTHOR_LINK : classed(element);
        }
        return classed(element);
    }

    private static @Nullable Kind standard(String property) {
        return switch (property) {
            case "author", "creator" -> Kind.AUTHOR;
            case "datePublished", "dateCreated" -> Kind.PUBLISHED;
            case "dateModified" -> Kind.UPDATED;
            default -> null;
        };
    }

    private @Nullable Kind classed(Element element) {
        int found = ROOTS.contains(element.normalName()) ? 0 : this.hints.of(element);
        boolean author = (found & ClassHints.AUTHOR) > 0 && (found & ClassHints.NO_NAME) == 0;
        return author ? Kind.AUTHOR_CLASS : ((found & ClassHints.DATE) > 0) ? Kind.DATE_CLASS : null;
    }

    private boolean isFurniture(Element element) {
        if (FURNITURE.contains(element.normalName()) || InlineWords.isHidden(element)) {
            return true;
        }
        return !ROOTS.contains(element.normalName()) && (this.hints.of(element) & ClassHints.FURNITURE) > 0;
    }

    private static boolean isBreak(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private void append(TextNode node) {
        if (this.silent > 0 || this.line.length() > MAX_LINE) {
            return;
        }
        String text = node.getWholeText();
        if (this.line.isEmpty()) {
            this.lineInFurniture = isBeside();
        }
        this.line.append(text, 0, Math.min(text.length(), MAX_LINE * 2));
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
