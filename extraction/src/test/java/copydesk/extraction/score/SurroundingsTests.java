package copydesk.extraction.score;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SurroundingsTests {

    // 50 signs, of which five are linked
    private static final String PROSE = "<p>The <a href=/b>boats</a> between the islands sail again on Fridays.</p>";

    private static final String PAGE = "<div>" + PROSE.repeat(3) + "</div><div class=b>" + PROSE + "<p>Short</p></div>";

    @Test
    void measuresTheShareOfTheProseAround() {
        MeasuredPage page = MeasuredPage.of(PAGE);

        assertThat(page.all(BlockFeature.PARENT_PROSE)).containsExactly(0.75F, 0.75F, 0.75F, 0.25F, 0.25F);
        assertThat(page.all(BlockFeature.GRANDPARENT_PROSE)).containsOnly(1);
        assertThat(page.all(BlockFeature.THIRD_PROSE)).containsOnly(1);
    }

    @Test
    void countsTheBlocksAround() {
        MeasuredPage page = MeasuredPage.of(PAGE);

        assertThat(page.all(BlockFeature.PARENT_BLOCKS)).containsExactly(3, 3, 3, 2, 2);
        assertThat(page.all(BlockFeature.GRANDPARENT_BLOCKS)).containsOnly(5);
    }

    @Test
    void startsFromAnElementThatHoldsSeveralBlocks() {
        MeasuredPage page = MeasuredPage.of("<div>One<br><br>Two</div><p>Three</p>");

        assertThat(page.all(BlockFeature.PARENT_BLOCKS)).containsExactly(2, 2, 3);
    }

    @Test
    void measuresTheShareOfLinksAround() {
        MeasuredPage page = MeasuredPage.of("<div><p><a href=/a>Boats</a></p><p>Ships</p></div><p>0123456789</p>");

        assertThat(page.all(BlockFeature.PARENT_LINKS)).containsExactly(0.5F, 0.5F, 0.25F);
        assertThat(page.all(BlockFeature.GRANDPARENT_LINKS)).containsExactly(0.25F, 0.25F, 0.25F);
    }

    @Test
    void findsTheDensestElement() {
        MeasuredPage page = MeasuredPage.of(PAGE);

        assertThat(page.all(BlockFeature.IN_DENSEST)).containsExactly(1, 1, 1, 0, 0);
        assertThat(page.all(BlockFeature.TO_DENSEST)).containsExactly(1, 1, 1, 2, 2);
    }

    @Test
    void findsTheNearestElementWithHalfOfTheProse() {
        MeasuredPage page = MeasuredPage.of(PAGE);

        assertThat(page.all(BlockFeature.TO_HALF_PROSE)).containsExactly(1, 1, 1, 2, 2);
    }

    @Test
    void measuresTheLinksWhereHalfOfTheProseIs() {
        MeasuredPage page = MeasuredPage.of(PROSE);
        float chars = page.get(0, BlockFeature.CHARS);

        assertThat(page.get(0, BlockFeature.TO_HALF_PROSE)).isZero();
        assertThat(page.get(0, BlockFeature.HALF_PROSE_LINKS)).isEqualTo(6 / chars);
    }

    @Test
    void countsBlocksThatLookAlike() {
        MeasuredPage page = MeasuredPage
            .of("<ul><li><a href=/a>Boats</a></li><li><a href=/b>Ships</a></li><li>Crews</li></ul><p>Words</p>");

        assertThat(page.all(BlockFeature.ALIKE)).containsExactly(3, 3, 3, 1);
        assertThat(page.all(BlockFeature.ALIKE_LINKS)).containsExactly(10 / 15F, 10 / 15F, 10 / 15F, 0);
        assertThat(page.all(BlockFeature.ALIKE_BEGIN_LINKED)).containsExactly(2 / 3F, 2 / 3F, 2 / 3F, 0);
    }

    @Test
    void measuresTheProseOfBlocksThatLookAlike() {
        MeasuredPage page = MeasuredPage.of(PAGE);

        assertThat(page.all(BlockFeature.ALIKE_PROSE)).containsExactly(0.75F, 0.75F, 0.75F, 0.25F, 0.25F);
    }

    @Test
    void staysFiniteWithoutProse() {
        MeasuredPage page = MeasuredPage.of("<p>Boats</p>");

        assertThat(page.get(0, BlockFeature.PARENT_PROSE)).isZero();
        assertThat(page.get(0, BlockFeature.ALIKE_PROSE)).isZero();
        assertThat(page.get(0, BlockFeature.TO_HALF_PROSE)).isZero();
    }

    @Test
    void measuresNothingOnAnEmptyPage() {
        assertThat(MeasuredPage.of("<div></div>").rows()).isEmpty();
    }

}
