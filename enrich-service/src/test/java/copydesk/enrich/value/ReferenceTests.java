package copydesk.enrich.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Random;

import copydesk.contract.value.TimePrecision;
import copydesk.enrich.text.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Counting from the day of an article. */
class ReferenceTests {

    @ParameterizedTest
    @ValueSource(strings = { "2024", "2024-09", "2024-9-18", "2024-02-30", "2024-13-01", "yesterday, late",
            "18.09.2024", "٢٠٢٤-٠٩-١٨" })
    void isUnknownWithoutADay(String published) {
        assertThat(Reference.of(Articles.published(published, Articles.of()))).isNull();
    }

    @Test
    void isUnknownWithoutATime() {
        assertThat(Reference.of(Articles.of())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "2024-09-18", "2024-09-18T00:00:00Z", "2024-09-18T23:59:59-11:00", "2024-09-18 noon" })
    void isTheDayThatTheSourceWrites(String published) {
        assertThat(on(published).day(0)).isEqualTo("2024-09-18");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            1 | false | 2024-09-16 | 2024-09-16
            1 | true  | 2024-09-23 | 2024-09-23
            3 | false | 2024-09-18 | 2024-09-11
            3 | true  | 2024-09-18 | 2024-09-25
            7 | false | 2024-09-15 | 2024-09-15
            7 | true  | 2024-09-22 | 2024-09-22
            """)
    void knowsTheWeekdaysAround(int number, boolean future, String nearest, String other) {
        assertThat(on(Values.DAY).weekday(number, future)).isEqualTo(nearest);
        assertThat(on(Values.DAY).otherWeekday(number, future)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            2024-01-01 | WEEK    | -1 | 2023-12-25/2023-12-31
            2024-12-31 | WEEK    | 0  | 2024-12-30/2025-01-05
            2024-09-22 | WEEK    | 0  | 2024-09-16/2024-09-22
            2024-03-31 | MONTH   | -1 | 2024-02
            2024-01-15 | MONTH   | -1 | 2023-12
            2024-12-01 | MONTH   | 1  | 2025-01
            2000-01-01 | YEAR    | -1 | 1999
            2019-06-01 | DECADE  | 1  | 202X
            2000-06-01 | DECADE  | -1 | 199X
            2024-06-01 | CENTURY | -1 | 19XX
            2024-02-28 | DAY     | 1  | 2024-02-29
            2023-02-28 | DAY     | 1  | 2023-03-01
            """)
    void movesByUnitsOfTheCalendar(String day, TimePrecision unit, int offset, String value) {
        assertThat(on(day).unit(unit, offset)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            2024-03-01 | DAY   | 60  | 2024-01-01
            2024-03-31 | WEEK  | 1   | 2024-03-18/2024-03-24
            2024-03-31 | MONTH | 1   | 2024-02
            2024-03-31 | MONTH | 15  | 2022-12
            2024-03-31 | YEAR  | 100 | 1924
            """)
    void countsBack(String day, TimePrecision unit, int count, String value) {
        assertThat(on(day).ago(unit, count)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            3  | false | 2024-03
            9  | false | 2024-09
            10 | false | 2023-10
            9  | true  | 2024-09
            10 | true  | 2024-10
            1  | true  | 2025-01
            """)
    void choosesTheYearOfAMonth(int month, boolean future, YearMonth meant) {
        assertThat(on(Values.DAY).month(month, future)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            2024-01-02 | 12 | 31 | false | 2023-12-31
            2024-01-02 | 1  | 3  | false | 2024-01-03
            2024-01-02 | 1  | 2  | true  | 2024-01-02
            2024-12-30 | 12 | 29 | true  | 2024-12-29
            2024-12-30 | 1  | 1  | true  | 2025-01-01
            2023-06-01 | 2  | 29 | false | 2024-02-29
            2021-06-01 | 2  | 29 | true  | 2020-02-29
            2022-06-01 | 2  | 29 | false | -
            2024-06-01 | 4  | 31 | false | -
            """)
    void choosesTheYearOfADay(String day, int month, int dayOfMonth, boolean future, @Nullable LocalDate meant) {
        assertThat(on(day).dayOf(month, dayOfMonth, future)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            2023 | 365
            2024 | 366
            1900 | 365
            2000 | 366
            """)
    void knowsTheDaysOfAYear(int year, int days) {
        int valid = 0;
        for (int month = -1; month <= 14; month++) {
            for (int day = -1; day <= 40; day++) {
                valid += (Reference.valid(year, month, day) != null) ? 1 : 0;
            }
        }

        assertThat(valid).isEqualTo(days);
    }

    @Test
    void keepsWeekdaysWithinAWeek() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000));
            int weekday = 1 + random.nextInt(7);

            LocalDate before = LocalDate.parse(on(day.toString()).otherWeekday(weekday, false));
            LocalDate after = LocalDate.parse(on(day.toString()).weekday(weekday, true));

            assertThat(before).isBetween(day.minusDays(7), day.minusDays(1));
            assertThat(after).isBetween(day, day.plusDays(6));
            assertThat(after.getDayOfWeek().getValue()).isEqualTo(weekday);
            assertThat(before.getDayOfWeek()).isEqualTo(after.getDayOfWeek());
        }
    }

    private static Reference on(String day) {
        return Objects.requireNonNull(Reference.of(Articles.published(day, Articles.of())));
    }

}
