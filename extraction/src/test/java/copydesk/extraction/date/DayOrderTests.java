package copydesk.extraction.date;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which languages put the day first, and what follows from it for numbers. */
class DayOrderTests {

    @ParameterizedTest
    @CsvSource({ "en-US, MONTH_FIRST", "EN_us, MONTH_FIRST", "' en-US ', MONTH_FIRST", "en-PH, MONTH_FIRST",
            "en, UNKNOWN", "en-CA, UNKNOWN", "'', UNKNOWN", "'  ', UNKNOWN", "en-AU, DAY_FIRST", "fr-CA, DAY_FIRST",
            "uk, DAY_FIRST" })
    void followsFromTheLanguage(String language, DayOrder order) {
        assertThat(DayOrder.of(language)).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4/5/2025   | MONTH_FIRST | 2025-04-05
            4/5/2025   | DAY_FIRST   | 2025-05-04
            13/5/2025  | MONTH_FIRST | 2025-05-13
            5/13/2025  | DAY_FIRST   | 2025-05-13
            4.5.2025   | MONTH_FIRST | 2025-04-05
            4.5.2025   | UNKNOWN     | 2025-05-04
            13.5.2025  | MONTH_FIRST | 2025-05-13
            2025-04-05 | DAY_FIRST   | 2025-04-05
            4/5/25     | DAY_FIRST   | 2025-05-04
            """)
    void decidesWhatNumbersMean(String text, DayOrder order, LocalDate day) {
        assertThat(PrintedDate.in(text, order)).map(PrintedDate::day).contains(day);
    }

    @Test
    void leavesThirteenOfBothUnread() {
        assertThat(PrintedDate.in("13/14/2025", DayOrder.DAY_FIRST)).isEmpty();
        assertThat(PrintedDate.in("13/14/2025", DayOrder.MONTH_FIRST)).isEmpty();
    }

}
