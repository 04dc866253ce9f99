package copydesk.enrich.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageProfilesTests {

    private static final String SMALL = "en\tthe of\nnl\tde van\nfr\tde la";

    @Test
    void countsWordsOfEachLanguage() throws IOException {
        assertThat(of(SMALL).count(List.of("the", "boat", "of", "the", "mayor")))
            .isEqualTo(Map.of("en", 3, "nl", 0, "fr", 0));
    }

    @Test
    void wordOfTwoLanguagesCountsForBoth() throws IOException {
        assertThat(of(SMALL).count(List.of("de", "boot", "van"))).isEqualTo(Map.of("en", 0, "nl", 2, "fr", 1));
    }

    @Test
    void keepsTheOrderOfTheTable() throws IOException {
        assertThat(of(SMALL).count(List.of("la")).keySet()).containsExactly("en", "nl", "fr");
    }

    @Test
    void letterThatTheOtherLanguageLacksCounts() throws IOException {
        LanguageProfiles both = of("uk\tта\nru\tи");

        assertThat(both.count(List.of("їжак", "ґанок", "та"))).isEqualTo(Map.of("uk", 3, "ru", 0));
        assertThat(both.count(List.of("рыба", "и"))).isEqualTo(Map.of("uk", 0, "ru", 2));
    }

    @Test
    void letterOfALanguageThatIsNotKnownCountsForNone() throws IOException {
        assertThat(of(SMALL).count(List.of("їжак", "рыба"))).isEqualTo(Map.of("en", 0, "nl", 0, "fr", 0));
    }

    @Test
    void countingTwiceStartsAnew() throws IOException {
        LanguageProfiles profiles = of(SMALL);

        profiles.count(List.of("the", "the"));

        assertThat(profiles.count(List.of("the"))).containsEntry("en", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "de", "fr", "es", "uk", "ru", "pt", "it", "nl", "pl" })
    void standardKnowsTheLanguage(String language) {
        assertThat(LanguageProfiles.standard().knows(language)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "sv", "ar", "und", "" })
    void standardKnowsNoOther(String language) {
        assertThat(LanguageProfiles.standard().knows(language)).isFalse();
    }

    private static LanguageProfiles of(String table) throws IOException {
        return new LanguageProfiles(new BufferedReader(new StringReader(table)));
    }

}
