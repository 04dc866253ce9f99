package copydesk.extraction.body;

import copydesk.extraction.score.BlockFeature;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScoredPageTests {

    // five, ten, 85 and five signs
    private final ScoredPage page = ScoredPages.of("<main id=m><div id=a><p>Boats</p><p>0123456789</p></div>"
            + "<div id=b><p>" + "abcde".repeat(17) + "</p></div></main><p>Ships</p>", "", 0, 0, 0, 0);

    @Test
    void countsTheSignsOfWhatIsChosen() {
        assertThat(this.page.chars(new boolean[] { true, false, true, false })).isEqualTo(90);
        assertThat(this.page.chars(new boolean[4])).isZero();
    }

    @Test
    void knowsFeatures() {
        assertThat(this.page.feature(1, BlockFeature.CHARS)).isEqualTo(10);
    }

    @Test
    void isAtHomeInTheSmallestElementThatHoldsAllThatIsChosen() {
        assertThat(home(true, true, false, false)).isEqualTo("a");
        assertThat(home(true, false, true, false)).isEqualTo("m");
        assertThat(home(false, true, false, true)).isEqualTo("body");
    }

    @Test
    void isAtHomeAroundAParagraph() {
        assertThat(home(false, false, true, false)).isEqualTo("b");
    }

    @Test
    void leavesAFewSignsOutside() {
        assertThat(home(false, true, true, true)).isEqualTo("m");
        assertThat(home(true, true, false, true)).isEqualTo("body");
    }

    private String home(boolean... chosen) {
        String id = this.page.home(chosen).element().id();
        return id.isEmpty() ? this.page.home(chosen).element().normalName() : id;
    }

}
