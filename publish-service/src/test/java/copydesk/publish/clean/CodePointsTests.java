package copydesk.publish.clean;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodePointsTests {

    @Test
    void countsPlainTextOneToOne() {
        CodePoints text = CodePoints.of("Erdo\u011fan spoke");

        assertThat(text.length()).isEqualTo(13);
        assertThat(text.utf16(13)).isEqualTo(13);
        assertThat(text.slice(0, 7)).isEqualTo("Erdo\u011fan");
    }

    @Test
    void countsCharacterBeyondTheFirstPlaneOnce() {
        CodePoints text = CodePoints.of("a\ud83c\udf09b");

        assertThat(text.length()).isEqualTo(3);
        assertThat(text.utf16(1)).isEqualTo(1);
        assertThat(text.utf16(2)).isEqualTo(3);
        assertThat(text.utf16(3)).isEqualTo(4);
        assertThat(text.slice(1, 2)).isEqualTo("\ud83c\udf09");
    }

    @Test
    void countsHalfPairAsOne() {
        CodePoints text = CodePoints.of("\ud83ca\ud83c\udf09");

        assertThat(text.length()).isEqualTo(3);
        assertThat(text.utf16(2)).isEqualTo(2);
    }

    @Test
    void holdsOnlyWhatLiesInside() {
        CodePoints text = CodePoints.of("abc");

        assertThat(text.holds(0, 3)).isTrue();
        assertThat(text.holds(2, 2)).isTrue();
        assertThat(text.holds(2, 1)).isFalse();
        assertThat(text.holds(-1, 1)).isFalse();
        assertThat(text.holds(1, 4)).isFalse();
        assertThat(text.holds(Integer.MAX_VALUE, Integer.MIN_VALUE)).isFalse();
    }

    @Test
    void readsExactlyTheWordsBetweenTwoPlaces() {
        CodePoints text = CodePoints.of("\ud83c\udf09 bridge");

        assertThat(text.reads(2, 8, "bridge")).isTrue();
        assertThat(text.reads(2, 8, "bridgeS")).isFalse();
        assertThat(text.reads(2, 7, "bridge")).isFalse();
        assertThat(text.reads(2, 9, "bridge")).isFalse();
        assertThat(text.reads(2, 8, "Bridge")).isFalse();
    }

}
