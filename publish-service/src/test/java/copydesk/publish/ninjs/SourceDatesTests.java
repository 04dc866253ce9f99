package copydesk.publish.ninjs;

import java.util.List;

import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceDatesTests {

    @ParameterizedTest
    @CsvSource({ "2025-05-15, DAY, 2025-05-15T00:00:00Z", "2025-05-15T14:30+03:00, MINUTE, 2025-05-15T14:30:00+03:00",
            "2025-05-15T14:30:01Z, SECOND, 2025-05-15T14:30:01Z",
            "2025-05-15T14:30:01.25-05:30, SECOND, 2025-05-15T14:30:01.25-05:30" })
    void writesDateAsDateTime(String given, Precision precision, String written) {
        assertThat(SourceDates.dateTime(new SourceTime(given, precision, List.of()))).contains(written);
    }

    @ParameterizedTest
    @CsvSource({ "2025-02-30, DAY", "yesterday, DAY", "'', DAY", "2025-05-15, SECOND", "+12345-01-01, DAY",
            "2025-05-15T14:30:00, SECOND", "2025-05-15T14:30:00+01:00:30, SECOND" })
    void leavesOutWhatIsNoDate(String given, Precision precision) {
        assertThat(SourceDates.dateTime(new SourceTime(given, precision, List.of()))).isEmpty();
    }

    @Test
    void leavesOutDateThatIsNotThere() {
        assertThat(SourceDates.dateTime(null)).isEmpty();
    }

}
