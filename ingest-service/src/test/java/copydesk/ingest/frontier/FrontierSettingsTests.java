package copydesk.ingest.frontier;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The bounds of all that is set about polling and files. */
class FrontierSettingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-",
            textBlock = """
                    PT0.9S | -      | -     | -   | -    | -    | frontier.min is PT0.9S; set it to 1s or more
                    PT2H   | -      | -     | -   | -    | -    | frontier.max is PT1H; set it to frontier.min or more
                    -      | PT59S  | -     | -   | -    | -    | frontier.max is PT59S; set it to frontier.min or more
                    -      | -      | PT-1S | -   | -    | -    | frontier.gap is PT-1S; set it to 0s, or 100ms or more, with its unit: 5s
                    -      | -      | PT0.005S | -  | -    | -    | frontier.gap is PT0.005S; set it to 0s, or 100ms or more, with its unit: 5s
                    -      | -      | PT3M  | -   | -    | -    | frontier.longest-gap is PT2M; set it to frontier.gap or more
                    -      | -      | -     | PT1S | -   | -    | frontier.longest-gap is PT1S; set it to frontier.gap or more
                    -      | -      | -     | -   | 0    | -    | frontier.at-once is 0; set it to between 1 and 1000
                    -      | -      | -     | -   | 1001 | -    | frontier.at-once is 1001; set it to between 1 and 1000
                    -      | -      | -     | -   | -    | 0    | frontier.requests is 0; set it to between 1 and 1000
                    -      | -      | -     | -   | -    | 1001 | frontier.requests is 1001; set it to between 1 and 1000
                    """)
    void saysWhatIsWrongAndWhatToDo(@Nullable Duration min, @Nullable Duration max, @Nullable Duration gap,
            @Nullable Duration longestGap, @Nullable Integer atOnce, @Nullable Integer requests, String message) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new FrontierSettings(null, null, min, max, gap, longestGap, atOnce, requests))
            .withMessage(message);
    }

    @Test
    void takesTheBoundsThemselves() {
        Duration second = Duration.ofSeconds(1);
        FrontierSettings least = new FrontierSettings(List.of(), "", second, second, Duration.ZERO, Duration.ZERO, 1,
                1);

        assertThat(least.min()).isEqualTo(least.max());
        assertThat(least.gap()).isZero();
        assertThat(new FrontierSettings(null, null, null, null, null, null, 1_000, 1_000).atOnce()).isEqualTo(1_000);
    }

}
