package copydesk.extraction.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import copydesk.contract.article.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Days and times of day in texts. */
class PrintedDateTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thursday, 5 November 2026          | 2026-11-05
            Nov. 5, 2026                       | 2026-11-05
            November 5th, 2026                 | 2026-11-05
            5th of November 2026               | 2026-11-05
            05-Nov-2026                        | 2026-11-05
            5. November 2026                   | 2026-11-05
            5. Jänner 2026                     | 2026-01-05
            5 novembre 2026                    | 2026-11-05
            1er août 2026                      | 2026-08-01
            le 8 octobre 2026                  | 2026-10-08
            8 de mayo de 2026                  | 2026-05-08
            8 de septiembre del 2026           | 2026-09-08
            1 вересня 2026                     | 2026-09-01
            30 грудня 2026 року                | 2026-12-30
            5.11.2026                          | 2026-11-05
            25/12/2026                         | 2026-12-25
            12/25/2026                         | 2026-12-25
            5/5/2026                           | 2026-05-05
            2026-2-3                           | 2026-02-03
            Thu, 05 Nov 26                     | 2026-11-05
            29 February 2024                   | 2024-02-29
            5 maggio 2026                      | 2026-05-05
            8 de setembro de 2026              | 2026-09-08
            5 mei 2026                         | 2026-05-05
            5 września 2026                    | 2026-09-05
            5 сентября 2026 г.                 | 2026-09-05
            5 Ağustos 2026                     | 2026-08-05
            5 NİSAN 2026                       | 2026-04-05
            den 5 maj 2026                     | 2026-05-05
            5. desember 2026                   | 2026-12-05
            5. toukokuuta 2026                 | 2026-05-05
            5. října 2026                      | 2026-10-05
            5 septembrie 2026                  | 2026-09-05
            2026. május 5.                     | 2026-05-05
            5 Αυγούστου 2026                   | 2026-08-05
            2026年5月5日                         | 2026-05-05
            2026년 5월 5일                       | 2026-05-05
            2026.5.5                           | 2026-05-05
            2026. 5. 5.                        | 2026-05-05
            ٥ مايو ٢٠٢٦                        | 2026-05-05
            20260505T1430                      | 2026-05-05
            05.05.26                           | 2026-05-05
            05-05-2026                         | 2026-05-05
            Tue May 05 14:30:00 CEST 2026      | 2026-05-05
            """)
    void readsDaysInManyForms(String text, LocalDate day) {
        assertThat(PrintedDate.in(text)).map(PrintedDate::day).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "", "tomorrow", "5/4/2026", "31 April 2026", "29 February 2026", "2026-13-01", "32 May 2026",
                    "5 Brumaire 2026", "May 2026", "5 May", "99.99.9999", "5 May 1500", "12026-05-051", "0000-00-00" })
    void readsNoDayWhereThereIsNone(String text) {
        assertThat(PrintedDate.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "en-US, 2025-05-04", "en_US, 2025-05-04", "en-GB, 2025-04-05", "de, 2025-04-05", "pt-BR, 2025-04-05" })
    void readsTheOrderOfDayAndMonthFromTheLanguage(String language, LocalDate day) {
        assertThat(PrintedDate.in("5/4/2025", DayOrder.of(language))).map(PrintedDate::day).contains(day);
        assertThat(DayOrder.of("en")).isEqualTo(DayOrder.UNKNOWN);
        assertThat(DayOrder.of(null)).isEqualTo(DayOrder.UNKNOWN);
    }

    @Test
    void saysWhereTheDayStands() {
        assertThat(PrintedDate.in("Updated 5 May 2026, noon"))
            .contains(new PrintedDate(LocalDate.of(2026, 5, 5), 8, 18));
    }

    @Test
    void passesOverWhatOnlyLooksLikeADay() {
        assertThat(PrintedDate.in("Size 5 Brumaire 2026, printed 6 May 2026")).map(PrintedDate::day)
            .contains(LocalDate.of(2026, 5, 6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14:30Z             | 14:30       | Z      | MINUTE
            14:30 GMT          | 14:30       | Z      | MINUTE
            14:30 UTC          | 14:30       | Z      | MINUTE
            14.30 Uhr MESZ     | 14:30       | +02:00 | MINUTE
            14h30 CET          | 14:30       | +01:00 | MINUTE
            2:30 p.m. EDT      | 14:30       | -04:00 | MINUTE
            2:30 PM PST        | 14:30       | -08:00 | MINUTE
            12:05 am EST       | 00:05       | -05:00 | MINUTE
            12:05 pm EST       | 12:05       | -05:00 | MINUTE
            14:30:05+05:30     | 14:30:05    | +05:30 | SECOND
            14:30:05 -0330     | 14:30:05    | -03:30 | SECOND
            14:30:05.5Z        | 14:30:05.5  | Z      | SECOND
            14:30 GMT+3        | 14:30       | +03:00 | MINUTE
            14:30 (MSK)        | 14:30       | +03:00 | MINUTE
            """)
    void readsTimesWithAnOffset(String text, LocalTime time, ZoneOffset offset, Precision precision) {
        assertThat(PrintedTime.in(text)).contains(new PrintedTime(time, offset, precision));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "14:30", "2:30 p.m.", "25:30Z", "14:61Z", "14:30 XYZ", "14:30 EAT", "noon GMT",
            "14:30+19:00", "14:30:99Z" })
    void readsNoTimeThatIsIncompleteOrImpossible(String text) {
        assertThat(PrintedTime.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "january, 1", "Jänner, 1", "FÉVR, 2", "märz, 3", "avril, 4", "mayo, 5", "червня, 6", "Juil, 7",
            "ago, 8", "setiembre, 9", "Okt, 10", "листопада, 11", "déc, 12" })
    void numbersTheMonths(String name, int number) {
        assertThat(Months.number(name)).contains(number);
    }

    @Test
    void knowsNoOtherMonths() {
        assertThat(Months.number("Brumaire")).isEmpty();
        assertThat(Months.number("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Thursday, 5 November 2026", "Updated: 5 May 2026, 14:30 GMT", "Publié le 8 octobre 2026",
            "Mis à jour le 8 octobre 2026 à 7h00", "Stand: 25. April 2026, 17:45 Uhr", "Publicado el 8 de mayo de 2026",
            "Опубліковано 1 вересня 2026 року", "2026-05-05T14:30:00Z",
            "Last updated on May 5, 2026 at 2:30 p.m. EDT" })
    void recognisesDateLines(String line) {
        assertThat(SourceTimes.isDateLine(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "On 5 May 2026 the boats sailed again.", "Hamburg, 5. Mai 2026", "Published",
            "The pool opened on 5 May 1936" })
    void leavesSentencesWithADay(String line) {
        assertThat(SourceTimes.isDateLine(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Updated 5 May 2026              | true
            Last modified: 5 May 2026       | true
            Aktualisiert am 5. Mai 2026     | true
            Stand: 5. Mai 2026              | true
            Mis à jour le 5 mai 2026        | true
            Actualizado el 5 de mayo        | true
            Оновлено 5 травня 2026          | true
            Published 5 May 2026            | false
            5 May 2026                      | false
            """)
    void tellsChangesFromPublication(String line, boolean update) {
        assertThat(SourceTimes.isUpdate(line)).isEqualTo(update);
    }

    @ParameterizedTest
    @ValueSource(strings = { "14:30 GMT, 15 May 2025", "14:30 Uhr, 15. Mai 2025", "15 May 2025" })
    void findsADayBehindATime(String line) {
        assertThat(PrintedDate.in(line)).map(PrintedDate::day).contains(LocalDate.of(2025, 5, 15));
    }

}
