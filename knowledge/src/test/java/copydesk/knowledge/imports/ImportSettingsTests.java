package copydesk.knowledge.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportSettingsTests {

    private final ImportSettings settings = ImportSettings.of(ImportFormat.WIKIDATA, Path.of("/in/dump.json"),
            Path.of("/out/x.kb"));

    @ParameterizedTest
    @ValueSource(strings = { "en", "mul", "zh-hans", "be-x-old", "zh-min-nan" })
    void codesOfLanguagesAreTaken(String language) {
        assertThat(this.settings.keeping(List.of(language), 0, 0).languages()).containsExactly(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "", " ", "e", "EN", "simple", "en,de", "en-", "-en", "en_us", "en\n", "\u0435\u043d", "en1" })
    void otherWordsAreNoLanguages(String language) {
        assertThatThrownBy(() -> this.settings.keeping(List.of("de", language), 0, 0))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("Languages are codes parted by commas, such as en,de,fr, not de," + language);
    }

    @Test
    void withoutALanguageNothingCouldBeKept() {
        assertThatThrownBy(() -> this.settings.keeping(List.of(), 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stateThatIsNeverKeptIsRefused() {
        assertThatThrownBy(
                () -> new ImportSettings(ImportFormat.CSV, Path.of("a.csv"), Path.of("a.kb"), List.of("en"), 0, 0, 0))
            .hasMessage("The state is kept after 1 line or more, not 0");
    }

    @Test
    void limitsBelowNothingAreRefused() {
        assertThatThrownBy(() -> this.settings.keeping(List.of("en"), -1, 0))
            .hasMessage("A smallest number must be 0 or more");
        assertThatThrownBy(() -> this.settings.keeping(List.of("en"), 0, -1))
            .hasMessage("A smallest number must be 0 or more");
    }

    @Test
    void languagesAreCopied() {
        List<String> languages = new ArrayList<>(List.of("en"));
        ImportSettings copied = this.settings.keeping(languages, 1, 2);

        languages.add("NONSENSE");

        assertThat(copied.languages()).containsExactly("en");
    }

    @Test
    void everythingThatChangesTheResultChangesTheFingerprint() {
        String usual = this.settings.fingerprint(10, 20);

        assertThat(usual).isEqualTo("2 WIKIDATA /in/dump.json 10 20 [en, de, fr, es, uk, ru] 5 500");
        assertThat(this.settings.checkpointEach(1).fingerprint(10, 20)).isEqualTo(usual);
        assertThat(List.of(usual, this.settings.fingerprint(11, 20), this.settings.fingerprint(10, 21),
                this.settings.keeping(List.of("de", "en"), 5, 500).fingerprint(10, 20),
                this.settings.keeping(ImportSettings.LANGUAGES, 6, 500).fingerprint(10, 20),
                this.settings.keeping(ImportSettings.LANGUAGES, 5, 501).fingerprint(10, 20)))
            .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({ "wikidata,WIKIDATA", "geonames,GEONAMES", "csv,CSV", "CSV,", "'',", "' csv',", "json," })
    void formatIsNamedInSmallLetters(String word, @Nullable ImportFormat format) {
        assertThat(ImportFormat.ofWord(word)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({ "0,0,100", "5,0,100", "0,10,0", "1,1000,0", "99,100,99", "999,1000,99", "10,10,100", "11,10,100",
            "100000000000,200000000000,50" })
    void percentIsRoundedDown(long bytes, long ofBytes, int percent) {
        assertThat(new ImportCounts(1, 1, 0, bytes, ofBytes).percent()).isEqualTo(percent);
    }

}
