package copydesk.enrich.value;

import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Times that count from the article's day, Wednesday, 18 September 2024. */
class RelativeTimesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The ferry sank on Tuesday.                         | Tuesday = 2024-09-17 day
            The ferry sank on Wednesday.                       | Wednesday = 2024-09-18 day
            The ferry sank on Thursday.                        | Thursday = 2024-09-12 day
            The ferry will sail on Thursday.                   | Thursday = 2024-09-19 day
            On Thursday, the ferry will sail.                  | Thursday = 2024-09-19 day
            The talks are scheduled for Monday.                | Monday = 2024-09-23 day
            She said on Monday that it will sail.              | Monday = 2024-09-16 day
            The plan was announced on Monday.                  | Monday = 2024-09-16 day
            The plan will be discussed on Monday.              | Monday = 2024-09-23 day
            It was supposed to begin on Monday.                | Monday = 2024-09-16 day
            Last Tuesday the bell cracked.                     | Last Tuesday = 2024-09-17 day
            The bell rings next Wednesday.                     | next Wednesday = 2024-09-25 day
            Late Wednesday the bell cracked.                   | Wednesday = 2024-09-18 day
            It closed on Tuesday, September 10, for good.      | Tuesday, September 10 = 2024-09-10 day
            It closed Friday, March 1, 2024.                   | Friday, March 1, 2024 = 2024-03-01 day
            """)
    void fallOnTheNearestWeekday(String text, String values) {
        assertThat(Values.in("en", text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It froze yesterday.                                | yesterday = 2024-09-17 day
            It thaws today.                                    | today = 2024-09-18 day
            It will thaw tomorrow.                             | tomorrow = 2024-09-19 day
            It thawed this morning.                            | this morning = 2024-09-18 day
            It froze last night.                               | last night = 2024-09-17 day
            It froze the day before yesterday.                 | the day before yesterday = 2024-09-16 day
            It froze last week.                                | last week = 2024-09-09/2024-09-15 week
            It may freeze next week.                           | next week = 2024-09-23/2024-09-29 week
            It froze earlier this week.                        | this week = 2024-09-16/2024-09-22 week
            It froze last month.                               | last month = 2024-08 month
            It may freeze next month.                          | next month = 2024-10 month
            Last year’s frost was mild.                        | Last year = 2023 year
            It may end this year.                              | this year = 2024 year
            It opens next year.                                | next year = 2025 year
            It lasted all of last century.                     | last century = 19XX century
            It will take until the end of next decade.         | next decade = 203X decade
            It froze three days ago.                           | three days ago = 2024-09-15 day
            It froze a week ago.                               | a week ago = 2024-09-09/2024-09-15 week
            It froze two months ago.                           | two months ago = 2024-07 month
            It froze 10 years ago.                             | 10 years ago = 2014 year
            It dried up last summer.                           | last summer = 2024-22 season
            It dried up last autumn.                           | last autumn = 2023-23 season
            It opens next spring.                              | next spring = 2025-21 season
            """)
    void countFromTheDayOfTheArticle(String text, String values) {
        assertThat(Values.in("en", text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | Am Dienstag sank die Fähre.                   | Dienstag = 2024-09-17 day
            de | Gestern sank die Fähre.                       | Gestern = 2024-09-17 day
            de | Die Fähre wird am Freitag gehoben.            | Freitag = 2024-09-20 day
            de | Vergangene Woche sank sie.                    | Vergangene Woche = 2024-09-09/2024-09-15 week
            de | Am Morgen sank die Fähre.                     | ``
            fr | Le bac a coulé mardi.                         | mardi = 2024-09-17 day
            fr | Le bac a coulé hier.                          | hier = 2024-09-17 day
            fr | Le bac coule aujourd’hui.                     | aujourd’hui = 2024-09-18 day
            fr | Le bac a coulé la semaine dernière.           | la semaine dernière = 2024-09-09/2024-09-15 week
            es | El barco se hundió el martes.                 | martes = 2024-09-17 day
            es | El barco se hundió ayer.                      | ayer = 2024-09-17 day
            es | El año pasado llovió.                         | El año pasado = 2023 year
            uk | Пором затонув у вівторок.                     | вівторок = 2024-09-17 day
            uk | Пором затонув учора.                          | учора = 2024-09-17 day
            uk | Торік пішов дощ.                              | Торік = 2023 year
            ru | Паром затонул во вторник.                     | вторник = 2024-09-17 day
            ru | Паром затонул вчера.                          | вчера = 2024-09-17 day
            ru | В прошлом году шёл дождь.                     | прошлом году = 2023 year
            """)
    void areReadInOtherLanguages(String language, String text, String values) {
        assertThat(Values.in(language, text)).isEqualTo((values != null) ? values : "");
    }

    @Test
    void areUnknownWithoutADateOfTheArticle() {
        String text = "It froze yesterday and on Tuesday, May 3, and May 9, 2023, and in June.";

        assertThat(Values.lines(Values.find(Articles.of(text), "en")))
            .isEqualTo("Tuesday, May 3 = XXXX-05-03 day; May 9, 2023 = 2023-05-09 day; June = XXXX-06 month");
    }

    @Test
    void countFromTheDayInTheZoneOfTheSource() {
        assertThat(Values.lines(
                Values.find(Articles.published("2024-09-18T23:30:00-07:00", Articles.of("It froze yesterday.")), "en")))
            .isEqualTo("yesterday = 2024-09-17 day");
    }

}
