package copydesk.ingest.backfill;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BackfillSettingsTests {

    @Test
    void letsTheLaneUseWhatIsIdle() {
        BackfillSettings usual = BackfillSettings.defaults();

        assertThat(usual.perSecond()).isEqualTo(200);
        assertThat(usual.behind()).isEqualTo(Duration.ofSeconds(1));
        assertThat(usual.slack()).isEqualTo(Duration.ofMillis(600));
    }

    @ParameterizedTest
    @CsvSource({ "0.1, 1, 10000", "4, 1, 250", "20, 5, 50", "4.1, 2, 243", "10000, 2500, 0" })
    void spreadsTheBackfillOverItsSecond(double perSecond, int atOnce, long millisEach) {
        BackfillSettings settings = new BackfillSettings(perSecond, null, null);

        assertThat(settings.atOnce()).isEqualTo(atOnce);
        assertThat(settings.pace(1).toMillis()).isEqualTo(millisEach);
        assertThat(settings.pace(0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "0", "-1", "NaN", "10000.5", "Infinity" })
    void refusesAPaceThatIsNone(double perSecond) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BackfillSettings(perSecond, null, null))
            .withMessage("backfill.per-second is " + perSecond + "; set it above 0 and to 10000 at most");
    }

    @ParameterizedTest
    @CsvSource({ "PT0S", "PT0.009S", "PT-1S", "PT60.001S" })
    void refusesSlackThatNoDocumentCanKeepOrThatKeepsNothing(Duration slack) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BackfillSettings(null, null, slack))
            .withMessage("backfill.slack is " + slack + "; set it to between 10ms and 1m");
    }

    @ParameterizedTest
    @CsvSource({ "PT0.01S", "PT1M" })
    void takesTheBoundsThemselves(Duration slack) {
        assertThat(new BackfillSettings(null, null, slack).slack()).isEqualTo(slack);
    }

}
