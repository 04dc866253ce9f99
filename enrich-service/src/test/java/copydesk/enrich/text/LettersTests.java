package copydesk.enrich.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LettersTests {

    @ParameterizedTest
    @ValueSource(strings = { "Kalmar", "NATO", "Élysée", "Ǆemal", "Київ", "O" })
    void seesCapitals(String word) {
        assertThat(Letters.isCapitalised(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "kalmar", "eBay", "2025", "東京", "-" })
    void seesNoCapitals(String word) {
        assertThat(Letters.isCapitalised(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "NATO", "G7", "UN", "КГБ" })
    void seesBlockCapitals(String word) {
        assertThat(Letters.isCapitals(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Nato", "U", "2025", "OPECs", "nato" })
    void seesNoBlockCapitals(String word) {
        assertThat(Letters.isCapitals(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "J", "Ö", "Я" })
    void seesInitials(String word) {
        assertThat(Letters.isInitial(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "j", "Jo", "7" })
    void seesNoInitials(String word) {
        assertThat(Letters.isInitial(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "RIO DE JANEIRO, Rio de Janeiro", "LISBON, Lisbon", "STOKE-ON-TRENT, Stoke-on-Trent",
            "LA CORUÑA, La Coruña", "ОДЕСА, Одеса", "LA PAZ, LA PAZ", "NATO, NATO", "Port Said, Port Said",
            "ABUJA-fm, ABUJA-fm" })
    void writesACapitalsNameAsInASentence(String name, String written) {
        assertThat(Letters.outOfCapitals(name)).isEqualTo(written);
    }

}
