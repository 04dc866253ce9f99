package copydesk.publish.version;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeskSettingsTests {

    @ParameterizedTest
    @ValueSource(doubles = { -0.1, 1.1, Double.NaN })
    void refusesWhatIsNoShare(double confidence) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeskSettings(confidence))
            .withMessageStartingWith("least-confidence must lie between 0 and 1");
    }

    @Test
    void takesBothEnds() {
        assertThat(new DeskSettings(0).leastConfidence()).isZero();
        assertThat(new DeskSettings(1).leastConfidence()).isOne();
    }

}
