package copydesk.extraction.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import copydesk.extraction.article.RawKind;
import org.jsoup.nodes.Element;

/** Collects the words of one block after the other. Not thread-safe. */
final class OpenBlock {

    // more words than this fit into no article; what is above it only makes the refusal
    // late
    private static final int MAX_CHARS = 2_000_000;

    private final Deque<Element> inline = new ArrayDeque<>();

    private final Deque<Integer> purposesBefore = new ArrayDeque<>();

    private final StringBuilder text = new StringBuilder();

    private List<Piece> pieces = new ArrayList<>();

    private boolean spaced;

    private int linked;

    private int links;

    private int leading;

    private int strong;

    private int emphasis;

    private int breaks;

    private int purposes;

    private int openPurposes;

    private int linkDepth;

    private int strongDepth;

    private int emphasisDepth;

    void text(String raw) {
        if (raw.isEmpty() || this.text.length() > MAX_CHARS) {
            return;
        }
        int before = this.text.length();
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            boolean space = sign <= ' ' || sign == '\u00a0' || Character.isWhitespace(sign);
            if (!space) {
                if (this.spaced && !this.text.isEmpty()) {
                    this.text.append(' ');
                }
                this.text.append(sign);
            }
            this.spaced = space;
        }
        if (this.text.length() > before || !this.text.isEmpty()) {
            this.pieces.add(new Piece.Words(raw));
        }
        int added = this.text.length() - before;
        this.leading += (this.linkDepth > 0 && this.linked == before) ? added : 0;
        this.linked += (this.linkDepth > 0) ? added : 0;
        this.strong += (this.strongDepth > 0) ? added : 0;
        this.emphasis += (this.emphasisDepth > 0) ? added : 0;
    }

    void lineBreak() {
        this.breaks++;
        text(" ");
    }

    void open(Element element, int purpose) {
        this.inline.push(element);
        this.pieces.add(new Piece.Open(element));
        this.purposesBefore.push(this.openPurposes);
        this.openPurposes |= purpose;
        this.purposes |= this.openPurposes;
        count(element, 1);
    }

    void close() {
        count(this.inline.pop(), -1);
        this.openPurposes = this.purposesBefore.pop();
        this.pieces.add(new Piece.Close());
    }

    private void count(Element element, int step) {
        switch (element.normalName()) {
            case "a" -> {
                this.linkDepth += step;
                this.links += Math.max(0, step);
            }
            case "b", "strong" -> this.strongDepth += step;
            case "i", "em", "cite" -> this.emphasisDepth += step;
            default -> {
            }
        }
    }

    /** The words so far. */
    CharSequence text() {
        return this.text;
    }

    /** Whether all words so far are bold. */
    boolean isAllStrong() {
        return !this.text.isEmpty() && this.strong >= this.text.length() - 1;
    }

    /**
     * The block that ends here, if it has words. Inline elements that are still open go
     * on in the next one.
     */
    Optional<PageBlock> end(Place place, RawKind kind) {
        Optional<PageBlock> block = this.text.isEmpty() ? Optional.empty()
                : Optional.of(new PageBlock(place, kind, this.text.toString(), spans(), this.pieces));
        this.pieces = new ArrayList<>();
        this.text.setLength(0);
        this.spaced = false;
        this.linked = 0;
        this.leading = 0;
        this.links = this.linkDepth;
        this.strong = 0;
        this.emphasis = 0;
        this.breaks = 0;
        this.purposes = this.openPurposes;
        for (Iterator<Element> open = this.inline.descendingIterator(); open.hasNext();) {
            this.pieces.add(new Piece.Open(open.next()));
        }
        return block;
    }

    private PageBlock.Spans spans() {
        return new PageBlock.Spans(this.linked, this.links, this.leading, this.strong, this.emphasis, this.breaks,
                this.purposes);
    }

}
