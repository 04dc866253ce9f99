package copydesk.knowledge;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalNameTests {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|',
            value = { "Angela Merkel|angela merkel", "ANGELA  MERKEL|angela merkel",
                    "Recep Tayyip Erdoğan|recep tayyip erdogan", "Łódź|lodz", "Großbritannien|grossbritannien",
                    "Ærø|aero", "İstanbul|istanbul", "Diyarbakır|diyarbakir", "O'Brien|obrien", "O’Brien|obrien",
                    "Hawaiʻi|hawaii", "Oʼahu|oahu", "Ukraine's|ukraine", "Ukraine’s|ukraine", "UKRAINE'S|ukraine",
                    "Emirates'|emirates", "U.S.|us", "St. Louis|st louis", "Saint-Denis|saint denis", "AT&T|at and t",
                    "Procter & Gamble|procter and gamble", "OPEC+|opec+", "The Hague|hague", "Theresa May|theresa may",
                    "the|the", "G20|g20", "Київ|киів", "КИЇВ|киів", "Королёв|королев", "Прем'єр-міністр|премєр міністр",
                    "Αθήνα|αθηνα", "Οδυσσέας|οδυσσεασ", "القُدس|القدس", "東京|東京", "ガーナ|ガーナ", "Ｔｏｋｙｏ|tokyo",
                    "दिल्ली|दिल्ली", "«Правда»|правда" })
    void foldsCaseMarksAndPunctuation(String name, String normal) {
        assertThat(NormalName.of(name)).isEqualTo(normal);
    }

    @Test
    void nothingIsLeftOfPunctuation() {
        assertThat(NormalName.of(" -!?. ")).isEmpty();
        assertThat(NormalName.of("")).isEmpty();
    }

    @Test
    void aTextIsNoName() {
        assertThat(NormalName.of("a".repeat(200))).hasSize(200);
        assertThat(NormalName.of("a".repeat(201))).isEmpty();
        assertThat(NormalName.exactly("a".repeat(201))).isEmpty();
    }

    @Test
    void layoutMarksAreNotThere() {
        assertThat(NormalName.of("Bü\u00adro\u200e \u200bAmt")).isEqualTo("buro amt");
    }

    @Test
    void exactFormKeepsCaseAndMarks() {
        assertThat(NormalName.exactly("US")).isEqualTo("=US");
        assertThat(NormalName.exactly("U.S.'s")).isEqualTo("=US");
        assertThat(NormalName.exactly("us")).isEqualTo("=us");
        assertThat(NormalName.exactly("ЄС")).isEqualTo("=ЄС");
    }

    @Test
    void formOfAFormIsTheForm() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            String form = NormalName.of(RandomNames.name(random));

            if (!form.endsWith(" s") && !form.startsWith("the ")) {
                assertThat(NormalName.of(form)).isEqualTo(form);
            }
        }
    }

}
