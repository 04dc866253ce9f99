package copydesk.extraction.score;

import java.util.List;

/**
 * Boosted decision trees: the sum of one leaf of each tree, through the logistic
 * function, is a probability. Immutable and thread-safe.
 */
final class Forest {

    private static final int FIRST_TREES = 50;

    private static final float HOPELESS = -4;

    private final int[] roots;

    private final int[] features;

    private final float[] limits;

    // two for each node, for rows up to the limit and above it: an inner node's number,
    // or
    // the complement of a leaf's
    private final int[] children;

    private final float[] leaves;

    private Forest(int trees, int nodes, int leaves) {
        this.roots = new int[trees];
        this.features = new int[nodes];
        this.limits = new float[nodes];
        this.children = new int[2 * nodes];
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
                forest.inner(node++, inner, forest.roots[tree], leaf);
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
        this.features[node] = Integer.parseInt(parts[0]);
        this.limits[node] = Float.parseFloat(parts[1]);
        this.children[2 * node] = child(Integer.parseInt(parts[2]), root, firstLeaf);
        this.children[2 * node + 1] = child(Integer.parseInt(parts[3]), root, firstLeaf);
    }

    private static int child(int child, int root, int firstLeaf) {
        return (child >= 0) ? root + child : ~(firstLeaf + ~child);
    }

    /**
     * The probability for a row of features. A row that the first trees find hopeless is
     * not shown to the rest.
     */
    float probability(float[] row) {
        float sum = 0;
        for (int tree = 0; tree < this.roots.length && (tree != FIRST_TREES || sum > HOPELESS); tree++) {
            int node = this.roots[tree];
            while (node >= 0) {
                int above = (row[this.features[node]] <= this.limits[node]) ? 0 : 1;
                node = this.children[2 * node + above];
            }
            sum += this.leaves[~node];
        }
        return (float) (1 / (1 + Math.exp(-sum)));
    }

}
