package copydesk.enrich.value;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Times of day, without the days they belong to. */
class ClockReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | It shut at 12:01 a.m. sharp.      | 12:01 a.m. = T00:01 minute
            en | It shut at 12:59pm sharp.         | 12:59pm = T12:59 minute
            en | It shut at 11PM sharp.            | 11PM = T23:00 hour
            en | It shut at 3.15 a.m. sharp.       | 3.15 a.m. = T03:15 minute
            en | It shut by 7:05 a.m               | 7:05 a.m = T07:05 minute
            en | It shut at 1am and opened at 1pm. | 1am = T01:00 hour; 1pm = T13:00 hour
            en | It shut at 13 p.m. sharp.         | -
            en | It shut at 0 a.m. sharp.          | -
            en | It shut at 13pm sharp.            | -
            en | It shut at 12:60pm sharp.         | -
            """)
    void readsTheHalvesOfADay(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new ClockReader(), language, text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | It shut at 00:00 sharp.           | 00:00 = T00:00 minute
            en | It shut at 23:59 sharp.           | 23:59 = T23:59 minute
            en | It shut, 15:05 GMT, and leaked.   | 15:05 = T15:05 minute
            en | It shut around noon.              | noon = T12:00 hour
            en | It shut between noon and one.     | noon = T12:00 hour
            en | High noon is a film.              | -
            en | It shut at 24:00 sharp.           | -
            en | It shut at 12:60 sharp.           | -
            en | It shut at 3:2 sharp.             | -
            en | It shut at 15.05 sharp.           | -
            en | It shut at 1:02:03 sharp.         | -
            en | It won 15:05 overall.             | -
            en | It shut at 8h30 sharp.            | -
            """)
    void readsTheWholeDay(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new ClockReader(), language, text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            de | Es war um 7.30 Uhr still.         | 7.30 Uhr = T07:30 minute
            de | Es war um 8:15 still.             | 8:15 = T08:15 minute
            de | Ab 0 Uhr war es still.            | 0 Uhr = T00:00 hour
            de | Ab 24 Uhr war es still.           | -
            de | Ab 23.60 Uhr war es still.        | -
            fr | Il ferme à 8h pile.               | 8h = T08:00 hour
            fr | Il ferme à 23h59 pile.            | 23h59 = T23:59 minute
            fr | Il ferme à 15:30 pile.            | 15:30 = T15:30 minute
            fr | Il ferme à 24h00 pile.            | -
            fr | Il ferme à 8h60 pile.             | -
            es | Cierra a las 9h30 en punto.       | 9h30 = T09:30 minute
            es | Cierra a las 21:15 horas.         | 21:15 horas = T21:15 minute
            uk | Закрили о 18:00 рівно.            | 18:00 = T18:00 minute
            ru | Закрыли в 9:45 мск.               | 9:45 мск = T09:45 minute
            """)
    void readsTheNotationOfTheLanguage(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new ClockReader(), language, text)).isEqualTo(values);
    }

}
