package copydesk.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import copydesk.extraction.block.InlineWords;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.line.HeadLine;
import copydesk.extraction.line.RelatedLine;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks through the body of a page and gives its blocks in reading order. Furniture of
 * the page is passed over. The depth is bounded by the parser. Used once.
 */
public final class BlockWalker {

    private static final Set<String> PASSED_OVER = Set.of("script", "style", "noscript", "template", "nav", "footer",
            "form", "button", "select", "textarea", "input", "iframe", "svg", "object", "embed", "video", "audio",
            "canvas", "dialog", "math", "menu", "head", "title", "label");

    private static final Set<String> UNTOUCHABLE = Set.of("html", "body", "main", "article", "p", "a", "span");

    private static final Set<String> CAPTION = Set.of("caption", "captions");

    // as many blocks may stand above the body
    private static final int TOP = 8;

    private final TextMass mass;

    private final String title;

    private final boolean figures;

    private final List<RawBlock> blocks = new ArrayList<>();

    private final InlineWords words = new InlineWords();

    private RawKind kind = RawKind.PARAGRAPH;

    private int containerProse;

    public BlockWalker(TextMass mass, String title) {
        this(mass, title, true);
    }

    private BlockWalker(TextMass mass, String title, boolean figures) {
        this.mass = mass;
        this.title = title.toLowerCase(Locale.ROOT);
        this.figures = figures;
    }

    /** A walk that passes over the pictures. */
    public static BlockWalker withoutFigures(TextMass mass, String title) {
        return new BlockWalker(mass, title, false);
    }

    public List<RawBlock> walk(Element container) {
        this.containerProse = this.mass.prose(container);
        children(container);
        flush();
        return this.blocks;
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                this.words.text(text.getWholeText());
            }
            else if (child instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        boolean shown = !InlineWords.isHidden(element) && !ClassWords.isFurniture(element);
        if (this.figures && shown && isOneBlock(element)) {
            return;
        }
        if (PASSED_OVER.contains(name) || InlineWords.isHidden(element) || isFurniture(element)) {
            return;
        }
        if (name.equals("figure") || isCaptioned(element)) {
            flush();
            figure(element);
        }
        else if (name.equals("br")) {
            lineBreak(element);
        }
        else if (element.isBlock() || holdsBlock(element)) {
            block(element, name);
        }
        else {
            this.words.inline(element, this::children);
        }
    }

    private boolean isOneBlock(Element element) {
        Optional<RawBlock> block = DataTable.read(element)
            .map((words) -> new RawBlock(RawKind.TABLE, words))
            .or(() -> EmbedReader.read(element));
        if (block.isPresent()) {
            flush();
            this.blocks.add(block.get());
        }
        return block.isPresent();
    }

    private boolean isFurniture(Element element) {
        if (UNTOUCHABLE.contains(element.normalName()) || holdsMostProse(element)) {
            return false;
        }
        boolean box = element.normalName().equals("aside") || ClassWords.isFurniture(element);
        if (ClassWords.isRelated(element) || (box && RelatedLine.of(InlineWords.of(element)).isPresent())) {
            related(element);
            return true;
        }
        return box || isLinkList(element) || isCredited(element);
    }

    private boolean holdsMostProse(Element element) {
        int prose = this.mass.prose(element);
        return prose > 0 && prose * 3L > this.containerProse;
    }

    private boolean isLinkList(Element element) {
        boolean list = element.normalName().equals("ul") || element.normalName().equals("ol");
        return list && element.childrenSize() > 1 && this.mass.isMostlyLinks(element);
    }

    // who and when stand in the metadata; in the body they are furniture
    private boolean isCredited(Element element) {
        return this.mass.prose(element) < 200 && (ClassWords.isByline(element) || ClassWords.isDate(element)
                || element.normalName().equals("address"));
    }

    private void related(Element box) {
        flush();
        for (Element anchor : box.select("a[href]")) {
            RichText words = InlineWords.of(anchor);
            if (words.length() > 12) {
                this.blocks.add(new RawBlock(RawKind.RELATED, words));
            }
        }
    }

    private void figure(Element element) {
        if (this.figures) {
            FigureReader.read(element).ifPresent(this.blocks::add);
        }
    }

    private static boolean isCaptioned(Element element) {
        return element.normalName().equals("div") && ClassWords.has(element, CAPTION)
                && element.selectFirst("img") != null && element.selectFirst("p + p, h2, h3") == null;
    }

    private void lineBreak(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        boolean twice = next instanceof Element following && following.normalName().equals("br");
        if (twice || standsAlone()) {
            flush();
        }
        else {
            this.words.text(" ");
        }
    }

    // old pages part headline, author and date by single line breaks
    private boolean standsAlone() {
        String line = (this.blocks.size() < TOP) ? this.words.shortLine() : "";
        return !line.isEmpty() && (line.toLowerCase(Locale.ROOT).equals(this.title) || HeadLine.isOne(line));
    }

    private static boolean holdsBlock(Element element) {
        return element.children().stream().anyMatch((child) -> child.isBlock() || child.normalName().equals("figure"));
    }

    private void block(Element element, String name) {
        flush();
        RawKind before = this.kind;
        this.kind = kind(name, before);
        children(element);
        flush();
        this.kind = before;
    }

    private static RawKind kind(String name, RawKind outer) {
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "dt" -> RawKind.HEADING;
            case "li" -> RawKind.LIST_ITEM;
            case "blockquote" -> RawKind.QUOTE;
            default -> outer;
        };
    }

    private void flush() {
        RichText text = this.words.take();
        boolean repeatsTitle = !this.title.isEmpty() && this.blocks.size() < TOP
                && text.text().toLowerCase(Locale.ROOT).equals(this.title);
        if (!text.isEmpty() && !repeatsTitle) {
            this.blocks.add(new RawBlock(this.kind, text));
        }
    }

}
