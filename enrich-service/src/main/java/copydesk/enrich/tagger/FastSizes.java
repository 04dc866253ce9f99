package copydesk.enrich.tagger;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * What the header of a fast model tells.
 *
 * @param pieces how many word pieces have a vector
 * @param wordSize numbers in one
 * @param caseSize numbers in the vector of a case class
 * @param window words seen before and after a word
 * @param hiddenSize numbers in the hidden layer
 * @param bits two to the power of it are the rows of hashed features
 */
record FastSizes(int pieces, int wordSize, int caseSize, int window, int hiddenSize, int bits) {

    /** Case classes and the border. */
    static final int CASES = Features.BORDER + 1;

    /** Far more than any model of ours; a damaged header must not ask for all memory. */
    private static final int MOST_PIECES = 1_000_000;

    private static final int LARGEST = 1_024;

    private static final int WIDEST = 16;

    private static final int MOST_BITS = 24;

    private static final long MOST_NUMBERS = 256L << 20;

    /** Reads the eight numbers. */
    static FastSizes read(DataInputStream in) throws IOException {
        int pieces = in.readInt();
        int wordSize = in.readInt();
        int caseSize = in.readInt();
        int window = in.readInt();
        int hiddenSize = in.readInt();
        int labels = in.readInt();
        FastSizes sizes = new FastSizes(pieces, wordSize, caseSize, window, hiddenSize, in.readInt());
        if (labels != Label.COUNT || in.readInt() != CASES) {
            throw new IOException("The fast model tells other labels or case classes apart than this release");
        }
        if (!sizes.arePossible()) {
            throw new IOException("The header of the fast model tells sizes that no model has: " + sizes);
        }
        return sizes;
    }

    private boolean arePossible() {
        return isWithin(this.pieces, 1, MOST_PIECES) && isWithin(this.wordSize, 1, LARGEST)
                && isWithin(this.caseSize, 0, LARGEST) && isWithin(this.window, 0, WIDEST)
                && isWithin(this.hiddenSize, 1, LARGEST) && isWithin(this.bits, 1, MOST_BITS)
                && (long) this.pieces * this.wordSize <= MOST_NUMBERS;
    }

    private static boolean isWithin(int size, int least, int most) {
        return size >= least && size <= most;
    }

    /** Numbers for one word: its vector and that of its case class. */
    int vectorSize() {
        return this.wordSize + this.caseSize;
    }

    /** Numbers for a word with those around it. */
    int windowSize() {
        return (2 * this.window + 1) * vectorSize();
    }

}
