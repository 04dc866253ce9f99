package copydesk.publish.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The greedy search for the fewest insertions and deletions that make one sequence of
 * another (Myers, 1986), up to a limit.
 */
final class ShortestEdit {

    private final List<String> left;

    private final List<String> right;

    private final int limit;

    private final List<int[]> trace = new ArrayList<>();

    private ShortestEdit(List<String> left, List<String> right, int limit) {
        this.left = left;
        this.right = right;
        this.limit = limit;
    }

    /**
     * For each element of the right the place of its partner on the left, or -1; empty if
     * more differs than the limit allows.
     */
    static int[] partners(List<String> left, List<String> right, int limit) {
        ShortestEdit edit = new ShortestEdit(left, right, Math.min(limit, left.size() + right.size()));
        return edit.search() ? edit.back() : new int[0];
    }

    private boolean search() {
        int[] furthest = new int[2 * this.limit + 3];
        for (int distance = 0; distance <= this.limit; distance++) {
            this.trace.add(furthest.clone());
            for (int diagonal = -distance; diagonal <= distance; diagonal += 2) {
                int x = start(furthest, distance, diagonal);
                int y = x - diagonal;
                while (x < this.left.size() && y < this.right.size() && this.left.get(x).equals(this.right.get(y))) {
                    x++;
                    y++;
                }
                furthest[diagonal + this.limit + 1] = x;
                if (x >= this.left.size() && y >= this.right.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private int start(int[] furthest, int distance, int diagonal) {
        return isDown(furthest, distance, diagonal) ? furthest[diagonal + this.limit + 2]
                : furthest[diagonal + this.limit] + 1;
    }

    private int[] back() {
        int[] partners = new int[this.right.size()];
        Arrays.fill(partners, Alignment.NONE);
        int x = this.left.size();
        int y = this.right.size();
        for (int distance = this.trace.size() - 1; distance >= 0; distance--) {
            int[] furthest = this.trace.get(distance);
            int diagonal = x - y;
            int from = (distance == 0) ? 0 : start(furthest, distance, diagonal);
            while (x > from) {
                x--;
                y--;
                partners[y] = x;
            }
            if (isDown(furthest, distance, diagonal)) {
                y--;
            }
            else {
                x--;
            }
        }
        return partners;
    }

    private boolean isDown(int[] furthest, int distance, int diagonal) {
        return diagonal == -distance
                || (diagonal != distance && furthest[diagonal + this.limit] < furthest[diagonal + this.limit + 2]);
    }

}
