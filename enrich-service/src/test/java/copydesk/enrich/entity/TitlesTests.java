package copydesk.enrich.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitlesTests {

    private final Titles titles = new Titles(Lexicon.standard());

    @ParameterizedTest
    @ValueSource(strings = { "Then President Lund left.", "The president Lund left.", "Then Sen. Lund left.",
            "Then Secretary of State Lund left.", "Then Chief of Staff Lund left.",
            "Then head of the General Staff Lund left.", "Le ministre Lund parle.", "El alcalde Lund habla.",
            "Der Bürgermeister Lund spricht." })
    void standsBeforeAName(String text) {
        Scan scan = Scans.of(text);

        assertThat(this.titles.isBefore(scan, Scans.at(scan, "Lund"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Lund left.", "The boat Lund left.", "The state Lund left.", "The staff Lund left.",
            "He is president. Lund left.", "The vice-Lund left.", "(president)Lund left." })
    void standsNotBeforeAName(String text) {
        Scan scan = Scans.of(text);

        assertThat(this.titles.isBefore(scan, Scans.at(scan, "Lund"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Then Mr. Lund left.", "Then President Lund left.", "Then Gov. Lund left.",
            "Then Lady Lund left." })
    void isStrongWhereASurnameMayFollowAlone(String text) {
        Scan scan = Scans.of(text);

        assertThat(this.titles.isStrongBefore(scan, Scans.at(scan, "Lund"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Then president Lund left.", "Then Director Lund left.", "Then Lund left." })
    void isNotStrongElsewhere(String text) {
        Scan scan = Scans.of(text);

        assertThat(this.titles.isStrongBefore(scan, Scans.at(scan, "Lund"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "Gen. Ada Lund, Ada Lund", "Councilman Lund, Lund", "Dr. Lund, Lund", "Miss Lund, Lund",
            "SEN. ADA LUND, ADA LUND", "Sir Ola Lund, Ola Lund", "King Olav, King Olav", "Lady Lund, Lady Lund",
            "Dean Lund, Dean Lund", "Ada Lund, Ada Lund", "Gen., Gen.", "Ola Lund KC, Ola Lund",
            "Ola Lund OBE MP, Ola Lund", "MP, MP" })
    void areNoPartOfANameUnlessItSaysTooLittleWithoutThem(String text, String name) {
        Scan scan = Scans.of(text);

        int from = this.titles.over(scan, 0, scan.size());

        assertThat(scan.text(from, this.titles.before(scan, from, scan.size()))).isEqualTo(name);
    }

    @Test
    void someAreNothingElse() {
        assertThat(this.titles.isNothingElse("Cmdr")).isTrue();
        assertThat(this.titles.isNothingElse("Bishop")).as("a surname too").isFalse();
    }

    @Test
    void nothingStandsBeforeTheFirstWord() {
        assertThat(this.titles.isBefore(Scans.of("Lund"), 0)).isFalse();
        assertThat(this.titles.isStrongBefore(Scans.of("Lund"), 0)).isFalse();
    }

}
