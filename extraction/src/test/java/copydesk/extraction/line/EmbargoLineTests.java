package copydesk.extraction.line;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmbargoLineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMBARGO: 2026-11-29T06:00Z                                   | 2026-11-29T06:00:00Z
            embargo: 2026-11-29T06:00:30+01:00                           | 2026-11-29T05:00:30Z
            EMBARGO: 2026-11-29T06:00:30.747123456Z                      | 2026-11-29T06:00:30.747123456Z
            EMBARGO: 2026-11-29 06:00:59,5 GMT                           | 2026-11-29T06:00:59.500Z
            EMBARGOED UNTIL 0600 GMT, 29 November 2026                   | 2026-11-29T06:00:00Z
            STRICTLY EMBARGOED UNTIL 00.01 BST ON 3 MAY 2026             | 2026-05-02T23:01:00Z
            *** UNDER STRICT EMBARGO until 29 Nov 2026, 6am ET ***       | 2026-11-29T11:00:00Z
            Embargoed for release until 10:00 a.m. EST, November 29, 2026 | 2026-11-29T15:00:00Z
            Not for publication before 29.11.2026, 6.00 Uhr MEZ          | 2026-11-29T05:00:00Z
            Sperrfrist: 29. November 2026, 18:00 Uhr MEZ                 | 2026-11-29T17:00:00Z
            EMBARGO: 29 November 2026 06:00 GMT (01:30 EST)              | 2026-11-29T06:30:00Z
            EMBARGO: 29 November 2026 06:00 GMT+2                        | 2026-11-29T04:00:00Z
            """)
    void readsTheEndOfAnEmbargo(String line, Instant end) {
        assertThat(EmbargoLine.end(line)).contains(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMBARGO: 29 November 2026                    | 2026-11-30T12:00:00Z
            EMBARGO: 29 November 2026, 06:00             | 2026-11-29T18:00:00Z
            EMBARGO: 29 November 2026, 6am local time    | 2026-11-29T18:00:00Z
            EMBARGO: 04/05/2026 06:00 GMT                | 2026-05-04T06:00:00Z
            EMBARGO: midnight GMT, 29 November 2026      | 2026-11-30T00:00:00Z
            EMBARGO: 12 a.m. GMT, 29 November 2026       | 2026-11-30T00:00:00Z
            EMBARGO: 29 November 2026, 26:00 GMT         | 2026-11-30T12:00:00Z
            EMBARGO: 29 November 2026 06:00 IST          | 2026-11-29T05:00:00Z
            """)
    void takesTheLaterOfTwoReadings(String line, Instant end) {
        assertThat(EmbargoLine.end(line)).contains(end);
    }

    @ParameterizedTest
    @ValueSource(strings = { "EMBARGO: see note", "Embargoed until the committee has met", "EMBARGO:",
            "EMBARGO: 31 February 2026, 06:00 GMT", "EMBARGO: tomorrow 6am", "EMBARGO: 29 November, 06:00 GMT" })
    void holdsUntilReleasedWhatCannotBeRead(String line) {
        assertThat(EmbargoLine.end(line)).contains(Instant.parse("9999-12-31T23:59:59Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Embargo on Cuban sugar to end in May 2026", "The embargo, in force until 2026, failed.",
            "Embargoed goods were found on 29 November 2026.", "An embargo: what it is and what it costs", "",
            "Trade embargo until 29 November 2026, ministers say" })
    void leavesSentencesAboutEmbargoesAlone(String line) {
        assertThat(EmbargoLine.end(line)).isEmpty();
        assertThat(EmbargoLine.is(line)).isFalse();
    }

    @Test
    void readsTheEmbargoAtTheHeadOfALongParagraph() {
        String paragraph = "EMBARGOED UNTIL 0600 GMT, 29 November 2026. " + "The prize goes to Ida Voss. ".repeat(20);

        assertThat(EmbargoLine.end(paragraph)).contains(Instant.parse("2026-11-29T06:00:00Z"));
        assertThat(EmbargoLine.is(paragraph)).isFalse();
    }

    @Test
    void readsHostileLinesQuickly() {
        assertThat(EmbargoLine.end("EMBARGO: " + "1".repeat(1_000_000))).isPresent();
        assertThat(EmbargoLine.is("-".repeat(300))).isFalse();
        assertThat(EmbargoLine.end("EMBARGO:" + " 12:".repeat(70))).contains(Instant.parse("9999-12-31T23:59:59Z"));
    }

}
