package copydesk.ingest.drift;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class UsualLengthTests {

    @Test
    void isTheGeometricMeanWhichALongOneHardlyMoves() {
        UsualLength usual = of(999, 999, 999, 999, 999, 999, 999, 999, 999, 99_999);

        assertThat(StrictMath.exp(usual.mean())).isEqualTo(1_585, within(1.0));
        assertThat(usual.isThin(528)).isFalse();
        assertThat(usual.isThin(527)).isTrue();
    }

    @Test
    void isKnownFromTenArticlesOn() {
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9).isKnown()).isFalse();
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).isKnown()).isTrue();
    }

    @Test
    void learnsNothingBeforeItIsTold() {
        UsualLength usual = of(999, 999);

        assertThat(usual.with(9).mean()).isEqualTo(usual.mean());
        assertThat(usual.with(9).cleared()).isEqualTo(usual);
        assertThat(StrictMath.exp(usual.with(9).with(9).renewed().mean())).isEqualTo(10, within(0.001));
        assertThat(usual.cleared().renewed()).isEqualTo(UsualLength.NEW);
    }

    @Test
    void letsOldArticlesFade() {
        UsualLength usual = of(999);
        for (int i = 0; i < 2_000; i++) {
            usual = usual.with(9).learned();
        }

        assertThat(usual.known()).isEqualTo(200);
        assertThat(StrictMath.exp(usual.mean())).isEqualTo(10, within(0.01));
    }

    private static UsualLength of(int... lengths) {
        UsualLength usual = UsualLength.NEW;
        for (int length : lengths) {
            usual = usual.with(length).learned();
        }
        return usual;
    }

}
