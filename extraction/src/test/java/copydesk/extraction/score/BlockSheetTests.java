package copydesk.extraction.score;

import java.util.Arrays;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BlockSheetTests {

    private static final Evidence EVIDENCE = new Evidence("The old pier", "", "");

    private final Element page = Jsoup.parse("""
            <nav><a href="/">Home</a></nav><h1>The old pier</h1>
            <article><p>The old pier<br>stays open until the end of the summer, the town said.</p>
            <p>Boats may land there on all working days, and on Sundays after ten.</p></article>
            """).body();

    @Test
    void givesTheWordsOfEachBlock() {
        assertThat(BlockSheet.first(this.page, EVIDENCE).texts()).containsExactly("Home", "The old pier",
                "The old pier", "stays open until the end of the summer, the town said.",
                "Boats may land there on all working days, and on Sundays after ten.");
    }

    @Test
    void hasARowForEachBlockAndAColumnForEachFeature() {
        BlockSheet first = BlockSheet.first(this.page, EVIDENCE);
        BlockSheet second = BlockSheet.second(this.page, EVIDENCE, new float[] { 0, 0, 0, 1, 1 });

        assertThat(first.rows()).hasDimensions(5, Neighbours.names().size());
        assertThat(second.rows()).hasDimensions(5, BlockSheet.names().size());
    }

    @Test
    void widensTheFirstRowsByTheSecondLook() {
        BlockSheet first = BlockSheet.first(this.page, EVIDENCE);
        BlockSheet second = BlockSheet.second(this.page, EVIDENCE, new float[] { 0, 0, 0, 1, 0.5F });

        assertThat(Arrays.copyOf(second.rows()[4], first.rows()[4].length)).isEqualTo(first.rows()[4]);
        assertThat(second.rows()[4][BlockSheet.names().indexOf("SCORE-1")]).isEqualTo(1);
        assertThat(second.rows()[4][BlockSheet.names().indexOf("SCORE+0")]).isEqualTo(0.5F);
    }

}
