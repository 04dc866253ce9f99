package copydesk.extraction.score;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContainerTests {

    private static final String PROSE = "<p>The ferries between the islands sail again from Friday on, it said.</p>";

    private static final String MORE = "<p>Crews get more days of rest, and forty people are hired before May.</p>";

    @Test
    void isTheBodyThatThePageNames() {
        assertThat(inside("<p>Top</p><main>" + PROSE + "<div class=article-body>" + MORE + "</div></main>"))
            .containsExactly(0, 0, 1);
        assertThat(inside("<main>" + PROSE + "<div itemprop=articleBody>" + MORE + "</div></main>")).containsExactly(0,
                1);
    }

    @Test
    void isAllOfABodyInPieces() {
        assertThat(inside("<p>Top</p><main><div class=article-body>" + PROSE
                + "</div><p>Advertisement</p><div class=article-body>" + MORE + "</div></main>"))
            .containsExactly(0, 1, 1, 1);
    }

    @Test
    void isNotABodyOfNextToNothing() {
        assertThat(inside("<div class=article-body>Soon</div><article>" + PROSE + MORE + "</article>"))
            .containsExactly(0, 1, 1);
    }

    @Test
    void isTheDensestElementOfAnArticle() {
        assertThat(inside("<article><h1>Ferry</h1><div><div>" + PROSE + MORE + "</div></div></article><div>" + PROSE
                + MORE + PROSE + MORE + "</div>"))
            .containsExactly(0, 1, 1, 0, 0, 0, 0);
    }

    @Test
    void isTheDensestElementOfAPageThatNamesNothing() {
        assertThat(inside("<div><p>Home</p></div><div>" + PROSE + MORE + "</div><p>End</p>")).containsExactly(0, 1, 1,
                0);
    }

    @Test
    void goesUpWhileThatHoldsMuchMore() {
        assertThat(inside("<div><section>" + PROSE + "</section><section>" + MORE + "</section></div><p>End</p>"))
            .containsExactly(1, 1, 0);
    }

    @Test
    void countsLevelsAndFurnitureBetweenContainerAndBlock() {
        MeasuredPage page = MeasuredPage.of("<div class=story-body>" + PROSE + MORE
                + "<div class=related><ul><li>Old boats</li></ul></div><aside><p>Ad</p></aside></div>");

        assertThat(page.all(BlockFeature.TO_CONTAINER)).containsExactly(1, 1, 3, 2);
        assertThat(page.all(BlockFeature.FURNITURE_INSIDE)).containsExactly(0, 0, 1, 1);
    }

    private static float[] inside(String html) {
        return MeasuredPage.of(html).all(BlockFeature.IN_CONTAINER);
    }

}
