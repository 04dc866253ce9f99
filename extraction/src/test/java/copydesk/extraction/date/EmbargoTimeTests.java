package copydesk.extraction.date;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ends of embargoes: what may be earlier or later is later. */
class EmbargoTimeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 May 2025 10:00 GMT           | 2025-05-05T10:00:00Z
            5 May 2025 10:00 GMT+1         | 2025-05-05T09:00:00Z
            5 May 2025 10:00 GMT+1:00      | 2025-05-05T09:00:00Z
            5 May 2025 10:00 UTC +5:30     | 2025-05-05T04:30:00Z
            5 May 2025 10:00 +530          | 2025-05-05T04:30:00Z
            5 May 2025 10:00 +130          | 2025-05-05T08:30:00Z
            5 May 2025 10:00 -3:30         | 2025-05-05T13:30:00Z
            5 May 2025 10:00 -0330         | 2025-05-05T13:30:00Z
            5 May 2025 10:00 (+05:45)      | 2025-05-05T04:15:00Z
            5 May 2025 10:00 +18:00        | 2025-05-04T16:00:00Z
            5 May 2025 18h30 CEST          | 2025-05-05T16:30:00Z
            5 May 2025 18.30 Uhr MESZ      | 2025-05-05T16:30:00Z
            5 May 2025 0930 hrs AEST       | 2025-05-04T23:30:00Z
            5 May 2025 9 o'clock 09:00 JST | 2025-05-05T00:00:00Z
            5 May 2025 noon PT             | 2025-05-05T20:00:00Z
            midday (CET), 5 May 2025       | 2025-05-05T11:00:00Z
            """)
    void keepTheirOffset(String words, Instant end) {
        assertThat(EmbargoTime.latest(words)).contains(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 May 2025                     | 2025-05-06T12:00:00Z
            5 May 2025 10:00               | 2025-05-05T22:00:00Z
            5 May 2025 10:00 XYZ           | 2025-05-05T22:00:00Z
            5 May 2025 10:00 zulu          | 2025-05-05T22:00:00Z
            5 May 2025 10:00 +19:00        | 2025-05-05T22:00:00Z
            5 May 2025 10:00 +05:60        | 2025-05-05T22:00:00Z
            5 May 2025 10:00 +18:30        | 2025-05-05T22:00:00Z
            5 May 2025 10:00 +12345        | 2025-05-05T22:00:00Z
            """)
    void areThoseOfTheLastPlaceOnEarthWithoutAZone(String words, Instant end) {
        assertThat(EmbargoTime.latest(words)).contains(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 May 2025 12 p.m. GMT    | 2025-05-05T12:00:00Z
            5 May 2025 12:30 am GMT   | 2025-05-05T00:30:00Z
            5 May 2025 12 am GMT      | 2025-05-06T00:00:00Z
            5 May 2025 11:59pm GMT    | 2025-05-05T23:59:00Z
            5 May 2025 24:00 GMT      | 2025-05-06T00:00:00Z
            5 May 2025 2400 GMT       | 2025-05-06T00:00:00Z
            5 May 2025 0000 GMT       | 2025-05-05T00:00:00Z
            31 December 2025 midnight GMT | 2026-01-01T00:00:00Z
            """)
    void ofMidnightAreThoseOfItsLaterSide(String words, Instant end) {
        assertThat(EmbargoTime.latest(words)).contains(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4/5/2025 10:00 GMT                    | 2025-05-04T10:00:00Z
            5/4/2025 10:00 GMT                    | 2025-05-04T10:00:00Z
            25/4/2025 10:00 GMT                   | 2025-04-25T10:00:00Z
            5 May 2025 10:00 GMT, in print 14:00 GMT | 2025-05-05T14:00:00Z
            10:00 EST, that is 16:00 CET, 5 May 2025 | 2025-05-05T15:00:00Z
            5 May 2025 noon GMT or 0900 GMT       | 2025-05-05T12:00:00Z
            5 May 2025 10:00 CST                  | 2025-05-05T16:00:00Z
            """)
    void areTheLatestOfSeveral(String words, Instant end) {
        assertThat(EmbargoTime.latest(words)).contains(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 May 2025 24:01 GMT     | 2025-05-06T12:00:00Z
            5 May 2025 10:75 GMT     | 2025-05-06T12:00:00Z
            5 May 2025 10:00:61 GMT  | 2025-05-06T12:00:00Z
            5 May 2025, page 12      | 2025-05-06T12:00:00Z
            5 May 2025 at 6          | 2025-05-06T12:00:00Z
            """)
    void thatNoClockShowsLeaveTheWholeDay(String words, Instant end) {
        assertThat(EmbargoTime.latest(words)).contains(end);
    }

    @Test
    void areReadInTheDigitsOfOtherScripts() {
        assertThat(EmbargoTime.latest("٢٠٢٥-٠٥-٠٥ ١٠:٠٠ GMT")).contains(Instant.parse("2025-05-05T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "10:00 GMT", "until further notice", "31 February 2025 10:00 GMT", "May 2025" })
    void areNoneWithoutADay(String words) {
        assertThat(EmbargoTime.latest(words)).isEmpty();
    }

    @Test
    void areNotLookedForInLongTexts() {
        String words = "5 May 2025 10:00 GMT";

        assertThat(EmbargoTime.latest(words + " ".repeat(300 - words.length()))).isPresent();
        assertThat(EmbargoTime.latest(words + " ".repeat(301 - words.length()))).isEmpty();
    }

}
