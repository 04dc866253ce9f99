package copydesk.benchmarks.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrueLanguagesTests {

    @Test
    void publisherGoesBeforeItsCountry() throws IOException {
        TrueLanguages truth = new TrueLanguages(
                new BufferedReader(new StringReader("es\tes\twhy\nes/Zeitung\tde\twhy\n")));

        assertThat(truth.of("es/Diario_2024_04_22")).contains("es");
        assertThat(truth.of("es/Zeitung_2024_04_22")).contains("de");
        assertThat(truth.of("fr/Monde_2024_04_22")).isEmpty();
    }

    @Test
    void standardKnowsWhoWritesInAnotherLanguageThanItsCountry() {
        TrueLanguages truth = TrueLanguages.standard();

        assertThat(truth.of("de/BR_2024_04_22")).contains("de");
        assertThat(truth.of("jp/TheJapanNews_2024_10_13")).contains("en");
        assertThat(truth.of("za/IsolezweLesiXhosa_2025_11_09")).contains("xh");
    }

}
