package copydesk.publish.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a published text.
 *
 * @param target which text it is part of, as selectors name it
 * @param start its first character there
 * @param text its words
 * @param folded its words without typography
 */
public record Paragraph(String target, int start, String text, String folded) {

    static final String BODY = "bodies[0]";

    public static final String HEADLINE = "headlines[0]";

    private static final String BLANK_LINE = "\n\n";

    /** A text of one paragraph. */
    public static Paragraph of(String target, String text) {
        return new Paragraph(target, 0, text, Wording.fold(text));
    }

    /** The paragraphs of a body. */
    public static List<Paragraph> all(String body) {
        return all(body, List.of());
    }

    /**
     * The paragraphs of a body of which most stood in the same order in another; what was
     * found out about those holds here too.
     */
    public static List<Paragraph> all(String body, List<Paragraph> others) {
        Kept kept = new Kept(others);
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < body.length()) {
            int gap = body.indexOf(BLANK_LINE, start);
            int end = (gap < 0) ? body.length() : gap;
            String text = body.substring(start, end);
            paragraphs.add(new Paragraph(BODY, start, text, kept.fold(text)));
            start = end + BLANK_LINE.length();
        }
        return paragraphs;
    }

    public int end() {
        return this.start + this.text.length();
    }

    /** Folds texts that may be those of other paragraphs, in their order. */
    private static final class Kept {

        /** How many others may be gone before one is not looked for any more. */
        private static final int WINDOW = 4;

        private final List<Paragraph> others;

        private int next;

        Kept(List<Paragraph> others) {
            this.others = others;
        }

        String fold(String text) {
            for (int i = this.next; i < Math.min(this.next + WINDOW, this.others.size()); i++) {
                if (this.others.get(i).text.equals(text)) {
                    this.next = i + 1;
                    return this.others.get(i).folded;
                }
            }
            return Wording.fold(text);
        }

    }

}
