package copydesk.ingest.feed.date;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates as feeds write them, and the moments they mean. */
class FeedTimeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-25T17:45:00Z             | 2026-04-25T17:45Z
            2026-04-25T17:45:30+02:00        | 2026-04-25T17:45:30+02:00
            2026-04-25T17:45:30.123456-0500  | 2026-04-25T17:45:30-05:00
            2026-04-25T17:45+02              | 2026-04-25T17:45+02:00
            2026-04-25 17:45:00 EST          | 2026-04-25T17:45-05:00
            20260425T174500Z                 | 2026-04-25T17:45Z
            2026-04-25T24:00:00Z             | 2026-04-26T00:00Z
            2026-04-25T23:59:60Z             | 2026-04-26T00:00Z
            2026/04/25 17:45 GMT             | 2026-04-25T17:45Z
            2026.04.25 17:45 UTC             | 2026-04-25T17:45Z
            2026-W17-6T10:00Z                | 2026-04-25T10:00Z
            2026-115T10:00Z                  | 2026-04-25T10:00Z
            1777139100                       | 2026-04-25T17:45Z
            1777139100000                    | 2026-04-25T17:45Z
            """)
    void readsTimesOfIso(String text, String moment) {
        FeedTime time = FeedTime.read(text).orElseThrow();

        assertThat(time.moment()).hasToString(moment);
        assertThat(time.exact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026               | 2026-01-01
            2026-04            | 2026-04-01
            2026-04-25         | 2026-04-25
            20260425           | 2026-04-25
            2026-4-5           | 2026-04-05
            2026-W17           | 2026-04-20
            2026W176           | 2026-04-25
            2026-115           | 2026-04-25
            2026115            | 2026-04-25
            260425             | 2026-04-25
            26-04-25           | 2026-04-25
            -26-04             | 2026-04-01
            25 Apr 2026        | 2026-04-25
            April 25, 2026     | 2026-04-25
            Sat, 25 Apr 26     | 2026-04-25
            25-Apr-2026        | 2026-04-25
            """)
    void readsDays(String text, String day) {
        FeedTime time = FeedTime.read(text).orElseThrow();

        assertThat(time.moment()).hasToString(day + "T00:00Z");
        assertThat(time.exact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sat, 25 Apr 2026 17:45:00 GMT        | 2026-04-25T17:45Z
            Sat, 25 Apr 2026 17:45:00 +0200      | 2026-04-25T17:45+02:00
            Sat, 25 Apr 2026 17:45:00 GMT+0200   | 2026-04-25T17:45+02:00
            Sat, 25 Apr 2026 17:45:00 +02:00     | 2026-04-25T17:45+02:00
            Sat, 25 Apr 26 17:45 EDT             | 2026-04-25T17:45-04:00
            25 Apr 2026 17:45:00 Etc/GMT         | 2026-04-25T17:45Z
            Sat,25 Apr 2026 17:45:00 Z           | 2026-04-25T17:45Z
            Sat, Apr 25 2026 17:45:00 GMT        | 2026-04-25T17:45Z
            Saturday, 25 April 2026 17:45:00 UT  | 2026-04-25T17:45Z
            Wed, 25 Apr 2026 17:45:00 GMT        | 2026-04-25T17:45Z
            Sat, 25 Apr 2026 24:00:00 GMT        | 2026-04-26T00:00Z
            Sat, 25 Apr 1998 1:05:00 MSK         | 1998-04-25T01:05+03:00
            Sat, 25 Apr 98 17:45:00 PST          | 1998-04-25T17:45-08:00
            Sat, 25 Apr 2026 05:45:00 PM EST     | 2026-04-25T17:45-05:00
            Apr 25, 2026 5:45 pm EST             | 2026-04-25T17:45-05:00
            Sat Apr 25 17:45:00 2026 PST         | 2026-04-25T17:45-08:00
            Sat Apr 25 17:45:00 PST 2026         | 2026-04-25T17:45-08:00
            Sat Apr 25 17:45:00 +0900 2026       | 2026-04-25T17:45+09:00
            """)
    void readsTimesOfMail(String text, String moment) {
        assertThat(FeedTime.read(text).orElseThrow().moment()).hasToString(moment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sat Apr 25 17:45:00 2026            | 2026-04-25T17:45Z
            Sat, 2026/04/25 17:45:00 EDT        | 2026-04-25T17:45-04:00
            2003-12                             | 2003-12-01T00:00Z
            2026-04-25 17:45:00.0               | 2026-04-25T17:45Z
            2026-04-25 오후 05:45:17             | 2026-04-25T17:45:17+09:00
            2026-04-25 오전 12:45:17             | 2026-04-25T00:45:17+09:00
            2026년 04월 25일  17:45:15           | 2026-04-25T17:45:15+09:00
            2026年4月25日 17:45                  | 2026-04-25T17:45Z
            Σαβ, 25 Απρ 2026 17:45:00 EST       | 2026-04-25T17:45-05:00
            Κυρ, 11 Ιούλ 2004 12:00:00 EST      | 2004-07-11T12:00-05:00
            2026-április-25T9:15-05:00          | 2026-04-25T09:15-05:00
            2004-július-13T9:15-05:00           | 2004-07-13T09:15-05:00
            Sa, 25 März 2026 17:45:00 +0100     | 2026-03-25T17:45+01:00
            mar, 28 avr. 2026 17:45:00 +0200    | 2026-04-28T17:45+02:00
            martes, 28 abril 2026 17:45:00 GMT  | 2026-04-28T17:45Z
            sáb, 25 dic 2026 17:45:00 GMT       | 2026-12-25T17:45Z
            Сб, 25 апр 2026 17:45:00 +0300      | 2026-04-25T17:45+03:00
            sob., 25 paź 2025 17:45:00 +0200    | 2025-10-25T17:45+02:00
            """)
    void readsDatesOfOtherLanguagesAndSystems(String text, String moment) {
        assertThat(FeedTime.read(text).orElseThrow().moment()).hasToString(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "yesterday", "2026-13-45", "2026-02-30", "Sat, 31 Feb 2026 10:00:00 GMT",
            "today 10:00", "99999999999999", "Sat, 25 Foo 2026 10:00:00 GMT", "------", "2026-W60-1", "2026-400",
            "25 Apr", "0000-00-00T00:00:00Z" })
    void refusesWhatIsNoDate(String text) {
        assertThat(FeedTime.read(text)).isEmpty();
    }

    @Test
    void knowsThatATimeWithoutAZoneIsNotExact() {
        assertThat(FeedTime.read("Sat, 25 Apr 2026 17:45:00").orElseThrow().exact()).isFalse();
        assertThat(FeedTime.read("Sat, 25 Apr 2026 17:45:00 XYZ").orElseThrow().exact()).isFalse();
    }

    @Test
    void takesNoTimeForLongTexts() {
        assertThat(FeedTime.read("2026-04-25 " + "1".repeat(100_000))).isEmpty();
    }

}
