package copydesk.benchmarks.enrichment.linking;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GumWordTests {

    @Test
    void readsTheColumnsOfALine() {
        assertThat(GumWord.of("7\tRijeka\tRijeka\tPROPN\tNNP\t_\t4\tobj\t_\tBridge=1<2|Entity=(2-place)|SpaceAfter=No"))
            .isEqualTo(new GumWord("Rijeka", 7, 4, true, true, "(2-place)"));
    }

    @Test
    void wordWithoutHeadOrEntityHasNone() {
        assertThat(GumWord.of("1\tport\tport\tNOUN\tNN\t_\t_\t_\t_\t_"))
            .isEqualTo(new GumWord("port", 1, 0, false, false, ""));
    }

    @Test
    void joinsWordsAsTheyStood() {
        assertThat(GumWord.text(List.of(word("Port", false), word("'s", true), word(",", false), word("left", false))))
            .isEqualTo("Port's, left");
        assertThat(GumWord.text(List.of(word("Port", false), word("’s", false), word("men", false))))
            .isEqualTo("Port’s men");
        assertThat(GumWord.text(List.of())).isEmpty();
    }

    @Test
    void possessiveAtTheBeginningStandsAlone() {
        assertThat(GumWord.text(List.of(word("'s", false), word("men", false)))).isEqualTo("'s men");
    }

    @ParameterizedTest
    @CsvSource({ "Rijeka, true", "rijeka, false", "1999, true", "Čakovec, true", "𐐀𐐨, true", "𐐨, false",
            "محمد, false", "-, false" })
    void capitalOrDigitMakesAWordPartOfAName(String form, boolean capitalised) {
        assertThat(word(form, false).isCapitalised()).isEqualTo(capitalised);
    }

    @Test
    void properNounIsPartOfANameInAnyScript() {
        assertThat(new GumWord("محمد", 1, 0, true, false, "").isCapitalised()).isTrue();
        assertThat(new GumWord("iPhone", 1, 0, true, false, "").isCapitalised()).isTrue();
    }

    private static GumWord word(String form, boolean glued) {
        return new GumWord(form, 1, 0, false, glued, "");
    }

}
