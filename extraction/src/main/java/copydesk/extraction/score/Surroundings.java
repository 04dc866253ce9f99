package copydesk.extraction.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.extraction.block.PageBlock;
import copydesk.extraction.block.Place;
import org.jspecify.annotations.Nullable;

/** Measures what a block shares with the blocks around it. */
final class Surroundings {

    private final List<PageBlock> blocks;

    private final @Nullable Place densest;

    private final Set<Place> aboveDensest;

    private final int prose;

    private Surroundings(List<PageBlock> blocks, @Nullable Place densest, int prose) {
        this.blocks = blocks;
        this.densest = densest;
        this.aboveDensest = (densest != null) ? densest.path() : Set.of();
        this.prose = prose;
    }

    static Surroundings of(List<PageBlock> blocks) {
        Place best = blocks.isEmpty() ? null : blocks.get(0).place();
        int prose = 0;
        for (PageBlock block : blocks) {
            prose += block.prose();
            best = better(best, block.place());
            best = better(best, block.place().parent());
        }
        return new Surroundings(blocks, best, prose);
    }

    private static @Nullable Place better(@Nullable Place best, @Nullable Place other) {
        return (best == null || (other != null && other.nearProse() > best.nearProse())) ? other : best;
    }

    void measure(float[][] rows) {
        Map<Kin, int[]> kins = new HashMap<>();
        List<int[]> alike = new ArrayList<>(rows.length);
        for (PageBlock block : this.blocks) {
            int[] counts = kins.computeIfAbsent(Kin.of(block), (kin) -> new int[5]);
            alike.add(counts);
            counts[0]++;
            counts[1] += block.prose();
            counts[2] += block.linkedChars();
            counts[3] += block.chars();
            counts[4] += (block.spans().leading() > 0) ? 1 : 0;
        }
        for (int i = 0; i < rows.length; i++) {
            PageBlock block = this.blocks.get(i);
            shares(block.place(), rows[i]);
            containers(block.place(), rows[i]);
            int[] counts = alike.get(i);
            set(rows[i], BlockFeature.ALIKE, counts[0]);
            set(rows[i], BlockFeature.ALIKE_PROSE, counts[1] / total());
            set(rows[i], BlockFeature.ALIKE_LINKS, counts[2] / (float) Math.max(1, counts[3]));
            set(rows[i], BlockFeature.ALIKE_BEGIN_LINKED, counts[4] / (float) Math.max(1, counts[0]));
        }
    }

    private float total() {
        return Math.max(1, this.prose);
    }

    // a paragraph's own element holds only itself: what surrounds it begins above
    private void shares(Place place, float[] row) {
        Place parent = (place.blocks() == 1 && place.parent() != null) ? place.parent() : place;
        Place second = (parent.parent() != null) ? parent.parent() : parent;
        Place third = (second.parent() != null) ? second.parent() : second;
        set(row, BlockFeature.PARENT_PROSE, parent.prose() / total());
        set(row, BlockFeature.GRANDPARENT_PROSE, second.prose() / total());
        set(row, BlockFeature.THIRD_PROSE, third.prose() / total());
        set(row, BlockFeature.PARENT_LINKS, links(parent));
        set(row, BlockFeature.GRANDPARENT_LINKS, links(second));
        set(row, BlockFeature.PARENT_BLOCKS, parent.blocks());
        set(row, BlockFeature.GRANDPARENT_BLOCKS, second.blocks());
    }

    private void containers(Place place, float[] row) {
        set(row, BlockFeature.IN_DENSEST, (this.densest != null && this.densest.holds(place)) ? 1 : 0);
        int level = 0;
        int toDensest = 40;
        int toHalf = 40;
        float halfLinks = 1;
        for (Place up = place; up != null; up = up.parent()) {
            if (toDensest == 40 && this.aboveDensest.contains(up)) {
                toDensest = level;
            }
            if (toHalf == 40 && up.prose() * 2 >= this.prose) {
                toHalf = level;
                halfLinks = links(up);
            }
            level++;
        }
        set(row, BlockFeature.TO_DENSEST, toDensest);
        set(row, BlockFeature.TO_HALF_PROSE, toHalf);
        set(row, BlockFeature.HALF_PROSE_LINKS, halfLinks);
    }

    private static float links(Place place) {
        return place.linkedChars() / (float) Math.max(1, place.chars());
    }

    private static void set(float[] row, BlockFeature feature, float value) {
        row[feature.ordinal()] = value;
    }

}
