package copydesk.extraction.body;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.extraction.block.Cut;
import copydesk.extraction.block.Purposes;
import copydesk.extraction.block.Segmenter;
import copydesk.extraction.score.BlockFeature;
import copydesk.extraction.score.BlockModel;
import copydesk.extraction.score.BlockSheet;
import copydesk.extraction.score.Evidence;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Pages whose blocks have the scores that a test wants, and models that are as simple.
 */
final class ScoredPages {

    private ScoredPages() {
    }

    static ScoredPage of(String html, String title, double... scores) {
        return of(parse(html), title, scores);
    }

    static ScoredPage of(Element root, String title, double... scores) {
        Cut cut = Segmenter.cut(root, title, new Purposes());
        float[][] rows = BlockSheet.rows(cut.blocks(), new Evidence(title, "", ""));
        float[] given = new float[cut.blocks().size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = (float) scores[i];
        }
        return new ScoredPage(Evidence.squeezed(title), cut.blocks(), cut.figures(), rows, given);
    }

    static Element parse(String html) {
        return Jsoup.parse(html, "https://harbour.example/news/ferry").body();
    }

    /** A model that takes long blocks and second-level headings. */
    static BlockModel longBlocks() {
        int chars = BlockFeature.CHARS.ordinal();
        int tag = BlockFeature.TAG.ordinal();
        String nodes = chars + ":60.5:1:-1 " + tag + ":7.5:-2:2 " + tag + ":8.5:-3:-4";
        return model(nodes, "4 -4 4 -4");
    }

    private static BlockModel model(String nodes, String leaves) {
        List<String> lines = List.of("copydesk blocks 1", String.join(" ", BlockSheet.names()), "1", nodes, leaves, "1",
                nodes, leaves);
        return BlockModel.read(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

}
