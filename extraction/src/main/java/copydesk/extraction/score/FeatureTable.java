package copydesk.extraction.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.extraction.block.PageBlock;
import copydesk.extraction.article.RawKind;

/**
 * Measures all blocks of a page: a row for each, a column for each {@link BlockFeature}.
 */
final class FeatureTable {

    private final List<PageBlock> blocks;

    private final float[][] rows;

    private final Evidence evidence;

    private FeatureTable(List<PageBlock> blocks, Evidence evidence) {
        this.blocks = blocks;
        this.evidence = evidence;
        this.rows = new float[blocks.size()][BlockFeature.values().length];
    }

    /** The features of the blocks of a page. */
    static float[][] of(List<PageBlock> blocks, Evidence evidence) {
        FeatureTable table = new FeatureTable(blocks, evidence);
        Ways ways = new Ways();
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            WordFeatures.measure(block, table.rows[i]);
            ways.measure(block, table.rows[i]);
        }
        Surroundings.of(blocks).measure(table.rows);
        Container.measure(blocks, table.rows);
        table.order();
        Sections.measure(blocks, table.rows);
        table.repeats();
        return table.rows;
    }

    private void order() {
        float total = Math.max(1, this.blocks.stream().mapToInt(PageBlock::prose).sum());
        Mentions mentions = new Mentions(this.evidence);
        Order order = new Order();
        for (int i = 0; i < this.rows.length; i++) {
            float[] row = this.rows[i];
            PageBlock block = this.blocks.get(i);
            mentions.measure(block.text(), row);
            set(row, BlockFeature.POSITION, (float) i / this.rows.length);
            set(row, BlockFeature.PROSE_BEFORE, order.prose / total);
            set(row, BlockFeature.PROSE_AFTER, (total - order.prose - block.prose()) / total);
            set(row, BlockFeature.PAGE_BLOCKS, this.rows.length);
            set(row, BlockFeature.PAGE_PROSE, total);
            order.step(block, row);
        }
        int until = 99;
        for (int i = this.rows.length - 1; i >= 0; i--) {
            set(this.rows[i], BlockFeature.UNTIL_PROSE, Math.min(until, 99));
            until = (this.blocks.get(i).prose() > 0) ? 1 : until + 1;
        }
    }

    private void repeats() {
        String data = Evidence.squeezed(this.evidence.articleBody());
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < this.rows.length; i++) {
            String squeezed = Evidence.squeezed(this.blocks.get(i).text());
            Integer before = seen.putIfAbsent(squeezed, i);
            set(this.rows[i], BlockFeature.SEEN_BEFORE, (before != null) ? 1 : 0);
            if (before != null) {
                set(this.rows[before], BlockFeature.SEEN_AFTER, 1);
            }
            set(this.rows[i], BlockFeature.IN_DATA, inData(squeezed, data));
        }
    }

    private static float inData(String squeezed, String data) {
        if (data.isEmpty()) {
            return -1;
        }
        String beginning = (squeezed.length() > 40) ? squeezed.substring(0, 40) : squeezed;
        return data.contains(beginning) ? Math.min(squeezed.length(), 40) : 0;
    }

    static void set(float[] row, BlockFeature feature, float value) {
        row[feature.ordinal()] = value;
    }

    static float get(float[] row, BlockFeature feature) {
        return row[feature.ordinal()];
    }

    /** What stood before the block at hand. */
    private static final class Order {

        private int prose;

        private int sinceHeading = 99;

        private int sinceTitle = 99;

        private int sinceProse = 99;

        private boolean titleSeen;

        private void step(PageBlock block, float[] row) {
            set(row, BlockFeature.SINCE_HEADING, Math.min(this.sinceHeading, 99));
            set(row, BlockFeature.SINCE_TITLE, Math.min(this.sinceTitle, 99));
            set(row, BlockFeature.AFTER_TITLE, this.titleSeen ? 1 : 0);
            set(row, BlockFeature.SINCE_PROSE, Math.min(this.sinceProse, 99));
            boolean heading = block.kind() == RawKind.HEADING;
            boolean title = heading && get(row, BlockFeature.IN_TITLE) > 0.6F;
            this.titleSeen |= title;
            this.sinceHeading = heading ? 1 : this.sinceHeading + 1;
            this.sinceTitle = title ? 1 : this.sinceTitle + 1;
            this.sinceProse = (block.prose() > 0) ? 1 : this.sinceProse + 1;
            this.prose += block.prose();
        }

    }

}
