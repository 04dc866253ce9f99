package copydesk.extraction.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Widens the row of each block by some features of the blocks before and after it. */
final class Neighbours {

    private static final BlockFeature[] TAKEN = { BlockFeature.CHARS, BlockFeature.LINK_SHARE, BlockFeature.LAST_SIGN,
            BlockFeature.TAG, BlockFeature.KIND, BlockFeature.DEPTH, BlockFeature.MORE, BlockFeature.TO_DENSEST,
            BlockFeature.TO_HALF_PROSE, BlockFeature.TO_P_RELATED, BlockFeature.TO_P_TEASER, BlockFeature.IN_CONTAINER,
            BlockFeature.FURNITURE_INSIDE };

    private static final int[] OFFSETS = { -3, -2, -1, 1, 2, 3 };

    private static final float NOBODY = -9;

    private Neighbours() {
    }

    static float[][] widen(float[][] rows) {
        int own = BlockFeature.values().length;
        float[][] wide = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            wide[i] = Arrays.copyOf(rows[i], own + TAKEN.length * OFFSETS.length);
            int column = own;
            for (int offset : OFFSETS) {
                int other = i + offset;
                for (BlockFeature feature : TAKEN) {
                    wide[i][column++] = (other >= 0 && other < rows.length) ? rows[other][feature.ordinal()] : NOBODY;
                }
            }
        }
        return wide;
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (BlockFeature feature : BlockFeature.values()) {
            names.add(feature.name());
        }
        for (int offset : OFFSETS) {
            for (BlockFeature feature : TAKEN) {
                names.add(feature.name() + ((offset > 0) ? "+" : "") + offset);
            }
        }
        return names;
    }

}
