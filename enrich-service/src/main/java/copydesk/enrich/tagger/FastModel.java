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

    private static final int[] OUTSIDE = {};

    /** Most of all words of the news are of these pieces; each takes 3.5 KB. */
    private static final int COMMON = 5_000;

    private final FastSizes sizes;

    private final Reaches reaches;

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
            float wordScale = in.readFloat();
            byte[] words = bytes(in, this.sizes.pieces() * this.sizes.wordSize());
            float[] cases = floats(in, FastSizes.CASES * this.sizes.caseSize());
            float[] hidden = floats(in, this.sizes.windowSize() * this.sizes.hiddenSize());
            this.reaches = new Reaches(this.sizes, hidden, wordScale, words, cases, COMMON);
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

    /**
     * The scores of the labels for a word.
     * @param pieces those of each word of the sentence
     * @param cases case class of each word of the sentence
     * @param at which word
     * @param rows the word's features
     */
    float[] scores(int[][] pieces, CaseClass[] cases, int at, int[] rows) {
        float[] layer = this.hiddenBias.clone();
        int window = this.sizes.window();
        for (int i = at - window; i <= at + window; i++) {
            boolean inside = i >= 0 && i < pieces.length;
            this.reaches.add(inside ? pieces[i] : OUTSIDE, inside ? cases[i].ordinal() : Features.BORDER,
                    i - at + window, layer);
        }
        return scores(layer, rows);
    }

    private float[] scores(float[] layer, int[] rows) {
        float[] scores = this.outBias.clone();
        for (int i = 0; i < layer.length; i++) {
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
