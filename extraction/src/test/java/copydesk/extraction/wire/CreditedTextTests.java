package copydesk.extraction.wire;

import java.util.Optional;

import copydesk.extraction.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Captions that end with a credit. */
class CreditedTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", emptyValue = "", textBlock = """
            Boats in the bay. Photo: Jane Doe           | Boats in the bay.  | Photo: Jane Doe
            Boats in the bay [Photo: Jane Doe / AFP]    | Boats in the bay   | Photo: Jane Doe / AFP
            Boats in the bay • Photo: Jane Doe          | Boats in the bay   | Photo: Jane Doe
            Photo: Jane Doe                             | ``                 | Photo: Jane Doe
            Boats in the bay. *Jane Doe / AFP*          | Boats in the bay.  | Jane Doe / AFP
            Boats in the bay *Jane Doe/Reuters*         | Boats in the bay   | Jane Doe/Reuters
            Boats in the bay. **Jane Doe**              | Boats in the bay.  | Jane Doe
            Jane Doe / AFP                              | ``                 | Jane Doe / AFP
            Boats in the bay (Reuters)                  | Boats in the bay   | Reuters
            """)
    void arePartedWhereTheCreditBegins(String line, String caption, String credit) {
        CreditedText found = CreditedText.of(InlineText.parse(line, 5), false).orElseThrow();

        assertThat(found.caption().text()).isEqualTo(caption);
        assertThat(found.credit().text()).isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Boats in the bay.", "Reuters", "Boats in the *new* bay", "Boats / piers",
            "The boats sail. The pier opens (Reuters)", "Boats in the bay *Jane Doe*" })
    void areNoneWithoutACredit(String line) {
        assertThat(CreditedText.of(InlineText.parse(line, 5), false)).isEmpty();
    }

    @Test
    void mayEndTheStoryWithItsAgency() {
        RichText text = RichText.plain("Boats sail in the bay (Reuters)");

        assertThat(CreditedText.of(text, false)).isPresent();
        assertThat(CreditedText.of(text, true)).isEmpty();
    }

    @Test
    void areNoLongParagraphs() {
        assertThat(CreditedText.of(RichText.plain("Boats. ".repeat(98) + "Photo: Jane"), false)).isPresent();
        assertThat(CreditedText.of(RichText.plain("Boats. ".repeat(99) + "Photo: Jane"), false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe                 | true
            Jane Doe / AFP           | true
            Reuters                  | true
            Jane                     | false
            Boats sail in the bay    | false
            """)
    void areNamesAloneOnlyBelowAPicture(String line, boolean credit) {
        RichText text = RichText.plain(line);

        assertThat(CreditedText.ofName(text))
            .isEqualTo(credit ? Optional.of(new CreditedText(RichText.EMPTY, text)) : Optional.empty());
    }

}
