package copydesk.enrich.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptTests {

    private static final List<String> LATIN = List.of("färjan", "låg", "kvar");

    private static final List<String> CYRILLIC = List.of("пором", "стояв", "біля");

    @ParameterizedTest
    @ValueSource(strings = { "en", "de", "pl", "tr", "vi" })
    void latinLanguageFitsLatinLetters(String language) {
        assertThat(Script.fits(language, LATIN)).isTrue();
        assertThat(Script.fits(language, CYRILLIC)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "uk", "ru", "be", "bg", "mk" })
    void cyrillicLanguageFitsCyrillicLetters(String language) {
        assertThat(Script.fits(language, CYRILLIC)).isTrue();
        assertThat(Script.fits(language, LATIN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "sr", "ar", "zh", "und" })
    void languageOfOtherOrSeveralScriptsFitsAlways(String language) {
        assertThat(Script.fits(language, LATIN)).isTrue();
        assertThat(Script.fits(language, CYRILLIC)).isTrue();
    }

    @Test
    void halfTheWordsAreEnough() {
        assertThat(Script.fits("en", List.of("ferry", "пором"))).isTrue();
        assertThat(Script.fits("en", List.of("ferry", "пором", "берег"))).isFalse();
        assertThat(Script.fits("en", List.of())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "Καλημέρα,el", "שלום,he", "สวัสดี,th", "안녕하세요,ko", "Բարեւ,hy", "გამარჯობა,ka", "வணக்கம்,ta",
            "古い橋は春まで,ja", "カナダ政府,ja", "这座旧桥,zh" })
    void scriptOfOneLanguageTellsIt(String text, String language) {
        assertThat(Script.language(text)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({ "ferry", "пором", "عبارة", "2025", "''", "ab Κα" })
    void scriptOfManyLanguagesTellsNone(String text) {
        assertThat(Script.language(text)).isEmpty();
    }

}
