package copydesk.extraction.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.extraction.block.PageBlock;
import copydesk.extraction.block.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the first scores of all blocks say of each block: how its neighbours, its
 * relatives and the elements around it were scored. Widens the row of each block by that.
 */
final class SecondLook {

    private static final int REACH = 5;

    private static final int LEVELS = 6;

    private static final int[] WINDOWS = { 3, 8, 20 };

    private static final int COLUMNS = 2 * REACH + 1 + 2 * LEVELS + WINDOWS.length + 2 + 7;

    private static final int FAR = 60;

    private final List<PageBlock> blocks;

    private final float[] scores;

    // two for each place by its number: mass and characters
    private final float[] masses;

    private final List<float[]> kins = new ArrayList<>();

    private final float[] sums;

    private float total;

    private SecondLook(List<PageBlock> blocks, float[] scores) {
        this.blocks = blocks;
        this.scores = scores;
        this.sums = new float[blocks.size() + 1];
        this.masses = new float[2 * blocks.stream().mapToInt((block) -> block.place().number() + 1).max().orElse(0)];
        Map<Kin, float[]> alike = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            PageBlock block = blocks.get(i);
            float mass = scores[i] * block.chars();
            this.total += mass;
            this.sums[i + 1] = this.sums[i] + scores[i];
            for (Place place = block.place(); place != null; place = place.parent()) {
                add(this.masses, 2 * place.number(), mass, block.chars());
            }
            this.kins.add(alike.computeIfAbsent(Kin.of(block), (key) -> new float[2]));
            add(this.kins.get(i), 0, mass, block.chars());
        }
    }

    private static void add(float[] sums, int at, float mass, int chars) {
        sums[at] += mass;
        sums[at + 1] += chars;
    }

    /** The rows, widened. */
    static float[][] widen(List<PageBlock> blocks, float[][] rows, float[] scores) {
        SecondLook look = new SecondLook(blocks, scores);
        float[][] wide = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            wide[i] = Arrays.copyOf(rows[i], rows[i].length + COLUMNS);
            look.fill(i, wide[i], rows[i].length);
        }
        look.gaps(wide);
        return wide;
    }

    /** The names of the columns it adds. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int offset = -REACH; offset <= REACH; offset++) {
            names.add("SCORE" + ((offset < 0) ? "" : "+") + offset);
        }
        for (int level = 0; level < LEVELS; level++) {
            names.add("LEVEL_SCORE_" + level);
            names.add("LEVEL_MASS_" + level);
        }
        for (int window : WINDOWS) {
            names.add("WINDOW_" + window);
        }
        names.addAll(List.of("KIN_SCORE", "KIN_MASS", "MASS_BEFORE", "TO_MOST_MASS", "TOTAL_MASS", "SINCE_BODY",
                "UNTIL_BODY", "CHARS_SINCE_BODY", "CHARS_UNTIL_BODY"));
        return names;
    }

    private void fill(int at, float[] row, int from) {
        int column = from;
        for (int offset = -REACH; offset <= REACH; offset++) {
            int other = at + offset;
            row[column++] = (other >= 0 && other < this.scores.length) ? this.scores[other] : -1;
        }
        column = levels(this.blocks.get(at).place(), row, column);
        for (int window : WINDOWS) {
            int first = Math.max(0, at - window);
            int last = Math.min(this.scores.length, at + window + 1);
            row[column++] = (this.sums[last] - this.sums[first]) / (last - first);
        }
        float[] kin = this.kins.get(at);
        row[column++] = kin[0] / Math.max(1, kin[1]);
        row[column++] = kin[0] / Math.max(1, this.total);
        row[column++] = this.sums[at] / Math.max(1, this.sums[this.scores.length]);
        row[column++] = toMostMass(this.blocks.get(at).place());
        row[column] = this.total;
    }

    private int levels(Place place, float[] row, int from) {
        int column = from;
        Place up = place;
        for (int level = 0; level < LEVELS; level++) {
            float mass = this.masses[2 * up.number()];
            row[column++] = mass / Math.max(1, this.masses[2 * up.number() + 1]);
            row[column++] = mass / Math.max(1, this.total);
            up = (up.parent() != null) ? up.parent() : up;
        }
        return column;
    }

    private float toMostMass(Place place) {
        int level = 0;
        for (@Nullable
        Place up = place; up != null; up = up.parent()) {
            if (this.masses[2 * up.number()] >= 0.8F * this.total) {
                return level;
            }
            level++;
        }
        return level;
    }

    private void gaps(float[][] wide) {
        int since = FAR;
        int chars = 0;
        for (int i = 0; i < wide.length; i++) {
            int column = wide[i].length - 4;
            wide[i][column] = Math.min(since, FAR);
            wide[i][column + 2] = Math.min(chars, 5_000);
            boolean body = this.scores[i] >= 0.5F;
            since = body ? 1 : since + 1;
            chars = body ? 0 : chars + this.blocks.get(i).chars();
        }
        int until = FAR;
        chars = 0;
        for (int i = wide.length - 1; i >= 0; i--) {
            int column = wide[i].length - 4;
            wide[i][column + 1] = Math.min(until, FAR);
            wide[i][column + 3] = Math.min(chars, 5_000);
            boolean body = this.scores[i] >= 0.5F;
            until = body ? 1 : until + 1;
            chars = body ? 0 : chars + this.blocks.get(i).chars();
        }
    }

}
