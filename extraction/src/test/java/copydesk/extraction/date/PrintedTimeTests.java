package copydesk.extraction.date;

import java.time.LocalTime;
import java.time.ZoneOffset;

import copydesk.contract.article.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Times of day with their zone, at the edges of what clocks show. */
class PrintedTimeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12:00 am GMT            | 00:00              | Z      | MINUTE
            12:00 pm GMT            | 12:00              | Z      | MINUTE
            11:59 P.M. CST          | 23:59              | -06:00 | MINUTE
            9h05 CEST               | 09:05              | +02:00 | MINUTE
            9 h 05 CET              | 09:05              | +01:00 | MINUTE
            9:05 Uhr MEZ            | 09:05              | +01:00 | MINUTE
            00:00Z                  | 00:00              | Z      | MINUTE
            23:59:59 EEST           | 23:59:59           | +03:00 | SECOND
            14:30:05,123Z           | 14:30:05.123       | Z      | SECOND
            14:30:05.1234567891Z    | 14:30:05.123456789 | Z      | SECOND
            14:30+05:45             | 14:30              | +05:45 | MINUTE
            14:30 GMT-0330          | 14:30              | -03:30 | MINUTE
            14:30 UTC+3             | 14:30              | +03:00 | MINUTE
            14:30-08                | 14:30              | -08:00 | MINUTE
            14:30 GMT+1:00          | 14:30              | +01:00 | MINUTE
            14:30 UTC+5:30          | 14:30              | +05:30 | MINUTE
            14:30 UTC-330           | 14:30              | -03:30 | MINUTE
            """)
    void keepTheirOffset(String text, LocalTime time, ZoneOffset offset, Precision precision) {
        assertThat(PrintedTime.in(text)).contains(new PrintedTime(time, offset, precision));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at 14:30, then 15:00 UTC    | 15:00
            14:30 here, 16:45 (MSK)     | 16:45
            99:99Z or 08:15Z            | 08:15
            """)
    void arePassedOverWithoutAZone(String text, LocalTime time) {
        assertThat(PrintedTime.in(text)).map(PrintedTime::time).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = { "24:00Z", "14:60Z", "114:30Z", "14:3Z", "14:30 Zulu", "14:30:5Z", "14:30 +18:30",
            "2:30 p.m. local" })
    void areNotGuessed(String text) {
        assertThat(PrintedTime.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "seen 14:30 UTC, Kiel"    | "seen  , kiel"
            "10:15, 11.45, noon"      | " ,  , noon"
            "Pier 5"                  | "pier 5"
            """)
    void areCutOutOfATextInSmallLetters(String text, String rest) {
        assertThat(PrintedTime.without(text)).isEqualTo(rest);
    }

}
