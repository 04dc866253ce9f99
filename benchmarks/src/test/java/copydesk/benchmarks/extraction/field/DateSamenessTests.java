package copydesk.benchmarks.extraction.field;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateSamenessTests {

    private final DateSameness sameness = new DateSameness();

    // truth, found, exact, equal
    @ParameterizedTest
    @CsvSource({
            // a day
            "2025-06-04, 2025-06-04, true, true", "2025-06-04, 2025-06-04T23:59:00-07:00, true, true",
            "2025-06-04, 2025-06-05, false, false",
            // a month is right with any day of it
            "2025-06, 2025-06-30, true, true", "2025-06, 2025-07-01, false, false",
            // an instant
            "2025-06-04 12:30:15+02:00, 2025-06-04T12:30:15+02:00, true, true",
            "2025-06-04 12:30:15+02:00, 2025-06-04T10:30:15Z, true, true",
            "2025-06-04 12:30:15.250000+02:00, 2025-06-04T12:30:15+02:00, true, true",
            "2025-06-04 12:30:15+02:00, 2025-06-04T12:30:00+02:00, false, true",
            "2025-06-04 12:30:15+02:00, 2025-06-04, false, true", "2025-06-04 12:30:15+02:00, 2025-06-03, false, false",
            // the same day as printed, another instant
            "2025-06-04 12:30:15+02:00, 2025-06-04T12:30:15+03:00, false, true",
            // the same instant, the day is another one there
            "2025-06-04 00:30:00+02:00, 2025-06-03T22:30:00Z, true, true",
            "2025-06-04 00:30:20+02:00, 2025-06-03T22:30Z, false, true",
            "2025-06-04 00:30:00+02:00, 2025-06-03T22:31:00Z, false, false",
            // a time without zone
            "2025-06-04 12:30:15, 2025-06-04T12:30:15+05:30, true, true",
            "2025-06-04 12:30:15, 2025-06-04T12:31:15+05:30, false, true",
            "2025-06-04 00:00:00, 2025-06-04, false, true", "2025-06-04 23:00:00, 2025-06-05T01:00Z, false, false",
            // no date at all
            "2025-06-04, yesterday, false, false", "2025-06-04 12:30:15+02:00, yesterday, false, false" })
    void compares(String truth, String found, boolean exact, boolean equal) {
        assertThat(this.sameness.isExact(List.of(truth), List.of(found))).isEqualTo(exact);
        assertThat(this.sameness.isEqual(List.of(truth), List.of(found))).isEqualTo(equal);
    }

}
