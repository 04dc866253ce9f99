package copydesk.extraction.wire;

import copydesk.extraction.article.RawKind;
import copydesk.extraction.line.PromotionLine;
import copydesk.extraction.line.RelatedLine;
import copydesk.extraction.line.Trailer;
import copydesk.extraction.text.RichText;

/**
 * Boxes that lead away from the story, known by their shape: a link that stands alone, a
 * list of nothing but links, the titles below a label.
 */
final class Boxes {

    private static final int TITLE_WORDS = 3;

    private static final int MAX_TITLE = 200;

    private static final int MAX_LABEL = 60;

    private final Draft draft;

    private Boxes(Draft draft) {
        this.draft = draft;
    }

    static void mark(Draft draft, int title) {
        Boxes boxes = new Boxes(draft);
        for (int i = title + 1; i < draft.size(); i++) {
            if (draft.isOpen(i)) {
                i = boxes.at(i, title);
            }
        }
    }

    // the last block of the box that begins here, or this one
    private int at(int index, int title) {
        RichText text = this.draft.text(index);
        if (isLabel(text)) {
            return below(index);
        }
        int end = linkList(index);
        boolean whole = end == this.draft.size() || this.draft.kind(end) != RawKind.LIST_ITEM;
        if (end > index + 1 && !whole) {
            return end - 1;
        }
        if (end > index + 1) {
            boolean promotion = label(index - 1, title);
            for (int i = index; i < end; i++) {
                this.draft.mark(i, promotion ? RawKind.OTHER : RawKind.RELATED);
            }
            return end - 1;
        }
        if (this.draft.isParagraph(index) && isLinkedTitle(text) && !this.draft.isFurniture(index)
                && this.draft.hasProseFrom(title + 1)) {
            this.draft.mark(index, RawKind.RELATED);
        }
        return index;
    }

    private static boolean isLabel(RichText text) {
        return RelatedLine.of(text).filter((line) -> line.titleStart() == text.length()).isPresent();
    }

    private int below(int label) {
        this.draft.mark(label, RawKind.RELATED);
        int at = label + 1;
        while (this.draft.isOpen(at) && isTitle(at, label)) {
            this.draft.mark(at, RawKind.RELATED);
            at++;
        }
        return at - 1;
    }

    private boolean isTitle(int index, int label) {
        RichText text = this.draft.text(index);
        if (Trailer.url(text.text()).isPresent() || text.length() > MAX_TITLE || PromotionLine.is(text.text())) {
            return false;
        }
        boolean sentence = text.text().endsWith(".") || text.text().endsWith("。");
        boolean listed = this.draft.kind(index) == RawKind.LIST_ITEM || this.draft.isGlued(index);
        boolean first = index == label + 1 && this.draft.kind(index) != RawKind.HEADING;
        return text.isAllAnchor() || (!sentence && (listed || first));
    }

    private int linkList(int index) {
        int end = index;
        while (end < this.draft.size() && this.draft.kind(end) == RawKind.LIST_ITEM
                && this.draft.text(end).isAllAnchor()) {
            end++;
        }
        return end;
    }

    // a short line right above a list of links is its label; says whether it sells
    // something
    private boolean label(int index, int title) {
        if (index <= title || !this.draft.isOpen(index) || this.draft.text(index).length() > MAX_LABEL) {
            return false;
        }
        String words = this.draft.words(index);
        boolean promotion = PromotionLine.is(words);
        boolean label = this.draft.kind(index) == RawKind.HEADING || words.endsWith(":") || words.endsWith("：");
        if (!promotion && label) {
            this.draft.mark(index, RawKind.RELATED);
        }
        return promotion;
    }

    private static boolean isLinkedTitle(RichText text) {
        if (text.anchors().size() != 1 || text.length() > MAX_TITLE || Trailer.url(text.text()).isPresent()) {
            return false;
        }
        int covered = text.anchors().get(0).end() - text.anchors().get(0).start();
        boolean title = text.text().split(" ").length >= TITLE_WORDS
                || text.text().codePoints().anyMatch(Character::isIdeographic);
        return title && covered >= text.length() - 3;
    }

}
