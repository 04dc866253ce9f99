package copydesk.extraction.score;

import copydesk.extraction.block.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class WaysTests {

    @Test
    void countsTheLevelsUpToEachElement() {
        MeasuredPage page = MeasuredPage.of("<main><article><div><ul><li>Boats</li></ul></div></article></main>");

        assertThat(page.get(0, BlockFeature.TO_LIST)).isEqualTo(1);
        assertThat(page.get(0, BlockFeature.TO_ARTICLE)).isEqualTo(3);
        assertThat(page.get(0, BlockFeature.TO_MAIN)).isEqualTo(4);
        assertThat(page.get(0, BlockFeature.TO_NAV)).isEqualTo(Ways.NONE);
    }

    @ParameterizedTest
    @CsvSource({ "article, TO_ARTICLE", "main, TO_MAIN", "section, TO_SECTION", "aside, TO_ASIDE", "nav, TO_NAV",
            "header, TO_HEADER", "footer, TO_FOOTER", "figure, TO_FIGURE", "figcaption, TO_FIGURE", "form, TO_FORM",
            "dl, TO_LIST", "blockquote, TO_QUOTE", "a, TO_ANCHOR" })
    void knowsElements(String element, BlockFeature way) {
        MeasuredPage page = MeasuredPage.of("<" + element + "><div>Boats</div></" + element + "><p>Ships</p>");

        assertThat(page.all(way)).containsExactly(1, Ways.NONE);
    }

    @Test
    void countsFromTheElementOfTheBlockItself() {
        assertThat(MeasuredPage.of("<article>Boats</article>").get(0, BlockFeature.TO_ARTICLE)).isZero();
    }

    @Test
    void takesTheNearestOfManyElements() {
        MeasuredPage page = MeasuredPage.of("<section><section><p>Boats</p></section></section>");

        assertThat(page.get(0, BlockFeature.TO_SECTION)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({ "itemprop, articleBody, 1", "itemprop, text, 1", "property, articleBody, 1", "itemprop, author, 40" })
    void findsTheBodyThatThePageMarks(String attribute, String value, float levels) {
        MeasuredPage page = MeasuredPage.of("<div " + attribute + "='" + value + "'><p>Boats</p></div>");

        assertThat(page.get(0, BlockFeature.TO_MARKED_BODY)).isEqualTo(levels);
    }

    @ParameterizedTest
    @EnumSource
    void hasAColumnForEachPurpose(Purpose purpose) {
        int column = BlockFeature.valueOf("TO_P_" + purpose.name()).ordinal();

        assertThat(column - BlockFeature.TO_P_STORY.ordinal()).isEqualTo(purpose.ordinal());
    }

    @Test
    void countsTheLevelsUpToEachPurpose() {
        MeasuredPage page = MeasuredPage.of("<div class=comments><div class=story><p class=byline>Doe</p></div></div>");

        assertThat(page.get(0, BlockFeature.TO_P_AUTHOR)).isZero();
        assertThat(page.get(0, BlockFeature.TO_P_BODY)).isEqualTo(1);
        assertThat(page.get(0, BlockFeature.TO_P_COMMENT)).isEqualTo(2);
        assertThat(page.get(0, BlockFeature.TO_P_RELATED)).isEqualTo(Ways.NONE);
    }

    @Test
    void takesInWhatInlineElementsAreFor() {
        MeasuredPage page = MeasuredPage.of("<div class=byline><p>By <span class=author>Jane Doe</span></p></div>");

        assertThat(page.get(0, BlockFeature.TO_P_AUTHOR)).isZero();
    }

    @Test
    void asksThePageItselfForNoPurpose() {
        MeasuredPage page = MeasuredPage.of("<html><body class='post'><p>Boats</p></body></html>");

        assertThat(page.get(0, BlockFeature.TO_P_BODY)).isEqualTo(Ways.NONE);
    }

}
