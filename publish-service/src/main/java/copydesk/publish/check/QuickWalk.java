package copydesk.publish.check;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A walk through one document in the order of its writing, beside the shape that it is to
 * have. Whatever it meets that it cannot place makes it unsure, and it stays so.
 */
final class QuickWalk {

    private final QuickShape root;

    private QuickShape[] open = new QuickShape[16];

    private long[] seen = new long[16];

    // how many items there were, or that it is no array
    private int[] items = new int[16];

    private int depth;

    private @Nullable QuickShape named;

    private boolean begun;

    private boolean sure = true;

    QuickWalk(QuickShape root) {
        this.root = root;
    }

    /** Whether the document surely has the shape. */
    boolean isSure() {
        return this.sure && this.begun && this.depth == 0;
    }

    private void require(boolean right) {
        this.sure &= right;
    }

    // the shape of the place where a value stands
    private QuickShape place() {
        if (this.depth == 0) {
            require(!this.begun);
            this.begun = true;
            return this.root;
        }
        int top = this.depth - 1;
        if (this.items[top] >= 0) {
            return this.open[top].item(this.items[top]++);
        }
        QuickShape shape = this.named;
        this.named = null;
        return (shape != null) ? shape : QuickShape.NEVER;
    }

    void name(String name) {
        if (this.sure) {
            require(this.depth > 0 && this.items[this.depth - 1] < 0 && this.named == null);
            QuickShape.Member member = this.sure ? this.open[this.depth - 1].member(name) : null;
            require(member != null);
            if (member != null) {
                this.named = member.shape();
                this.seen[this.depth - 1] |= member.bit();
            }
        }
    }

    void text(String text) {
        if (this.sure) {
            require(place().takesText(text));
        }
    }

    void number(long number) {
        if (this.sure) {
            require(place().takesNumber(number));
        }
    }

    void number(double number) {
        if (this.sure) {
            require(place().takesNumber(number));
        }
    }

    void truth(boolean truth) {
        if (this.sure) {
            require(place().takesTruth(truth));
        }
    }

    void nothing() {
        if (this.sure) {
            require(place().takes(QuickKind.NOTHING));
        }
    }

    void start(boolean array) {
        if (this.sure) {
            QuickShape shape = place();
            require(shape.takes(array ? QuickKind.ARRAY : QuickKind.OBJECT));
            if (this.depth == this.open.length) {
                this.open = Arrays.copyOf(this.open, 2 * this.depth);
                this.seen = Arrays.copyOf(this.seen, 2 * this.depth);
                this.items = Arrays.copyOf(this.items, 2 * this.depth);
            }
            this.open[this.depth] = shape;
            this.seen[this.depth] = 0;
            this.items[this.depth++] = array ? 0 : -1;
        }
    }

    /** The end of an object, or of an array that had so many items. */
    void end(boolean array, int written) {
        if (this.sure) {
            require(this.depth > 0 && this.named == null && (this.items[this.depth - 1] >= 0) == array);
        }
        if (this.sure) {
            int top = --this.depth;
            require(array ? this.items[top] == written && this.open[top].takesItems(written)
                    : this.open[top].isComplete(this.seen[top]));
        }
    }

}
