package copydesk.extraction.body;

import java.util.List;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pieces of pages of which some blocks were chosen, and what is written down of them. */
class BodyBlocksTests {

    private static final String ONE = "<p>The ferries between the islands sail again.</p>";

    private static final String TWO = "<p>Crews get two more days of rest each month.</p>";

    @Test
    void givesTheChosenBlocksInTheKindOfTheirMarkup() {
        assertThat(lines("<h2>Prices</h2>" + ONE + "<ul><li>Old tickets</li></ul><blockquote>We wait</blockquote>",
                true, true, true, true))
            .containsExactly("HEADING Prices", "PARAGRAPH The ferries between the islands sail again.",
                    "LIST_ITEM Old tickets", "QUOTE We wait");
    }

    @Test
    void leavesOutWhatStandsBeforeTheBody() {
        assertThat(lines("<p>Home</p>" + ONE + TWO, false, true, true)).containsExactly(
                "PARAGRAPH The ferries between the islands sail again.",
                "PARAGRAPH Crews get two more days of rest each month.");
    }

    @Test
    void putsPicturesWhereTheyStand() {
        assertThat(lines(ONE + "<figure><img src=/a.jpg width=800><figcaption>Boats.</figcaption></figure>" + TWO, true,
                false, true))
            .containsExactly("PARAGRAPH The ferries between the islands sail again.", "FIGURE Boats.",
                    "PARAGRAPH Crews get two more days of rest each month.");
    }

    @Test
    void takesThePictureBehindTheLastBlock() {
        assertThat(lines("<article>" + ONE + TWO + "<figure><img src=/a.jpg width=800></figure></article>", true, true))
            .containsExactly("PARAGRAPH The ferries between the islands sail again.",
                    "PARAGRAPH Crews get two more days of rest each month.", "FIGURE ");
    }

    @Test
    void takesNoFigureThatHoldsWordsOfTheBody() {
        assertThat(lines(ONE + "<figure><img src=/a.jpg width=800><p>Boats.</p></figure>" + TWO, true, true, true))
            .containsExactly("PARAGRAPH The ferries between the islands sail again.", "PARAGRAPH Boats.",
                    "PARAGRAPH Crews get two more days of rest each month.");
    }

    @Test
    void makesATitleOfEachLongLinkOfARelatedBox() {
        String box = "<div class=related><p><a href=/old>Old boats are for sale</a> <a href=/x>More</a>"
                + " <a href=/new>A new pier for all</a></p></div>";

        assertThat(blocks(ONE + box + TWO, true, false, true)).filteredOn((block) -> block.kind() == RawKind.RELATED)
            .containsExactly(related("Old boats are for sale", "https://harbour.example/old"),
                    related("A new pier for all", "https://harbour.example/new"));
    }

    @Test
    void saysWhatPromotionsAndCommentsAre() {
        assertThat(lines(
                ONE + "<div class=newsletter><p>Sign up for our newsletter</p></div>" + TWO
                        + "<div class=comments><p class=comment>I waited for nine days.</p></div>",
                true, false, true, false))
            .containsExactly("PARAGRAPH The ferries between the islands sail again.",
                    "PROMOTION Sign up for our newsletter", "PARAGRAPH Crews get two more days of rest each month.",
                    "COMMENT I waited for nine days.");
    }

    @Test
    void readsATableOnceAndAnEmbedOnce() {
        String table = "<table><tr><th>Line</th><th>Boats</th></tr><tr><td>North</td><td>4000</td></tr></table>";
        String film = "<iframe src=https://www.youtube.com/embed/abc12345 title='First boat'></iframe>";

        assertThat(lines(ONE + film + table + TWO, true, true, true, true, true, true)).containsExactly(
                "PARAGRAPH The ferries between the islands sail again.", "EMBED First boat",
                "TABLE Line | Boats\nNorth | 4000", "PARAGRAPH Crews get two more days of rest each month.");
    }

    @Test
    void setsPullQuotesApart() {
        assertThat(lines(
                ONE + "<aside><p>Nobody out there had expected so little. Nobody.</p></aside>"
                        + "<p class=pullquote>Nobody on the pier had ever expected so much.</p>" + TWO,
                true, false, false, true))
            .contains("PULL_QUOTE Nobody on the pier had ever expected so much.")
            .doesNotContain("PULL_QUOTE Nobody out there had expected so little. Nobody.");
    }

    private static RawBlock related(String title, String href) {
        return new RawBlock(RawKind.RELATED,
                new RichText(title, List.of(), List.of(new Anchor(0, title.length(), href))));
    }

    private static List<String> lines(String html, boolean... chosen) {
        return blocks(html, chosen).stream().map((block) -> block.kind() + " " + block.text().text()).toList();
    }

    private static List<RawBlock> blocks(String html, boolean... chosen) {
        ScoredPage page = ScoredPages.of(html, "Ferry strike", new double[chosen.length]);
        return new BodyBlocks(page, chosen, page.home(chosen)).list();
    }

}
