package copydesk.publish.clean;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.StringTokenizer;

import copydesk.contract.article.Block;

/**
 * The body of an article as plain text: the blocks of body roles joined by one blank
 * line, unchanged, and where each of them begins. All published positions are places in
 * this text. Immutable.
 */
public final class PlainBody {

    /** What stands between two blocks. */
    public static final String BLANK_LINE = "\n\n";

    private static final int NOT_IN_BODY = -1;

    private final CodePoints text;

    private final int[] starts;

    private PlainBody(CodePoints text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /**
     * Makes the body of these blocks; blocks of other roles and blocks without words are
     * left out.
     */
    public static PlainBody of(List<Block> blocks) {
        StringBuilder joined = new StringBuilder();
        int[] starts = new int[blocks.size()];
        Arrays.fill(starts, NOT_IN_BODY);
        int length = 0;
        for (int i = 0; i < starts.length; i++) {
            if (isPart(blocks.get(i))) {
                String text = blocks.get(i).text();
                String gap = joined.isEmpty() ? "" : BLANK_LINE;
                joined.append(gap).append(text);
                starts[i] = length + gap.length();
                length = starts[i] + text.codePointCount(0, text.length());
            }
        }
        return new PlainBody(CodePoints.of(joined.toString()), starts);
    }

    /** Whether a block is part of the published body. */
    public static boolean isPart(Block block) {
        return block.role().isBody() && !block.text().isBlank();
    }

    /** The whole text. */
    public CodePoints text() {
        return this.text;
    }

    /**
     * The first code point of a block in the whole text; empty if the block is no part of
     * the body.
     */
    public OptionalInt start(int block) {
        boolean known = block >= 0 && block < this.starts.length && this.starts[block] != NOT_IN_BODY;
        return known ? OptionalInt.of(this.starts[block]) : OptionalInt.empty();
    }

    /** How many words the text has: runs of characters without white space. */
    public int words() {
        return new StringTokenizer(this.text.text()).countTokens();
    }

}
