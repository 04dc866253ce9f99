package copydesk.ingest.wire;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WireTimesTests {

    @ParameterizedTest
    @CsvSource({ "20260301T060000Z, 2026-03-01T06:00:00Z", "20260301T060000+0100, 2026-03-01T06:00:00+01:00",
            "20260301T060000-05:30, 2026-03-01T06:00:00-05:30", "20260301T0600Z, 2026-03-01T06:00:00Z",
            "20260301T060000.250Z, 2026-03-01T06:00:00Z", "20260301060000, 2026-03-01T06:00:00", "20260301, 2026-03-01",
            "2026-03-01T06:00:00Z, 2026-03-01T06:00:00Z", "' soon ', soon" })
    void writesTimesWithTheSignsBetweenTheirParts(String time, String extended) {
        assertThat(WireTimes.extended(time)).isEqualTo(extended);
    }

    @ParameterizedTest
    @CsvSource({ "20260301T060000Z, 2026-03-01T06:00:00Z", "2026-03-01T06:00:00.5+02:00, 2026-03-01T04:00:00.5Z",
            "20260301T060000, 2026-03-01T18:00:00Z", "20260301, 2026-03-02T12:00:00Z",
            "20261399T060000Z, 9999-12-31T23:59:59Z", "soon, 9999-12-31T23:59:59Z" })
    void takesTheLaterOfTwoReadings(String time, Instant end) {
        assertThat(WireTimes.embargo(time)).isEqualTo(end);
    }

}
