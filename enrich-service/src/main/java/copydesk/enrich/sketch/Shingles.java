package copydesk.enrich.sketch;

import java.util.Arrays;

/** Runs of words of a text as numbers. */
final class Shingles {

    /**
     * Words of a shingle: fewer are common to all texts, more are lost with every edit.
     */
    private static final int WORDS = 4;

    private static final long SEED = 0x9e3779b97f4a7c15L;

    private static final long FACTOR = 0x100000001b3L;

    private Shingles() {
    }

    /** The hashes of all different shingles, smallest first as unsigned numbers. */
    static long[] of(String text) {
        long[] words = Words.of(text).stream().mapToLong(Shingles::hash).toArray();
        long[] hashes = new long[Math.max(0, words.length - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = SEED;
            for (int j = i; j < i + WORDS; j++) {
                hash = mix(hash * FACTOR + words[j]);
            }
            hashes[i] = flip(hash);
        }
        return Arrays.stream(hashes).sorted().distinct().map(Shingles::flip).toArray();
    }

    private static long hash(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FACTOR;
        }
        return mix(hash);
    }

    // the order of signed numbers is then that of unsigned ones
    private static long flip(long hash) {
        return hash ^ Long.MIN_VALUE;
    }

    // the last steps of SplitMix64
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

}
