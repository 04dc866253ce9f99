package copydesk.enrich.value;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates of the calendar in an article of Wednesday, 18 September 2024. */
class DatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The lock opened on May 3, 2025.                    | May 3, 2025 = 2025-05-03 day
            The lock opened on 3 May 2025.                     | 3 May 2025 = 2025-05-03 day
            On the 3rd of May 2025 it rained.                  | 3rd of May 2025 = 2025-05-03 day
            On May 3rd, 2021, it rained.                       | May 3rd, 2021 = 2021-05-03 day
            Built Jan. 9, 1931, it leaks.                      | Jan. 9, 1931 = 1931-01-09 day
            Since Sept 30, 2019 it is shut.                    | Sept 30, 2019 = 2019-09-30 day
            Log entry 2023-12-01 is blank.                     | 2023-12-01 = 2023-12-01 day
            It fell on 29 February 2024.                       | 29 February 2024 = 2024-02-29 day
            It met in March 2024.                              | March 2024 = 2024-03 month
            A May 2023 survey found eels.                      | May 2023 = 2023-05 month
            It met in December of 1999.                        | December of 1999 = 1999-12 month
            August, 1944 was hot.                              | August, 1944 = 1944-08 month
            TALKS OPEN MAY 3, 2025                             | MAY 3, 2025 = 2025-05-03 day
            From June 2-4, 2022 they sailed.                   | June 2-4, 2022 = 2022-06-02/2022-06-04 day
            They sailed 30 June 2022 and came back.            | 30 June 2022 = 2022-06-30 day
            """)
    void withAYearAreExact(String text, String values) {
        assertThat(Values.in("en", text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The pier burned on August 2.                       | August 2 = 2024-08-02 day
            The pier burned on 2 August.                       | 2 August = 2024-08-02 day
            The pier burned on Dec. 28 last winter.            | Dec. 28 = 2023-12-28 day
            The pier will close on Oct. 4.                     | Oct. 4 = 2024-10-04 day
            The pier will close on January 6.                  | January 6 = 2025-01-06 day
            On January 6 the pier will close.                  | January 6 = 2025-01-06 day
            Votes are due by 1 November.                       | 1 November = 2024-11-01 day
            The crew sailed on September 18.                   | September 18 = 2024-09-18 day
            Rain fell on May 2-4 at the weir.                  | May 2-4 = 2024-05-02/2024-05-04 day
            It rained in March.                                | March = 2024-03 month
            It rained in October.                              | October = 2023-10 month
            Rain is expected in October.                       | October = 2024-10 month
            Prices have risen since June.                      | June = 2024-06 month
            It opened last March.                              | March = 2024-03 month
            The dam will open next May.                        | May = 2025-05 month
            A draft came in early July.                        | July = 2024-07 month
            A draft came in mid-July.                          | July = 2024-07 month
            Work went on through April and stopped.            | April = 2024-04 month
            """)
    void withoutAYearAreNearTheArticle(String text, String values) {
        assertThat(Values.in("en", text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The canal closed in 2019.                          | 2019 = 2019 year
            It has been dry since 1976 here.                   | 1976 = 1976 year
            Emissions must halve by 2030.                      | 2030 = 2030 year
            The 2022 invasion changed that.                    | 2022 = 2022 year
            Her second book (2011) sold well.                  | 2011 = 2011 year
            The 1914-18 war took both sons.                    | 1914-18 = 1914/1918 year
            He reigned 1952–1961 in exile.                     | 1952–1961 = 1952/1961 year
            From 1980 to 1985 it stood empty.                  | 1980 = 1980 year; 1985 = 1985 year
            In the year 1605 a plot failed.                    | 1605 = 1605 year
            In the 1990s the mill shut.                        | 1990s = 199X decade
            The 1920's were loud.                              | 1920's = 192X decade
            Punk of the ’70s came back.                        | ’70s = 197X decade
            The late-1890s bridge stands.                      | 1890s = 189X decade
            A 19th-century chapel burned.                      | 19th-century = 18XX century
            It is a plan for the 21st century.                 | 21st century = 20XX century
            In summer 2023 it dried up.                        | summer 2023 = 2023-22 season
            In the spring of 2021 it flowed.                   | spring of 2021 = 2021-21 season
            Sales fell in the first quarter of 2024.           | first quarter of 2024 = 2024-33 quarter
            Sales rose in Q3 2023.                             | Q3 2023 = 2023-35 quarter
            """)
    void includeYearsAndLongerTimes(String text, String values) {
        assertThat(Values.in("en", text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It opened at 3 p.m. sharp.                         | 3 p.m. = T15:00 hour
            It opened at 3:30 p.m. sharp.                      | 3:30 p.m. = T15:30 minute
            Doors at 9am and tea at 11.                        | 9am = T09:00 hour
            Doors open 10:15am daily.                          | 10:15am = T10:15 minute
            The tram left at 15:05 and stalled.                | 15:05 = T15:05 minute
            The quake struck at 04:12 GMT.                     | 04:12 = T04:12 minute
            They rang it at noon.                              | noon = T12:00 hour
            It was lit until midnight.                         | midnight = T00:00 hour
            It shut at 12 a.m. and 12 p.m. alike.              | 12 a.m. = T00:00 hour; 12 p.m. = T12:00 hour
            They met on Tuesday at 3 p.m. in Ghent.            | Tuesday at 3 p.m. = 2024-09-17T15:00 hour
            They met at 3:45 p.m. on Tuesday in Ghent.         | 3:45 p.m. on Tuesday = 2024-09-17T15:45 minute
            They met at 6 p.m. Sunday in Ghent.                | 6 p.m. Sunday = 2024-09-15T18:00 hour
            The vote on 4 June 2024 at 10:30 failed.           | 4 June 2024 at 10:30 = 2024-06-04T10:30 minute
            """)
    void includeTimesOfDay(String text, String values) {
        assertThat(Values.in("en", text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | Am 3. Mai 2025 fiel Schnee.                   | 3. Mai 2025 = 2025-05-03 day
            de | Am 3. August fiel Hagel.                      | 3. August = 2024-08-03 day
            de | Stand 03.05.2023 ist alles trocken.           | 03.05.2023 = 2023-05-03 day
            de | Im März kam Regen.                            | März = 2024-03 month
            de | Im Jahr 2019 war es trocken.                  | 2019 = 2019 year
            de | In den 1990er Jahren war es nass.             | 1990er Jahren = 199X decade
            de | Ein Haus aus dem 19. Jahrhundert brannte.     | 19. Jahrhundert = 18XX century
            de | Um 15.30 Uhr kam die Flut.                    | 15.30 Uhr = T15:30 minute
            de | Um 15 Uhr kam die Flut.                       | 15 Uhr = T15:00 hour
            fr | Le 3 mai 2025 il a neigé.                     | 3 mai 2025 = 2025-05-03 day
            fr | Le 1er juillet il a plu.                      | 1er juillet = 2024-07-01 day
            fr | Il a plu en mars 2024.                        | mars 2024 = 2024-03 month
            fr | Il a plu en mars.                             | mars = 2024-03 month
            fr | Depuis 2015 il ne pleut plus.                 | 2015 = 2015 year
            fr | La digue des années 1960 cède.                | 1960 = 196X decade
            fr | La crue est venue à 15h30 hier.               | 15h30 hier = 2024-09-17T15:30 minute
            es | El 3 de mayo de 2025 nevó.                    | 3 de mayo de 2025 = 2025-05-03 day
            es | El 3 de agosto llovió.                        | 3 de agosto = 2024-08-03 day
            es | Llovió en marzo de 2024.                      | marzo de 2024 = 2024-03 month
            es | Desde 2015 no llueve.                         | 2015 = 2015 year
            uk | Це сталося 3 травня 2025 року.                | 3 травня 2025 року = 2025-05-03 day
            uk | Це сталося 3 серпня.                          | 3 серпня = 2024-08-03 day
            uk | Міст збудували у 1998 році.                   | 1998 році = 1998 year
            uk | У березні пішов дощ.                          | березні = 2024-03 month
            ru | Это случилось 3 мая 2025 года.                | 3 мая 2025 года = 2025-05-03 day
            ru | Это случилось 3 августа.                      | 3 августа = 2024-08-03 day
            ru | Мост построили в 1998 году.                   | 1998 году = 1998 year
            ru | В марте пошёл дождь.                          | марте = 2024-03 month
            """)
    void areReadInOtherLanguages(String language, String text, String values) {
        assertThat(Values.in(language, text)).isEqualTo(values);
    }

}
