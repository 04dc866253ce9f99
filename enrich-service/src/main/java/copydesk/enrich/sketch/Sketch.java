package copydesk.enrich.sketch;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import copydesk.contract.Required;

/**
 * What is kept of a text to compare it with others: the smallest hashes of its shingles
 * (a bottom-k sketch). Two texts that share words share small hashes in the same share,
 * so a few hundred bytes tell how much two texts have in common.
 *
 * @param shingles how many different shingles the text has
 * @param keys the few smallest hashes; texts with much in common share at least one, so
 * texts are compared that meet under a key
 * @param code the small hashes, 32 bits each, as Base64
 */
public record Sketch(int shingles, List<String> keys, String code) {

    /** A text with fewer shingles says too little to be compared. */
    static final int LEAST_SHINGLES = 40;

    private static final int SIZE = 128;

    private static final int KEYS = 8;

    public Sketch {
        Required.all(keys, code);
        keys = List.copyOf(keys);
    }

    /** The sketch of a text; none of one that is too short. */
    public static Optional<Sketch> of(String text) {
        long[] hashes = Shingles.of(text);
        if (hashes.length < LEAST_SHINGLES) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            keys.add(Long.toUnsignedString(hashes[i], Character.MAX_RADIX));
        }
        ByteBuffer code = ByteBuffer.allocate(Math.min(SIZE, hashes.length) * Integer.BYTES);
        for (int i = 0; code.hasRemaining(); i++) {
            code.putInt((int) (hashes[i] >>> Integer.SIZE));
        }
        return Optional.of(new Sketch(hashes.length, keys, Base64.getEncoder().encodeToString(code.array())));
    }

    /** The same without keys, as it is kept under one of them. */
    public Sketch withoutKeys() {
        return new Sketch(this.shingles, List.of(), this.code);
    }

    /** How much two texts have in common. */
    public Resemblance compare(Sketch other) {
        int[] mine = hashes();
        int[] theirs = other.hashes();
        int considered = 0;
        int common = 0;
        int i = 0;
        int j = 0;
        while (considered < SIZE && i < mine.length && j < theirs.length) {
            int order = Integer.compareUnsigned(mine[i], theirs[j]);
            i += (order <= 0) ? 1 : 0;
            j += (order >= 0) ? 1 : 0;
            common += (order == 0) ? 1 : 0;
            considered++;
        }
        // only a text whose hashes are all here ends before the other
        int rest = Math.min(SIZE - considered, (mine.length - i) + (theirs.length - j));
        return Resemblance.of((double) common / (considered + rest), this.shingles, other.shingles);
    }

    private int[] hashes() {
        IntBuffer hashes = ByteBuffer.wrap(Base64.getDecoder().decode(this.code)).asIntBuffer();
        int[] all = new int[hashes.remaining()];
        hashes.get(all);
        return all;
    }

}
