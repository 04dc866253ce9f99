package copydesk.enrich.value;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Years, and what is longer or a part of them. */
class YearReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | It stood since 1500.              | 1500 = 1500 year
            en | It stood since 1499.              | -
            en | It stands until 2199.             | 2199 = 2199 year
            en | It stands until 2200.             | -
            en | It stood in 2000.                 | 2000 = 2000 year
            en | It stood in 2000 homes.           | -
            en | It stood by 2019 homes.           | -
            en | It rose to 1800 metres.           | -
            en | It rose in 2019%.                 | -
            en | It rose in 2019.5 again.          | -
            en | The hymn (1998, 2001) is old.     | 1998 = 1998 year
            en | Room 2019 is shut.                | -
            """)
    void tellsYearsFromCounts(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new YearReader(), language, text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | The 1999/2000 season was dry.     | 1999/2000 = 1999/2000 year
            en | The 1914–1918 war was long.       | 1914–1918 = 1914/1918 year
            en | The 1899-02 war was long.         | -
            en | The 1918-14 result stood.         | -
            en | The 1918-1914 result stood.       | -
            en | Entry 2001-12-01 is blank.        | -
            """)
    void readsRangesThatGoForward(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new YearReader(), language, text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | The 1980s were wet.               | 1980s = 198X decade
            en | The '80s were wet.                | '80s = 198X decade
            en | The ’00s were wet.                | ’00s = 200X decade
            en | The ’10s were wet.                | ’10s = 201X decade
            en | The 2010's were wet.              | 2010's = 201X decade
            en | The 1985s were wet.               | -
            en | The 80s were wet.                 | -
            de | In den 80er Jahren war es nass.   | 80er Jahren = 198X decade
            de | Die 1990er waren nass.            | 1990er = 199X decade
            fr | Les années 80 sont loin.          | 80 = 198X decade
            fr | Les années 2000 sont loin.        | 2000 = 200X decade
            es | Los años 90 quedan lejos.         | 90 = 199X decade
            es | La década de 1930 queda lejos.    | 1930 = 193X decade
            uk | Пісня 1990-х звучить.             | 1990-х = 199X decade
            uk | Пісня 60-х звучить.               | 60-х = 196X decade
            ru | Песня 1990-е звучит.              | 1990-е = 199X decade
            """)
    void readsDecades(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new YearReader(), language, text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | An 11th century wall fell.        | 11th century = 10XX century
            en | A 22nd century wall falls.        | 22nd century = 21XX century
            en | A 23rd century wall falls.        | -
            en | The 9 century wall falls.         | -
            de | Die Mauer ist aus dem 18. Jahrhundert. | 18. Jahrhundert = 17XX century
            en | It froze in winter of 1978.       | winter of 1978 = 1978-24 season
            en | It fell in fall 2011.             | fall 2011 = 2011-23 season
            en | It fell in fall 12.               | -
            en | Sales fell in Q4 1999.            | Q4 1999 = 1999-36 quarter
            en | Sales fell with Q5 1999.          | -
            en | Sales fell with Q0 1999.          | -
            en | The fourth quarter 2020 was bad.  | fourth quarter 2020 = 2020-36 quarter
            en | The fifth quarter of 2020 was bad. | 2020 = 2020 year
            """)
    void readsCenturiesSeasonsAndQuarters(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new YearReader(), language, text)).isEqualTo(values);
    }

}
