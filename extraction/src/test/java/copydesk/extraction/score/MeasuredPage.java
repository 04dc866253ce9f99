package copydesk.extraction.score;

import java.util.List;

import copydesk.extraction.block.PageBlock;
import copydesk.extraction.block.Purposes;
import copydesk.extraction.block.Segmenter;
import org.jsoup.Jsoup;

/** A piece of HTML with what is measured of its blocks. */
record MeasuredPage(List<PageBlock> blocks, float[][] rows) {

    static MeasuredPage of(String html) {
        return of(html, Evidence.NONE);
    }

    static MeasuredPage of(String html, Evidence evidence) {
        List<PageBlock> blocks = cut(html);
        return new MeasuredPage(blocks, FeatureTable.of(blocks, evidence));
    }

    static List<PageBlock> cut(String html) {
        return Segmenter.cut(Jsoup.parse(html, "https://harbour.example/").body(), "", new Purposes()).blocks();
    }

    float get(int block, BlockFeature feature) {
        return this.rows[block][feature.ordinal()];
    }

    /** A feature of all blocks. */
    float[] all(BlockFeature feature) {
        float[] values = new float[this.rows.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(i, feature);
        }
        return values;
    }

}
