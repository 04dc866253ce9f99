package copydesk.extraction.line;

import copydesk.extraction.line.LabelLine.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Labels, what they are followed by, and dates without a colon. */
class LabelLineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AUTHOR:Jane Doe                  | AUTHOR    | Jane Doe
            Author:                          | AUTHOR    | ``
            — Author —: Jane Doe             | AUTHOR    | Jane Doe
            [Caption: A boat]                | CAPTION   | A boat]
            Titel：Die Fähre                  | TITLE     | Die Fähre
            Title: Ferry: the strike ends    | TITLE     | Ferry: the strike ends
            last_updated: 12:30              | UPDATED   | 12:30
            Site name: Harbour Post          | SITE      | Harbour Post
            Lang: en                         | LANGUAGE  | en
            Résumé : La grève                | STANDFIRST | La grève
            Original URL: a.example/b        | ADDRESS   | a.example/b
            """)
    void keepsWhatFollowsTheFirstColon(String line, Field field, String value) {
        assertThat(LabelLine.of(line)).contains(new LabelLine(field, value));
    }

    @Test
    void looksForTheColonOnlyNearTheStart() {
        assertThat(LabelLine.of("Author" + " ".repeat(33) + ": Jane")).contains(new LabelLine(Field.AUTHOR, "Jane"));
        assertThat(LabelLine.of("Author" + " ".repeat(34) + ": Jane")).isEmpty();
        assertThat(LabelLine.of(": Jane")).isEmpty();
        assertThat(LabelLine.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Published 02/04/2026 at 6.30 pm                    | true
            Stand 2.4.2026                                     | true
            Updated 02/04/2026.                                | false
            Updated in 2026                                    | false
            Updated 02/04/2026 with words on the island ferry  | false
            Harbour 02/04/2026                                 | false
            """)
    void isDatedByManyDigitsAndFewLetters(String line, boolean dated) {
        assertThat(LabelLine.isDated(line)).isEqualTo(dated);
    }

}
