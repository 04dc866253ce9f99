package copydesk.extraction.block;

import java.util.Locale;
import java.util.function.Consumer;

import copydesk.contract.article.MarkKind;
import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gathers the words of inline elements with their emphasis and hyperlinks. */
public final class InlineWords {

    // more words than this fit into no article; what is above it only makes the refusal
    // late
    private static final int MAX_WORDS = 5_000_000;

    private static final int MAX_LINE = 500;

    private RichTextBuilder words = new RichTextBuilder();

    private int length;

    /** The words of an element and all below it. */
    public static RichText of(Element element) {
        InlineWords words = new InlineWords();
        words.inline(element, words::children);
        return words.take();
    }

    /** Whether a reader of the page would not see an element. */
    public static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.length() < 2_000
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    public void text(String text) {
        if (this.length < MAX_WORDS) {
            this.words.append(text);
            this.length += (int) text.chars().filter((sign) -> sign > ' ').count();
        }
    }

    /** Takes in an element, whose content the walk then adds. */
    public void inline(Element element, Consumer<Element> walk) {
        RichTextBuilder before = this.words;
        int start = before.position();
        walk.accept(element);
        // a block inside an inline element ends the text that the element began in
        int from = (before == this.words) ? start : 0;
        span(this.words, element, from);
    }

    /** Marks the words since a position as those of an element. */
    public static void span(RichTextBuilder words, Element element, int from) {
        switch (element.normalName()) {
            case "a" -> anchor(words, element, from);
            case "b", "strong" -> words.mark(MarkKind.STRONG, from, words.position());
            case "i", "em", "cite" -> words.mark(MarkKind.EMPHASIS, from, words.position());
            default -> {
            }
        }
    }

    /** The words gathered so far, if they are no more than a line; else empty. */
    public String shortLine() {
        return (this.words.position() <= MAX_LINE) ? this.words.build().text() : "";
    }

    /** The words gathered so far; the next ones begin a new text. */
    public RichText take() {
        RichText text = this.words.build();
        this.words = new RichTextBuilder();
        return text;
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                this.words.append(text.getWholeText());
            }
            else if (child instanceof Element element && !isSilent(element)) {
                this.words.append((element.isBlock() || element.normalName().equals("br")) ? " " : "");
                inline(element, this::children);
                this.words.append(element.isBlock() ? " " : "");
            }
        }
    }

    private static boolean isSilent(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "noscript", "template", "svg", "button", "iframe" -> true;
            default -> isHidden(element);
        };
    }

    private static void anchor(RichTextBuilder words, Element element, int from) {
        if (element.hasAttr("href") || !element.hasAttr("name")) {
            words.anchor(target(element), from, words.position());
        }
    }

    private static boolean isPrinted(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (ascii.charAt(i) <= ' ' || ascii.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String target(Element element) {
        String raw = element.attr("href").strip();
        String absolute = raw.isEmpty() || raw.equals("#") ? "" : element.absUrl("href");
        String clean = isPrinted(absolute) ? absolute : RichText.plain(absolute).text();
        return clean.isEmpty() ? null : clean;
    }

}
