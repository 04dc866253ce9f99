package copydesk.extraction.score;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.extraction.block.PageBlock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class BlockModelTests {

    private static final String NAMES = String.join(" ", BlockSheet.names());

    private static final String PAGE = "<p>A line of twenty-six signs</p><p>Short</p><p>Brief</p>";

    @Test
    void takesTheMeanOfBothLooks() {
        BlockModel model = read("1", column("CHARS") + ":20:-1:-2", "-2 2", "1", column("CHARS") + ":20:-1:-2", "-1 1");

        assertThat(score(model)).containsExactly(new float[] { 0.805928F, 0.194072F, 0.194072F }, within(1e-5F));
    }

    @Test
    void tellsTheSecondLookTheFirstScores() {
        BlockModel model = read("1", column("CHARS") + ":20:-1:-2", "-1 1", "1", column("SCORE-1") + ":0.5:-1:-2",
                "-2 2");

        assertThat(score(model)).containsExactly(new float[] { 0.425131F, 0.574869F, 0.194072F }, within(1e-5F));
    }

    @Test
    void looksAtNothingTwiceThatIsPlainlyNoBody() {
        BlockModel model = read("1", column("CHARS") + ":20:-1:-2", "-9 1", "1", column("CHARS") + ":1:-1:-2", "9 9");

        assertThat(score(model)).containsExactly(new float[] { 0.865467F, 0.000123F, 0.000123F }, within(1e-5F));
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatIllegalArgumentException().isThrownBy(() -> model("copydesk blocks 0", NAMES, "0", "0"))
            .withMessage("This is no model of blocks: it must begin with \"copydesk blocks 1\"");
        assertThatIllegalArgumentException().isThrownBy(() -> model("copydesk blocks 1", NAMES, "0"))
            .withMessage("This is no model of blocks: it must begin with \"copydesk blocks 1\"");
        assertThatIllegalArgumentException().isThrownBy(() -> model())
            .withMessageStartingWith("This is no model of blocks");
    }

    @Test
    void refusesAModelOfOtherFeatures() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> model("copydesk blocks 1", NAMES.replace("WORDS ", ""), "0", "0"))
            .withMessage("The model was made for other features: train it again");
        assertThatIllegalArgumentException()
            .isThrownBy(() -> model("copydesk blocks 1", NAMES.replace("CHARS WORDS", "WORDS CHARS"), "0", "0"))
            .withMessage("The model was made for other features: train it again");
    }

    @Test
    void tellsBodyFromNavigationWithTheShippedModel() {
        Element page = Jsoup
            .parse("<nav><ul><li><a href=/>Home</a></li><li><a href=/s>Sport</a></li></ul></nav>"
                    + "<article><h1>Ferry strike ends</h1>"
                    + "<p>The ferries between the islands sail again on Friday, after crews and company agreed.</p>"
                    + "<p>Crews get two more days of rest, and the company hires forty people before the summer.</p>"
                    + "<p>Boats will leave every hour on working days from May to the end of September, it said.</p>"
                    + "</article>")
            .body();
        List<PageBlock> blocks = MeasuredPage.cut(page.outerHtml());

        float[] scores = BlockModel.shipped()
            .score(blocks, BlockSheet.rows(blocks, new Evidence("Ferry strike ends", "", "")));

        assertThat(scores).hasSize(6);
        assertThat(scores[0]).isLessThan(scores[3]).isLessThan(0.5F);
        assertThat(scores[1]).isLessThan(scores[4]).isLessThan(0.5F);
        assertThat(scores[4]).isBetween(0.5F, 1F);
    }

    private static float[] score(BlockModel model) {
        List<PageBlock> blocks = MeasuredPage.cut(PAGE);
        return model.score(blocks, BlockSheet.rows(blocks, Evidence.NONE));
    }

    private static int column(String name) {
        return BlockSheet.names().indexOf(name);
    }

    private static BlockModel read(String... trees) {
        return model("copydesk blocks 1\n" + NAMES + "\n" + String.join("\n", trees));
    }

    private static BlockModel model(String... lines) {
        return BlockModel.read(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

}
