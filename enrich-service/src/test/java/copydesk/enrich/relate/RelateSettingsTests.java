package copydesk.enrich.relate;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RelateSettingsTests {

    @Test
    void refusesWrongValuesAndSaysWhatToSet() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RelateSettings(Duration.ZERO, 0.8, 0.5))
            .withMessage("keep is PT0S; set it to a time such as 30d");
        assertThatIllegalArgumentException().isThrownBy(() -> new RelateSettings(Duration.ofDays(1), 0, 0.5))
            .withMessage("least-title must be more than 0 and at most 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new RelateSettings(Duration.ofDays(1), 0.8, Double.NaN))
            .withMessage("least-overlap must be more than 0 and at most 1");
    }

}
