package copydesk.extraction.text;

import java.util.List;
import java.util.Optional;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;

/**
 * Clean words with emphasis and anchors: Unicode NFC, single spaces, no control
 * characters. All offsets are code points. Made by {@link RichTextBuilder} or
 * {@link #plain}.
 *
 * @param text the words
 * @param marks emphasis inside them
 * @param anchors hyperlinks inside them
 */
public record RichText(String text, List<Mark> marks, List<Anchor> anchors) {

    /** No words at all. */
    public static final RichText EMPTY = new RichText("", List.of(), List.of());

    public RichText {
        marks = List.copyOf(marks);
        anchors = List.copyOf(anchors);
    }

    /** The cleaned words of a text without markup. */
    public static RichText plain(String raw) {
        return isClean(raw) ? new RichText(raw, List.of(), List.of()) : new RichTextBuilder().append(raw).build();
    }

    // most texts need no cleaning, and cleaning is slow
    private static boolean isClean(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            if (sign < ' ' || sign > '~' || sign == ' ' && before == ' ') {
                return false;
            }
            before = sign;
        }
        return raw.isEmpty() || before != ' ';
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return this.text.isEmpty();
    }

    /** The number of code points. */
    public int length() {
        return this.text.codePointCount(0, this.text.length());
    }

    /** The words between two offsets. */
    public String words(int start, int end) {
        int from = this.text.offsetByCodePoints(0, start);
        return this.text.substring(from, this.text.offsetByCodePoints(from, end - start));
    }

    /** The part between two offsets, without white space around it. */
    public RichText slice(int start, int end) {
        RichTextBuilder part = new RichTextBuilder().append(words(start, end));
        for (Mark mark : this.marks) {
            part.mark(mark.kind(), inPart(mark.start(), start, end), inPart(mark.end(), start, end));
        }
        for (Anchor anchor : this.anchors) {
            part.anchor(anchor.href(), inPart(anchor.start(), start, end), inPart(anchor.end(), start, end));
        }
        return part.buildFromCodePoints();
    }

    /** The strong mark that the text ends with. */
    public Optional<Mark> strongTail() {
        int end = length();
        return this.marks.stream()
            .filter((mark) -> mark.kind() == MarkKind.STRONG && mark.end() >= end - 1 && mark.end() - mark.start() > 1)
            .findFirst();
    }

    /** Whether nearly all of the text is one or more anchors. */
    public boolean isAllAnchor() {
        int anchored = this.anchors.stream().mapToInt((anchor) -> anchor.end() - anchor.start()).sum();
        return anchored > 0 && anchored * 10 >= length() * 8;
    }

    private static int inPart(int offset, int start, int end) {
        return Math.min(Math.max(offset, start), end) - start;
    }

}
