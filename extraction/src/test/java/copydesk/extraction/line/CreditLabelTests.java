package copydesk.extraction.line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Labels of credits: where they end, and where they may stand. */
class CreditLabelTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Photo: Jane Doe                 | 7
            PHOTO: Jane Doe                 | 7
            Photo by Jane Doe               | 9
            Photograph — Jane Doe           | 13
            Foto/Jane Doe                   | 5
            Crédit : Luc Petit              | 9
            Photo courtesy of Bay Museum    | 18
            Photo Jane Doe                  | -1
            Photo                           | -1
            Photographers: Jane Doe         | -1
            “Photo: Jane Doe”               | -1
            Jane Doe                        | -1
            """)
    void endWhereTheNamesBegin(String text, int end) {
        assertThat(CreditLabel.end(text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Boats • Photo: Jane Doe         | 8
            Boats [Image: Jane Doe]         | 7
            Boats? Photo: Jane Doe          | 7
            Boats, photo: Jane Doe          | -1
            Boats photo: Jane Doe           | -1
            """)
    void standBehindASignThatEndsSomething(String text, int start) {
        assertThat(CreditLabel.in(text).orElse(-1)).isEqualTo(start);
    }

    @Test
    void standCloseToTheEnd() {
        assertThat(CreditLabel.in("Boats. Photo: " + "J".repeat(103))).contains(7);
        assertThat(CreditLabel.in("Boats. Photo: " + "J".repeat(104))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Photo courtesy of the small harbour museum          | true
            Photo courtesy of the very small harbour museum     | false
            Foto: Jane Doe via harbour.example                  | true
            Jane Doe                                            | true
            boats in the bay                                    | false
            """)
    void standBeforeFewSmallWords(String credit, boolean plausible) {
        assertThat(CreditLabel.isPlausible(credit)).isEqualTo(plausible);
    }

}
