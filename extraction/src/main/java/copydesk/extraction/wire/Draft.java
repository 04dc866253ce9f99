package copydesk.extraction.wire;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import copydesk.extraction.article.Metadata;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.line.AgencyLine;
import copydesk.extraction.line.HeadLine;
import copydesk.extraction.line.NoticeLine;
import copydesk.extraction.line.PromotionLine;
import copydesk.extraction.line.RelatedLine;
import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way to an article: its blocks in order, of which one step after the other
 * says what they are by their place, and what the text says about itself.
 */
final class Draft {

    private final List<Piece> pieces = new ArrayList<>();

    // asked many times, and answering takes time
    private final Map<RichText, Boolean> furniture = new IdentityHashMap<>();

    // nothing becomes prose that was not, so the last one only moves up
    private int lastProse = Integer.MAX_VALUE;

    private int wideGaps = -1;

    private final Metadata.Builder metadata = new Metadata.Builder();

    void add(RawKind kind, int level, RichText text, @Nullable RawPicture picture, int gap) {
        this.pieces.add(new Piece(new RawBlock(kind, text, picture), level, gap));
    }

    int size() {
        return this.pieces.size();
    }

    Metadata.Builder metadata() {
        return this.metadata;
    }

    RawKind kind(int index) {
        return this.pieces.get(index).block().kind();
    }

    RichText text(int index) {
        return this.pieces.get(index).block().text();
    }

    String words(int index) {
        return text(index).text();
    }

    int level(int index) {
        return this.pieces.get(index).level();
    }

    Optional<RawPicture> picture(int index) {
        return Optional.ofNullable(this.pieces.get(index).block().picture());
    }

    /** Whether no blank line parts a block from the one before. */
    boolean isGlued(int index) {
        return index > 0 && index < size() && this.pieces.get(index).gap() == 0;
    }

    /** Whether nothing but the mark-up has spoken about a block yet. */
    boolean isOpen(int index) {
        return index >= 0 && index < size() && switch (kind(index)) {
            case PARAGRAPH, HEADING, LIST_ITEM, QUOTE -> true;
            default -> false;
        };
    }

    /**
     * Whether more blank lines part a block from the one before than part most blocks.
     */
    boolean isSetOff(int index) {
        if (this.wideGaps < 0) {
            this.wideGaps = (int) this.pieces.stream().filter((piece) -> piece.gap() > 1).count();
        }
        return this.pieces.get(index).gap() > 1 && this.wideGaps * 4 <= size() + 3;
    }

    /** Whether a block is an open paragraph. */
    boolean isParagraph(int index) {
        return isOpen(index) && kind(index) == RawKind.PARAGRAPH;
    }

    /** Whether a block may be part of the story, as far as its words tell. */
    boolean isProse(int index) {
        return isOpen(index) && !text(index).isEmpty() && !isFurniture(index);
    }

    /** Whether any block from a place on may be prose of the story. */
    boolean hasProseFrom(int index) {
        this.lastProse = Math.min(this.lastProse, size() - 1);
        while (this.lastProse >= 0 && (kind(this.lastProse) == RawKind.HEADING || !isProse(this.lastProse))) {
            this.lastProse--;
        }
        return this.lastProse >= index;
    }

    /** Whether the words of a block are no part of any story. */
    boolean isFurniture(int index) {
        return this.furniture.computeIfAbsent(text(index), Draft::isFurniture);
    }

    void mark(int index, RawKind kind) {
        mark(index, kind, text(index));
    }

    void mark(int index, RawKind kind, RichText text) {
        Piece piece = this.pieces.get(index);
        this.pieces.set(index,
                new Piece(new RawBlock(kind, text, piece.block().picture()), piece.level(), piece.gap()));
    }

    void picture(int index, RichText caption, RawPicture picture) {
        this.pieces.set(index,
                new Piece(new RawBlock(RawKind.FIGURE, caption, picture), 0, this.pieces.get(index).gap()));
    }

    void insertTitle(RichText text) {
        this.lastProse = Integer.MAX_VALUE;
        this.pieces.add(0, new Piece(new RawBlock(RawKind.TITLE, text), 1, 1));
    }

    /** Leaves out a block whose words went into another one. */
    void empty(int index) {
        mark(index, RawKind.OTHER, RichText.EMPTY);
    }

    List<RawBlock> blocks() {
        return this.pieces.stream()
            .map(Piece::block)
            .filter((block) -> block.kind() == RawKind.FIGURE || !block.text().isEmpty())
            .toList();
    }

    static boolean isFurniture(RichText text) {
        String words = text.text();
        return PromotionLine.is(words) || NoticeLine.is(words) || HeadLine.isOne(words)
                || AgencyLine.of(words).isPresent() || RelatedLine.of(text).isPresent();
    }

    private record Piece(RawBlock block, int level, int gap) {

    }

}
