package copydesk.enrich.value;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Percentages and quantities, without money. */
class MeasureReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | It runs 30KM north.               | 30KM = 30 km
            en | It runs 30kmx north.              | -
            en | It is at 300 M Street.            | -
            en | It is in the 5 HA block.          | -
            en | It takes 5 ha of land.            | 5 ha = 5 ha
            en | It takes a 5 kg-bag.              | 5 kg = 5 kg
            en | It was 25°C there.                | 25°C = 25 Cel
            en | It was -40 °F there.              | -40 °F = -40 [degF]
            en | It was −40 °C there.              | −40 °C = -40 Cel
            en | It rose 1,000,000% there.         | 1,000,000% = 1000000 %
            en | It takes 50 square feet.          | 50 square feet = 50 [sft_i]
            en | It runs half a mile.              | half a mile = 0.5 [mi_i]
            en | It runs a hundred metres.         | a hundred metres = 100 m
            en | It runs a mile.                   | -
            en | It rose 3.2.1% there.             | -
            en | It rose % there.                  | -
            """)
    void takesAUnitThatIsOne(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new MeasureReader(), language, text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            de | Es sind 10 Grad.                  | 10 Grad = 10 Cel
            de | Es sind 2,5 Prozentpunkte.        | 2,5 Prozentpunkte = 2.5 percentage-point
            de | Es sind drei Quadratkilometer.    | drei Quadratkilometer = 3 km2
            de | Es sind 1.000 Tonnen.             | 1.000 Tonnen = 1000 t
            fr | Il fait 20 kilomètres carrés.     | 20 kilomètres carrés = 20 km2
            fr | Il fait 1 500,5 mètres.           | 1 500,5 mètres = 1500.5 m
            fr | Il fait dix pour cent.            | dix pour cent = 10 %
            es | Subió 5 puntos porcentuales.      | 5 puntos porcentuales = 5 percentage-point
            es | Pesa dos toneladas.               | dos toneladas = 2 t
            uk | Це 15 км звідси.                  | 15 км = 15 km
            uk | Це п’ять відсотків.               | п’ять відсотків = 5 %
            ru | Это 7 тонн угля.                  | 7 тонн = 7 t
            """)
    void readsOtherLanguages(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new MeasureReader(), language, text)).isEqualTo(values);
    }

}
