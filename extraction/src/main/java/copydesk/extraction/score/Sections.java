package copydesk.extraction.score;

import java.util.List;

import copydesk.extraction.article.RawKind;
import copydesk.extraction.block.PageBlock;
import org.jspecify.annotations.Nullable;

/**
 * Measures the part of a page between two headings that a block stands in, and the
 * heading above it: what is below "Read more" or "About the author" is of one kind.
 */
final class Sections {

    private static final BlockFeature[] HINTS = { BlockFeature.MORE, BlockFeature.SUBSCRIBE, BlockFeature.SHARE,
            BlockFeature.BIO, BlockFeature.COMMENT, BlockFeature.ADVERT, BlockFeature.LEGAL, BlockFeature.NOTES };

    private static final int FIRST_HINT = BlockFeature.HEADING_MORE.ordinal();

    private final List<PageBlock> blocks;

    private final float[][] rows;

    private Sections(List<PageBlock> blocks, float[][] rows) {
        this.blocks = blocks;
        this.rows = rows;
    }

    /** Fills in the features, for which those of the words must be there. */
    static void measure(List<PageBlock> blocks, float[][] rows) {
        Sections sections = new Sections(blocks, rows);
        int start = 0;
        for (int i = 1; i <= rows.length; i++) {
            if (i == rows.length || sections.isHeading(i)) {
                sections.measure(start, i);
                start = i;
            }
        }
    }

    private boolean isHeading(int block) {
        return this.blocks.get(block).kind() == RawKind.HEADING;
    }

    private void measure(int start, int end) {
        int prose = 0;
        int linked = 0;
        int chars = 0;
        for (PageBlock block : this.blocks.subList(start, end)) {
            prose += block.prose();
            linked += block.linkedChars();
            chars += block.chars();
        }
        for (int i = start; i < end; i++) {
            set(i, BlockFeature.SECTION_BLOCKS, end - start);
            set(i, BlockFeature.SECTION_PROSE, prose);
            set(i, BlockFeature.SECTION_LINKS, linked / (float) Math.max(1, chars));
            heading(this.rows[i], isHeading(start) ? this.rows[start] : null);
        }
    }

    private static void heading(float[] row, float @Nullable [] heading) {
        copy(heading, BlockFeature.TAG, row, BlockFeature.HEADING_TAG.ordinal());
        copy(heading, BlockFeature.CHARS, row, BlockFeature.HEADING_CHARS.ordinal());
        copy(heading, BlockFeature.LINK_SHARE, row, BlockFeature.HEADING_LINKED.ordinal());
        copy(heading, BlockFeature.IN_TITLE, row, BlockFeature.HEADING_IN_TITLE.ordinal());
        for (int i = 0; i < HINTS.length; i++) {
            copy(heading, HINTS[i], row, FIRST_HINT + i);
        }
    }

    private static void copy(float @Nullable [] heading, BlockFeature feature, float[] row, int column) {
        row[column] = (heading != null) ? heading[feature.ordinal()] : -1;
    }

    private void set(int block, BlockFeature feature, float value) {
        FeatureTable.set(this.rows[block], feature, value);
    }

}
