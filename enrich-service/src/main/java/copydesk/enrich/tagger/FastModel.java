package copydesk.enrich.tagger;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The numbers of the fast model, as {@code benchmarks/names/fast.py} writes them: vectors
 * of word pieces, a hidden layer over a window of words, and a table of hashed features.
 * Big-endian; a header of eight numbers tells the sizes.
 */
final class FastModel {

    private static final String MAGIC = "CDFT0001";

    private final FastSizes sizes;

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
     * @throws IOException if it is none, damaged or from another release
     */
    FastModel(DataInputStream in) throws IOException {
        String magic = new String(in.readNBytes(MAGIC.length()), StandardCharsets.US_ASCII);
        if (!magic.equals(MAGIC)) {
            throw new IOException("This is no fast model of this release; it starts with " + magic);
        }
        try {
            this.sizes = FastSizes.read(in);
            this.wordScale = in.readFloat();
            this.words = bytes(in, this.sizes.pieces() * this.sizes.wordSize());
            this.cases = floats(in, FastSizes.CASES * this.sizes.caseSize());
            this.hidden = floats(in, this.sizes.windowSize() * this.sizes.hiddenSize());
            this.hiddenBias = floats(in, this.sizes.hiddenSize());
            this.out = floats(in, this.sizes.hiddenSize() * Label.COUNT);
            this.outBias = floats(in, Label.COUNT);
            this.sparseScale = in.readFloat();
            this.sparse = bytes(in, (1 << this.sizes.bits()) * Label.COUNT);
        }
        catch (EOFException ex) {
            throw (EOFException) new EOFException("The fast model ends too early: the file was cut").initCause(ex);
        }
    }

    private static byte[] bytes(DataInputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] numbers = new float[count];
        ByteBuffer.wrap(bytes(in, count * Float.BYTES)).asFloatBuffer().get(numbers);
        return numbers;
    }

    int bits() {
        return this.sizes.bits();
    }

    int window() {
        return this.sizes.window();
    }

    /** The numbers for one word: its vector and that of its case class. */
    int vectorSize() {
        return this.sizes.vectorSize();
    }

    /** Writes a word's vector, the mean over its pieces, and that of its case class. */
    void readVector(int[] ids, int caseClass, float[] vectors, int at) {
        float share = this.wordScale / ids.length;
        int wordSize = this.sizes.wordSize();
        int caseSize = this.sizes.caseSize();
        for (int id : ids) {
            int from = id * wordSize;
            for (int i = 0; i < wordSize; i++) {
                vectors[at + i] += share * this.words[from + i];
            }
        }
        System.arraycopy(this.cases, caseClass * caseSize, vectors, at + wordSize, caseSize);
    }

    /**
     * The scores of the labels for a word.
     * @param vectors those of the sentence with a window before and after it
     * @param from where the word's window starts
     * @param rows the word's features
     */
    float[] scores(float[] vectors, int from, int[] rows) {
        float[] layer = this.hiddenBias.clone();
        int size = this.sizes.windowSize();
        int hiddenSize = this.sizes.hiddenSize();
        for (int i = 0; i < size; i++) {
            float value = vectors[from + i];
            int row = i * hiddenSize;
            for (int j = 0; j < hiddenSize; j++) {
                layer[j] += value * this.hidden[row + j];
            }
        }
        float[] scores = this.outBias.clone();
        for (int i = 0; i < hiddenSize; i++) {
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
