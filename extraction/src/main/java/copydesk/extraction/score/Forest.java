package copydesk.extraction.score;

import java.util.List;

/**
 * Boosted decision trees: the sum of one leaf of each tree, through the logistic
 * function, is a probability. Immutable and thread-safe.
 */
final class Forest {

    private static final int WIDTH = 4;

    // after so many trees, a row with no more than such a sum is hopeless: of 49,000
    // blocks
    // of hosts that no tree knew, the first cuts half, and seven whose probability would
    // have become more than 0.15
    private static final int[] CHECKED_AFTER = { 20, 50, 100 };

    private static final float[] HOPELESS = { -2, -3, -3 };

    // what the rest of the trees would make of most of these
    private static final float NO_CHANCE = 0.002F;

    private final int[] roots;

    // four for each node, beside each other because they are read together: feature, bits
    // of the limit, and where to go up to the limit and above it, which is the place of a
    // node or the complement of a leaf's number
    private final int[] nodes;

    private final float[] leaves;

    private Forest(int trees, int nodes, int leaves) {
        this.roots = new int[trees];
        this.nodes = new int[WIDTH * nodes];
        this.leaves = new float[leaves];
    }

    /**
     * Reads trees, two lines each: the inner nodes as {@code feature:limit:left:right},
     * where a row goes left if its feature is at most the limit and a child below zero is
     * the complement of a leaf's number; then the values of the leaves.
     * @throws IllegalArgumentException if the lines are no trees
     */
    static Forest read(List<String> lines) {
        Forest forest = new Forest(lines.size() / 2, count(lines, 0), count(lines, 1));
        int node = 0;
        int leaf = 0;
        for (int tree = 0; tree < lines.size() / 2; tree++) {
            String[] nodes = lines.get(2 * tree).split(" ");
            forest.roots[tree] = node;
            for (String inner : nodes) {
                forest.inner(node, inner, forest.roots[tree], leaf);
                node += WIDTH;
            }
            for (String value : lines.get(2 * tree + 1).split(" ")) {
                forest.leaves[leaf++] = Float.parseFloat(value);
            }
        }
        return forest;
    }

    private static int count(List<String> lines, int first) {
        int count = 0;
        for (int i = first; i < lines.size(); i += 2) {
            count += lines.get(i).split(" ").length;
        }
        return count;
    }

    private void inner(int node, String text, int root, int firstLeaf) {
        String[] parts = text.split(":");
        if (parts.length != 4) {
            throw new IllegalArgumentException("A node of a tree has not four parts: train the model again");
        }
        this.nodes[node] = Integer.parseInt(parts[0]);
        this.nodes[node + 1] = Float.floatToIntBits(Float.parseFloat(parts[1]));
        this.nodes[node + 2] = child(Integer.parseInt(parts[2]), root, firstLeaf);
        this.nodes[node + 3] = child(Integer.parseInt(parts[3]), root, firstLeaf);
    }

    private static int child(int child, int root, int firstLeaf) {
        return (child >= 0) ? root + WIDTH * child : ~(firstLeaf + ~child);
    }

    private float sum(float[] row, int first, int end) {
        int[] read = this.nodes;
        float sum = 0;
        for (int tree = first; tree < end; tree++) {
            int node = this.roots[tree];
            while (node >= 0) {
                int above = (row[read[node]] <= Float.intBitsToFloat(read[node + 1])) ? 2 : 3;
                node = read[node + above];
            }
            sum += this.leaves[~node];
        }
        return sum;
    }

    /**
     * The probability for a row of features. A row that the first trees find hopeless is
     * not shown to the rest.
     */
    float probability(float[] row) {
        float sum = 0;
        int tree = 0;
        for (int check = 0; check < CHECKED_AFTER.length && CHECKED_AFTER[check] < this.roots.length; check++) {
            sum += sum(row, tree, CHECKED_AFTER[check]);
            tree = CHECKED_AFTER[check];
            if (sum < HOPELESS[check]) {
                return NO_CHANCE;
            }
        }
        sum += sum(row, tree, this.roots.length);
        return (float) (1 / (1 + Math.exp(-sum)));
    }

}
