package copydesk.enrich.tagger;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReachesTests {

    private static final int PIECES = 6;

    private static final int WORD = 3;

    private static final int CASE = 2;

    private static final int HIDDEN = 4;

    private static final FastSizes SIZES = new FastSizes(PIECES, WORD, CASE, 1, HIDDEN, 3);

    private static final float SCALE = 0.25F;

    private final Random random = new Random(11);

    private final byte[] words = bytes(PIECES * WORD);

    private final float[] cases = floats(FastSizes.CASES * CASE);

    private final float[] hidden = floats(SIZES.windowSize() * HIDDEN);

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 4, 6, 100 })
    void sumOfTheWindowIsTheProductOfItsVectors(int held) {
        int[][] window = { { 5, 0 }, { 3 }, { 1, 4, 4 } };
        float[] layer = { 1, 2, 3, 4 };

        for (int place = 0; place < 3; place++) {
            reaches(held).add(window[place], place + 2, place, layer);
        }

        float[] expected = { 1, 2, 3, 4 };
        for (int place = 0; place < 3; place++) {
            multiply(vector(window[place], place + 2), place, expected);
        }
        assertThat(layer).containsExactly(expected, within(1e-3F));
    }

    @Test
    void bordersAddTheirCaseClassOnly() {
        float[] layer = new float[HIDDEN];

        reaches(2).add(new int[0], Features.BORDER, 0, layer);

        float[] expected = new float[HIDDEN];
        multiply(vector(new int[0], Features.BORDER), 0, expected);
        assertThat(layer).containsExactly(expected, within(1e-3F)).doesNotContain(0);
    }

    @Test
    void whatIsHeldChangesNothing() {
        float[] held = new float[HIDDEN];
        float[] workedOut = new float[HIDDEN];

        reaches(PIECES).add(new int[] { 2 }, 0, 2, held);
        reaches(0).add(new int[] { 2 }, 0, 2, workedOut);

        assertThat(held).containsExactly(workedOut, within(1e-4F));
    }

    private Reaches reaches(int held) {
        return new Reaches(SIZES, this.hidden, SCALE, this.words, this.cases, held);
    }

    private float[] vector(int[] ids, int caseClass) {
        float[] vector = new float[WORD + CASE];
        for (int id : ids) {
            for (int i = 0; i < WORD; i++) {
                vector[i] += SCALE * this.words[id * WORD + i] / ids.length;
            }
        }
        System.arraycopy(this.cases, caseClass * CASE, vector, WORD, CASE);
        return vector;
    }

    private void multiply(float[] vector, int place, float[] layer) {
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < HIDDEN; j++) {
                layer[j] += vector[i] * this.hidden[(place * vector.length + i) * HIDDEN + j];
            }
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        this.random.nextBytes(bytes);
        return bytes;
    }

    private float[] floats(int count) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = this.random.nextFloat() - 0.5F;
        }
        return floats;
    }

}
