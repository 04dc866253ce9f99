package copydesk.extraction.score;

import copydesk.extraction.block.PageBlock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The learned scorer of blocks: how probably each is part of the body. Looks twice, the
 * second time knowing the first scores of all blocks, and takes the mean. Read from a
 * text file: a line that names the format, a line with the names of the features, the
 * number of trees of the first look and the trees, the same for the second look.
 * Immutable and thread-safe.
 */
public final class BlockModel {

    private static final String FORMAT = "copydesk blocks 1";

    private static final float HOPELESS = 0.02F;

    private static final String SHIPPED = "blocks.model";

    private final Forest first;

    private final Forest second;

    private BlockModel(Forest first, Forest second) {
        this.first = first;
        this.second = second;
    }

    /** The model that is part of this library. */
    public static BlockModel shipped() {
        try (InputStream in = BlockModel.class.getResourceAsStream(SHIPPED)) {
            return read(Objects.requireNonNull(in, SHIPPED));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Reads a model.
     * @throws IllegalArgumentException if it is none, or made for other features than
     * those measured here
     */
    public static BlockModel read(InputStream in) {
        List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        if (lines.size() < 4 || !lines.get(0).equals(FORMAT)) {
            throw new IllegalArgumentException("This is no model of blocks: it must begin with \"" + FORMAT + "\"");
        }
        if (!lines.get(1).equals(String.join(" ", BlockSheet.names()))) {
            throw new IllegalArgumentException("The model was made for other features: train it again");
        }
        try {
            int next = 3 + 2 * Integer.parseInt(lines.get(2));
            int end = next + 1 + 2 * Integer.parseInt(lines.get(next));
            return new BlockModel(Forest.read(lines.subList(3, next)), Forest.read(lines.subList(next + 1, end)));
        }
        catch (NumberFormatException | IndexOutOfBoundsException ex) {
            throw new IllegalArgumentException("The model is broken or cut off: train it again", ex);
        }
    }

    /**
     * How probably each block is part of the body. What is plainly no part of it at first
     * sight is not looked at again.
     * @param rows the features of the blocks at first sight
     */
    public float[] score(List<PageBlock> blocks, float[][] rows) {
        float[] scores = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            scores[i] = this.first.probability(rows[i]);
        }
        float[][] wide = SecondLook.widen(blocks, rows, scores.clone());
        for (int i = 0; i < rows.length; i++) {
            scores[i] = (scores[i] < HOPELESS) ? scores[i] : (scores[i] + this.second.probability(wide[i])) / 2;
        }
        return scores;
    }

}
