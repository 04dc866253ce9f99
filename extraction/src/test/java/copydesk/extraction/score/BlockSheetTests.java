package copydesk.extraction.score;

import java.util.Arrays;
import java.util.List;

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
    void measuresTheBodyTheSameWhateverBoxesStandBesideIt() {
        String menu = "<li><a href=/a>Politics</a></li>".repeat(2);
        String box = "<section class=most-read><h2>Most read</h2><ol><li><a href=/b>Old school closes</a></li></ol>"
                + "<span class=count>31 views</span></section><div class=ad><a href=/c>Buy a boat</a></div>";

        assertThat(article(menu, box)).isDeepEqualTo(article("", ""));
    }

    // the rows of the headline and what follows it up to the foot of the page
    private static float[][] article(String menu, String boxes) {
        Element body = Jsoup
            .parse("<nav><ul>" + menu + "<li><a href=/d>Sport</a></li>".repeat(3)
                    + "</ul></nav><main><h1>The old pier</h1>"
                    + "<p>The pier stays open until the end of the summer, the <a href=/e>town</a> said.</p>"
                    + "<p>Boats may land there on all working days, and on Sundays after ten.</p><p>Jane Doe</p></main>"
                    + "<footer><p>About us</p><p>Terms of use</p><p>Contact</p></footer>" + boxes)
            .body();
        List<String> texts = BlockSheet.first(body, EVIDENCE).texts();
        int title = texts.indexOf("The old pier");
        float[] scores = new float[texts.size()];
        Arrays.fill(scores, 0.01F);
        Arrays.fill(scores, title + 1, title + 4, 0.9F);
        return Arrays.copyOfRange(BlockSheet.second(body, EVIDENCE, scores).rows(), title, title + 4);
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
