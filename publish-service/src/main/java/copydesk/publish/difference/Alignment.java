package copydesk.publish.difference;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which elements of two sequences are the same: the first of a kind is the first, the
 * second the second. As many as can be keep their order, the others have moved. The work
 * grows with n log n.
 */
final class Alignment {

    static final int NONE = -1;

    private final int[] partners;

    private final boolean[] moved;

    private Alignment(int[] partners, boolean[] moved) {
        this.partners = partners;
        this.moved = moved;
    }

    static Alignment of(List<String> before, List<String> after) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(before.get(i), (key) -> new ArrayDeque<>()).add(i);
        }
        int[] partners = new int[after.size()];
        for (int i = 0; i < partners.length; i++) {
            Deque<Integer> same = places.get(after.get(i));
            partners[i] = (same == null || same.isEmpty()) ? NONE : same.remove();
        }
        return new Alignment(partners, moved(partners));
    }

    // all but a longest rising run of the partners
    private static boolean[] moved(int[] partners) {
        int[] tails = new int[partners.length];
        int[] previous = new int[partners.length];
        int length = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != NONE) {
                int at = firstNotBelow(partners, tails, length, partners[i]);
                previous[i] = (at > 0) ? tails[at - 1] : NONE;
                tails[at] = i;
                length = Math.max(length, at + 1);
            }
        }
        boolean[] moved = new boolean[partners.length];
        Arrays.fill(moved, true);
        for (int i = (length > 0) ? tails[length - 1] : NONE; i != NONE; i = previous[i]) {
            moved[i] = false;
        }
        return moved;
    }

    private static int firstNotBelow(int[] partners, int[] tails, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (partners[tails[middle]] < value) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

    /** The place before of what stands here after; -1 if it was not there. */
    int partner(int after) {
        return this.partners[after];
    }

    /** Whether what stands here after has changed its place among the others. */
    boolean isMoved(int after) {
        return this.partners[after] != NONE && this.moved[after];
    }

    /** Whether what stands here after kept its place among the others. */
    boolean isKept(int after) {
        return this.partners[after] != NONE && !this.moved[after];
    }

}
