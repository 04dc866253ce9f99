package copydesk.extraction.score;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KinTests {

    @Test
    void isTheSameForBlocksOfTheSameMarkup() {
        assertThat(kin("<ul class=a><li class=b id=x>One</li></ul><ul class=a><li class=b>Two</li></ul>", 0))
            .isEqualTo(kin("<ul class=a><li class=b id=x>One</li></ul><ul class=a><li class=b>Two</li></ul>", 1))
            .isEqualTo(new Kin("li b", "ul a", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<ul class=a><li>One</li></ul>", "<ul><li class=b>One</li></ul>",
            "<ol class=a><li class=b>One</li></ol>", "<ul class=a><p class=b>One</p></ul>",
            "<div><ul class=a><li class=b>One</li></ul></div>" })
    void isAnotherForBlocksOfOtherMarkup(String html) {
        assertThat(kin(html, 0)).isNotEqualTo(new Kin("li b", "ul a", 2));
    }

    @Test
    void hasNoParentOnThePageItself() {
        assertThat(kin("Words", 0)).isEqualTo(new Kin("body ", "", 0));
    }

    private static Kin kin(String html, int block) {
        return Kin.of(MeasuredPage.cut(html).get(block));
    }

}
