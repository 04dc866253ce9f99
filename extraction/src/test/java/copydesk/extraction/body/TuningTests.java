package copydesk.extraction.body;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TuningTests {

    private final Element root = ScoredPages.parse("<div id=a><p>One</p><p id=b>Two</p><p hidden>Three</p>"
            + "<figure><figcaption>Four</figcaption></figure></div><p>Five</p>");

    private final ScoredPage page = ScoredPages.of(this.root, "", new double[5]);

    @Test
    void changesNothingIfNothingIsKnown() {
        boolean[] generic = { true, false, false, true, true };

        assertThat(Tuning.NONE.isNone()).isTrue();
        assertThat(Tuning.NONE.apply(this.page, generic)).isEqualTo(generic);
    }

    @Test
    void takesAllThatIsSeenInTheElementsThatHoldTheBody() {
        Tuning tuning = new Tuning(this.root.select("#a"), List.of());

        assertThat(tuning.isNone()).isFalse();
        assertThat(tuning.apply(this.page, new boolean[] { true, false, false, false, true })).containsExactly(true,
                true, false, false, false);
    }

    @Test
    void keepsWhatWasChosenInAFigure() {
        Tuning tuning = new Tuning(this.root.select("#a"), List.of());

        assertThat(tuning.apply(this.page, new boolean[] { false, false, false, true, false })).containsExactly(true,
                true, false, true, false);
    }

    @Test
    void dropsWhatIsNoPartOfTheBody() {
        Tuning tuning = new Tuning(List.of(), this.root.select("#b, figure"));

        assertThat(tuning.isNone()).isFalse();
        assertThat(tuning.apply(this.page, new boolean[] { true, true, false, true, true })).containsExactly(true,
                false, false, false, true);
    }

    @Test
    void dropsInsideWhatHoldsTheBody() {
        Tuning tuning = new Tuning(this.root.select("#a"), this.root.select("#b"));

        assertThat(tuning.apply(this.page, new boolean[5])).containsExactly(true, false, false, false, false);
    }

    @Test
    void knowsElementsByIdentity() {
        Element twin = ScoredPages.parse("<div id=a></div>").child(0);

        assertThat(
                new Tuning(List.of(twin), List.of()).apply(this.page, new boolean[] { true, true, true, true, true }))
            .containsExactly(false, false, false, false, false);
    }

    @Test
    void cannotBeChangedAfterwards() {
        Tuning tuning = new Tuning(this.root.select("#a"), this.root.select("#b"));

        assertThatThrownBy(() -> tuning.include().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> tuning.exclude().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

}
