package copydesk.console.excerpt;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTests {

    @Test
    void keepsTextWithinLimit() {
        assertThat(Excerpt.of("Rotterdam", 9)).isEqualTo("Rotterdam");
    }

    @Test
    void cutsTextBeyondLimit() {
        assertThat(Excerpt.of("Rotterdam", 6)).isEqualTo("Rotter");
    }

    @Test
    void neverCutsThroughCodePoint() {
        assertThat(Excerpt.of("⚓🚢🚢🚢", 2)).isEqualTo("⚓🚢");
    }

    @Test
    void countsCodePointsNotCodeUnits() {
        assertThat(Excerpt.of("🚢🚢", 2)).isEqualTo("🚢🚢");
    }

    @Test
    void leavesAbsentTextAbsent() {
        assertThat(Excerpt.ofOptional(null, 3)).isNull();
    }

    @Test
    void cutsPresentOptionalText() {
        assertThat(Excerpt.ofOptional("harbour", 3)).isEqualTo("har");
    }

}
