package copydesk.extraction.line;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which lines credit agencies, in which languages, and whom they name. */
class AgencyLineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AP and dpa contributed reporting.                     | AP,dpa
            Reuters also contributed to this story                | Reuters
            Agerpres and BTA contributed reporting.               | Agerpres,BTA
            The Associated Press contributed to this article.     | Associated Press
            Additional reporting by AFP, Reuters                  | AFP,Reuters
            (With inputs from PTI)                                | PTI
            With material by Keystone-SDA.                        | Keystone-SDA
            """)
    void readsEnglishLines(String line, String agencies) {
        assertNames(line, agencies);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mit Material der dpa                        | dpa
            Mit Informationen von AFP und Reuters.      | AFP,Reuters
            (mit Angaben der Deutschen Presse-Agentur)  |
            Quelle: dpa                                 | dpa
            Quellen: dpa, AFP                           | dpa,AFP
            """)
    void readsGermanLines(String line, String agencies) {
        if (agencies == null) {
            assertThat(AgencyLine.of(line)).isEmpty();
        }
        else {
            assertNames(line, agencies);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Avec AFP                                     | AFP
            (Avec Reuters et AP)                         | Reuters,AP
            Avec des informations de l'AFP               | AFP
            Source : AFP                                 | AFP
            Con información de EFE y Europa Press.       | EFE,Europa Press
            Con datos de EFE                             | EFE
            Fuente: EFE                                  | EFE
            """)
    void readsFrenchAndSpanishLines(String line, String agencies) {
        assertNames(line, agencies);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            За матеріалами Укрінформу.             | Укрінформ
            За матеріалами Укрінформ               | Укрінформ
            За даними УНІАНу та Reuters            | УНІАН,Reuters
            За інформацією Інтерфакс-Україна       | Інтерфакс-Україна
            З Reuters                              | Reuters
            """)
    void readsUkrainianLinesWhateverTheCase(String line, String agencies) {
        assertNames(line, agencies);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "За даними департаменту освіти, у місті навчаються 102 тисячі школярів, половина дистанційно.",
                    "За даними ООН, ціни зросли на третину.", "Con datos de hace diez años, el puerto decidió cerrar.",
                    "Con información de la AP, que llegó tarde, nadie hizo nada.",
                    "With material from the old bridge, AP said, the village built a school.",
                    "Mit Angaben der Behörde war die dpa nicht zufrieden.", "Avec le temps, tout s'en va, dit AFP.",
                    "Source of the river", "Quelle der Elbe", "Reuters" + " reported it first." })
    void leavesSentencesThatBeginAlike(String sentence) {
        assertThat(AgencyLine.of(sentence)).isEmpty();
    }

    @Test
    void namesNoPeople() {
        assertThat(AgencyLine.of("Jane Doe and AFP contributed reporting.")).contains(new AgencyLine(List.of("AFP")));
        assertThat(AgencyLine.of("Jane Doe contributed reporting.")).contains(new AgencyLine(List.of()));
    }

    @Test
    void namesEachAgencyOnce() {
        assertThat(AgencyLine.of("AFP, Reuters and AFP contributed reporting."))
            .contains(new AgencyLine(List.of("AFP", "Reuters")));
    }

    @Test
    void leavesLongParagraphs() {
        String paragraph = "AFP and " + "a very long list of other people ".repeat(10) + "contributed reporting.";

        assertThat(AgencyLine.of(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "AFP, true", "the Associated Press, true", "Укрінформу, true", "укрінформом, true", "EPA-EFE, true",
            "ABC, false", "Jane Doe, false", "'', false", "Harbour Agency, false" })
    void knowsAgencies(String name, boolean known) {
        assertThat(Agencies.isKnown(name)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({ "ABC, true", "Harbour Agency, true", "Nordsee Presse, true", "Blue Images Ltd, true",
            "Jane Doe, false", "ABCDEFGH, false", "Pressman, false" })
    void guessesAgenciesByTheirLooks(String name, boolean agency) {
        assertThat(Agencies.looksLikeOne(name)).isEqualTo(agency);
    }

    private static void assertNames(String line, String agencies) {
        assertThat(AgencyLine.of(line)).contains(new AgencyLine(List.of(agencies.split(","))));
    }

}
