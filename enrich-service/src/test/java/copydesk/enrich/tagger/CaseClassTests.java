package copydesk.enrich.tagger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static copydesk.enrich.tagger.CaseClass.CAPITALS;
import static copydesk.enrich.tagger.CaseClass.CAPITALS_THROUGHOUT;
import static copydesk.enrich.tagger.CaseClass.LOWER;
import static copydesk.enrich.tagger.CaseClass.NO_LETTER;
import static copydesk.enrich.tagger.CaseClass.TITLE;
import static copydesk.enrich.tagger.CaseClass.TITLE_AT_START;
import static copydesk.enrich.tagger.CaseClass.TITLE_THROUGHOUT;
import static org.assertj.core.api.Assertions.assertThat;

class CaseClassTests {

    @ParameterizedTest
    @CsvSource({ "harbour, LOWER", "Rijeka, TITLE", "NATO, CAPITALS", "iPhone, MIXED", "McLaren, MIXED", "G20, DIGIT",
            "1995, DIGIT", "%, NO_LETTER", "A, TITLE", "łódź, LOWER", "Łódź, TITLE", "КИЇВ, CAPITALS", "東京, LOWER" })
    void wordInsideASentence(String word, CaseClass expected) {
        assertThat(CaseClass.of(Sentence.tokens("it was " + word + " again"))[2]).isEqualTo(expected);
    }

    @Test
    void firstWordMayBehindAQuotationMark() {
        assertThat(CaseClass.of(Sentence.tokens("“Ask Rijeka”"))).containsExactly(NO_LETTER, TITLE_AT_START, TITLE,
                NO_LETTER);
    }

    @Test
    void capitalsInASentenceOfCapitalsTellNothing() {
        assertThat(CaseClass.of(Sentence.tokens("QUAY CLOSED AFTER NATO EXERCISE"))).containsOnly(CAPITALS_THROUGHOUT);
        assertThat(CaseClass.of(Sentence.tokens("Quay closed after NATO exercise"))).containsExactly(TITLE_AT_START,
                LOWER, LOWER, CAPITALS, LOWER);
    }

    @Test
    void titleCaseOfAHeadlineIsItsOwnClass() {
        assertThat(CaseClass.of(Sentence.tokens("Quay Closed After Long Exercise in Rijeka"))).containsExactly(
                TITLE_THROUGHOUT, TITLE_THROUGHOUT, TITLE_THROUGHOUT, TITLE_THROUGHOUT, TITLE_THROUGHOUT, LOWER,
                TITLE_THROUGHOUT);
    }

    @Test
    void twoLongWordsAreNoHeadlineYet() {
        assertThat(CaseClass.of(Sentence.tokens("Ana Horvat of Rijeka"))).containsExactly(TITLE_AT_START, TITLE, LOWER,
                TITLE);
    }

    @Test
    void emptySentenceHasNone() {
        assertThat(CaseClass.of(Sentence.tokens(""))).isEmpty();
    }

}
