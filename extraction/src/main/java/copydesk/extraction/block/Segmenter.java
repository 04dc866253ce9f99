package copydesk.extraction.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import copydesk.extraction.article.RawKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Parts all of a page into blocks, in one walk. The depth is bounded by the parser. Used
 * once.
 */
public final class Segmenter {

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "button", "select",
            "textarea", "input", "iframe", "svg", "object", "embed", "video", "audio", "canvas", "math", "head",
            "title", "map");

    private final Purposes purposes;

    private final OpenBlock open = new OpenBlock();

    private final List<PageBlock> blocks = new ArrayList<>();

    private final List<Figure> figures = new ArrayList<>();

    private final String title;

    private Place place;

    private int places = 1;

    private RawKind kind = RawKind.PARAGRAPH;

    private Segmenter(Element root, String title, Purposes purposes) {
        this.purposes = purposes;
        this.place = new Place(null, root, 0, 0);
        this.title = title;
    }

    /**
     * The blocks and pictures of a page in reading order.
     * @param title the headline, empty if there is none
     */
    public static Cut cut(Element root, String title, Purposes purposes) {
        Segmenter walk = new Segmenter(root, title, purposes);
        walk.children(root);
        walk.flush();
        return new Cut(walk.blocks, walk.figures);
    }

    private void children(Element parent) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                this.open.text(text.getWholeText());
            }
            else if (child instanceof Element element && !SILENT.contains(element.normalName())) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        if (element.normalName().equals("br")) {
            lineBreak(element);
        }
        else if (element.isBlock() || holdsBlock(element)) {
            block(element);
        }
        else if (!InlineWords.isHidden(element)) {
            this.open.open(element, this.purposes.of(element));
            children(element);
            this.open.close();
        }
    }

    private static boolean holdsBlock(Element element) {
        if (element.normalName().equals("figure") || element.normalName().equals("picture")) {
            return true;
        }
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.isBlock() || child.normalName().equals("figure")) {
                return true;
            }
        }
        return false;
    }

    private void block(Element element) {
        flush();
        Place outer = this.place;
        RawKind outerKind = this.kind;
        this.place = new Place(outer, element, this.places++, this.purposes.of(element));
        this.kind = kind(element.normalName(), outerKind);
        if (element.normalName().equals("figure") || isCaptioned(element)) {
            this.figures.add(new Figure(this.place, this.blocks.size()));
        }
        content(element);
        flush();
        this.place = outer;
        this.kind = outerKind;
    }

    // an inline element around blocks, a link around a heading mostly, marks their words
    // too
    private void content(Element element) {
        if (element.isBlock()) {
            children(element);
        }
        else {
            this.open.open(element, 0);
            children(element);
            flush();
            this.open.close();
        }
    }

    private boolean isCaptioned(Element element) {
        return element.normalName().equals("div") && (this.place.purposes() & Purpose.CAPTION.bit()) != 0
                && element.selectFirst("img") != null && element.selectFirst("p + p, h2, h3, figure") == null;
    }

    private static RawKind kind(String name, RawKind outer) {
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "dt" -> RawKind.HEADING;
            case "li" -> RawKind.LIST_ITEM;
            case "blockquote" -> RawKind.QUOTE;
            default -> outer;
        };
    }

    private void lineBreak(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode text && text.getWholeText().replace('\u00a0', ' ').isBlank()) {
            next = next.nextSibling();
        }
        boolean twice = next instanceof Element following && following.normalName().equals("br");
        if (twice || this.open.isAllStrong() || this.title.contentEquals(this.open.text())) {
            flush();
        }
        else {
            this.open.lineBreak();
        }
    }

    private void flush() {
        this.open.end(this.place, this.kind).ifPresent((block) -> {
            this.blocks.add(block);
            this.place.add(block);
        });
    }

}
