package copydesk.ingest.look;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LookSettingsTests {

    @Test
    void looksFourTimesInThreeDaysOrNever() {
        assertThat(LookSettings.defaults().ages()).containsExactly(Duration.ofHours(1), Duration.ofHours(6),
                Duration.ofDays(1), Duration.ofDays(3));
        assertThat(new LookSettings(List.of()).ages()).isEmpty();
        assertThat(new LookSettings(List.of(Duration.ofMinutes(1))).ages()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "PT59S, PT59S", "PT1H PT1H, PT1H", "PT2H PT1H, PT1H", "PT0S, PT0S", "PT-1H, PT-1H" })
    void refusesAgesThatDoNotGrow(String ages, String wrong) {
        List<Duration> wanted = Arrays.stream(ages.split(" ")).map(Duration::parse).toList();

        assertThatIllegalArgumentException().isThrownBy(() -> new LookSettings(wanted))
            .withMessage("look.ages has " + wrong
                    + " at the wrong place; begin with 1m or more and make each longer than the one before");
    }

}
