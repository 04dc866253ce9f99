package copydesk.extraction.block;

import java.util.List;

import copydesk.extraction.article.RawKind;
import copydesk.extraction.text.RichText;

/**
 * A block of a page: words between two breaks of the layout.
 *
 * @param place the element it stands in
 * @param kind what the markup calls it
 * @param text its words with single spaces, not yet cleaned
 * @param spans how its words are marked
 * @param pieces where its words come from
 */
public record PageBlock(Place place, RawKind kind, String text, Spans spans, List<Piece> pieces) {

    private static final int MIN_PROSE = 40;

    public PageBlock {
        pieces = List.copyOf(pieces);
    }

    public int chars() {
        return this.text.length();
    }

    /** How many of its characters belong to hyperlinks. */
    public int linkedChars() {
        return Math.min(this.spans.linked(), this.text.length());
    }

    /** Its length if it is long enough for a paragraph and not mostly links, else 0. */
    public int prose() {
        boolean prose = chars() >= MIN_PROSE && linkedChars() * 2 < chars() && !this.place.isHidden();
        return prose ? chars() : 0;
    }

    /** Its words, cleaned, with emphasis and hyperlinks. */
    public RichText words() {
        return Piece.join(this.pieces);
    }

    /**
     * How the words of a block are marked.
     *
     * @param linked characters inside hyperlinks
     * @param links hyperlinks
     * @param leading characters before the end of a hyperlink that the words begin with
     * @param strong characters in bold
     * @param emphasis characters in italics
     * @param breaks line breaks
     * @param purposes what the inline elements around the words are for, as a set of bits
     */
    public record Spans(int linked, int links, int leading, int strong, int emphasis, int breaks, int purposes) {

    }

}
