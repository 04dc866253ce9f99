package copydesk.enrich.tagger;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The numbers of the fast model, as {@code benchmarks/names/fast.py} writes them: vectors
 * of word pieces, a hidden layer over a window of words, and a table of hashed features.
 * Big-endian; a header of eight numbers tells the sizes.
 */
final class FastModel {

    private static final String MAGIC = "CDFT0001";

    private final int pieces;

    private final int wordSize;

    private final int caseSize;

    private final int window;

    private final int hiddenSize;

    private final int bits;

    private final float wordScale;

    private final byte[] words;

    private final float[] cases;

    private final float[] hidden;

    private final float[] hiddenBias;

    private final float[] out;

    private final float[] outBias;

    private final float sparseScale;

    private final byte[] sparse;

    /**
     * Reads a model.
     * @throws IOException if it is none or from another release
     */
    FastModel(DataInputStream in) throws IOException {
        String magic = new String(in.readNBytes(MAGIC.length()), StandardCharsets.US_ASCII);
        if (!magic.equals(MAGIC)) {
            throw new IOException("This is no fast model of this release; it starts with " + magic);
        }
        this.pieces = in.readInt();
        this.wordSize = in.readInt();
        this.caseSize = in.readInt();
        this.window = in.readInt();
        this.hiddenSize = in.readInt();
        int labels = in.readInt();
        this.bits = in.readInt();
        int caseClasses = in.readInt();
        if (labels != Label.COUNT || caseClasses != Features.BORDER + 1) {
            throw new IOException("The fast model tells other labels or case classes apart than this release");
        }
        this.wordScale = in.readFloat();
        this.words = in.readNBytes(this.pieces * this.wordSize);
        this.cases = floats(in, caseClasses * this.caseSize);
        this.hidden = floats(in, windowSize() * this.hiddenSize);
        this.hiddenBias = floats(in, this.hiddenSize);
        this.out = floats(in, this.hiddenSize * labels);
        this.outBias = floats(in, labels);
        this.sparseScale = in.readFloat();
        this.sparse = in.readNBytes((1 << this.bits) * labels);
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }

    int bits() {
        return this.bits;
    }

    int window() {
        return this.window;
    }

    /** The numbers for one word: its vector and that of its case class. */
    int vectorSize() {
        return this.wordSize + this.caseSize;
    }

    private int windowSize() {
        return (2 * this.window + 1) * vectorSize();
    }

    /** Writes a word's vector, the mean over its pieces, and that of its case class. */
    void readVector(int[] ids, int caseClass, float[] vectors, int at) {
        float share = this.wordScale / ids.length;
        for (int id : ids) {
            int from = id * this.wordSize;
            for (int i = 0; i < this.wordSize; i++) {
                vectors[at + i] += share * this.words[from + i];
            }
        }
        System.arraycopy(this.cases, caseClass * this.caseSize, vectors, at + this.wordSize, this.caseSize);
    }

    /**
     * The scores of the labels for a word.
     * @param vectors those of the sentence with a window before and after it
     * @param from where the word's window starts
     * @param rows the word's features
     */
    float[] scores(float[] vectors, int from, int[] rows) {
        float[] layer = this.hiddenBias.clone();
        int size = windowSize();
        for (int i = 0; i < size; i++) {
            float value = vectors[from + i];
            int row = i * this.hiddenSize;
            for (int j = 0; j < this.hiddenSize; j++) {
                layer[j] += value * this.hidden[row + j];
            }
        }
        float[] scores = this.outBias.clone();
        for (int i = 0; i < this.hiddenSize; i++) {
            float value = Math.max(0, layer[i]);
            for (int j = 0; j < scores.length; j++) {
                scores[j] += value * this.out[i * scores.length + j];
            }
        }
        addFeatures(rows, scores);
        return scores;
    }

    private void addFeatures(int[] rows, float[] scores) {
        for (int row : rows) {
            int from = row * scores.length;
            for (int j = 0; j < scores.length; j++) {
                scores[j] += this.sparseScale * this.sparse[from + j];
            }
        }
    }

}
