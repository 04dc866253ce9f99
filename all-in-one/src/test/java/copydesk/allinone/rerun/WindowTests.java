package copydesk.allinone.rerun;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WindowTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({ "2026-11-21T06:00:00Z, 2026-11-21T06:00:00Z", "2026-11-21T06:00:00+01:00, 2026-11-21T05:00:00Z",
            "2026-11-21, 2026-11-21T00:00:00Z", "90m, 2026-11-28T10:30:00Z", "24h, 2026-11-27T12:00:00Z",
            "7d, 2026-11-21T12:00:00Z" })
    void understandsTimesDaysAndHowLongAgo(String typed, String moment) {
        assertThat(Window.moment(typed, CLOCK)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "yesterday", "7", "7w", "-1h", "2026-13-01", "2026-11-21T06:00", "9999999d" })
    void saysHowATimeIsWritten(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Window.moment(typed, CLOCK))
            .withMessage(typed + " is no time. Write 2026-11-21T06:00:00Z, a day such as 2026-11-21, or how long ago:"
                    + " 90m, 24h, 7d.");
    }

    @Test
    void refusesAWindowThatEndsBeforeItBegins() {
        Instant noon = CLOCK.instant();

        assertThatIllegalArgumentException().isThrownBy(() -> new Window(noon, noon.minusSeconds(1)))
            .withMessageContaining("--since must lie before --until");
    }

}
