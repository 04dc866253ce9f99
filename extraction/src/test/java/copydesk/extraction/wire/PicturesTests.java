package copydesk.extraction.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pictures, captions and credits on several lines; ¶ is a blank line, ⏎ the end of a
 * line, @ a picture without words.
 */
class PicturesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    @                                              | FIGURE [https://a.example/b.jpg, -]
                    @ ⏎ Boats in the bay.                          | FIGURE Boats in the bay. [https://a.example/b.jpg, -]
                    @ ¶ Boats in the bay                           | FIGURE Boats in the bay [https://a.example/b.jpg, -]
                    @ ¶ Boats sail in the bay.                     | FIGURE [https://a.example/b.jpg, -];PARAGRAPH Boats sail in the bay.
                    @ ¶ *Boats sail in the bay.*                   | FIGURE Boats sail in the bay. [https://a.example/b.jpg, -]
                    @ ⏎ Boats in the bay. Photo: Jane Doe / AFP    | FIGURE Boats in the bay. [https://a.example/b.jpg, Photo: Jane Doe / AFP]
                    @ ⏎ Boats in the bay. ⏎ Photo: Jane Doe        | FIGURE Boats in the bay. [https://a.example/b.jpg, Photo: Jane Doe]
                    @ ⏎ Photo: Jane Doe ⏎ Boats in the bay.        | FIGURE Boats in the bay. [https://a.example/b.jpg, Photo: Jane Doe]
                    @ ⏎ Reuters                                    | FIGURE [https://a.example/b.jpg, Reuters]
                    """)
    void bringsTogetherThePictureAndTheLinesBelowIt(String text, String blocks) {
        assertThat(marked(text)).isEqualTo("HEADING Ferry;" + blocks + ";PARAGRAPH STORY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Boats in the bay. Photo: Jane Doe              | FIGURE Boats in the bay. [null, Photo: Jane Doe]
            Boats in the bay. ⏎ Photo: Jane Doe            | FIGURE Boats in the bay. [null, Photo: Jane Doe]
            Caption: Boats in the bay                      | FIGURE Boats in the bay [null, -]
            [Caption: Boats in the bay] ¶ Photo: Jane Doe  | FIGURE Boats in the bay [null, Photo: Jane Doe]
            Caption: boats in the bay                      | PARAGRAPH Caption: boats in the bay
            Photo: Jane Doe                                | FIGURE [null, Photo: Jane Doe]
            Photo: Jane Doe ¶ *Boats in the bay.*          | FIGURE Boats in the bay. [null, Photo: Jane Doe]
            Boats sail in the bay.                         | PARAGRAPH Boats sail in the bay.
            """)
    void knowsAPictureThatTheExportLostByItsWords(String text, String blocks) {
        assertThat(marked(text)).isEqualTo("HEADING Ferry;" + blocks + ";PARAGRAPH STORY");
    }

    @Test
    void takesCaptionAndCreditFromTheAlternativeOfAPicture() {
        assertThat(marked("![Boats in the bay. Photo: Jane Doe / AFP](https://a.example/b.jpg)"))
            .contains("FIGURE Boats in the bay. [https://a.example/b.jpg, Photo: Jane Doe / AFP]");
    }

    @Test
    void takesTheTitleOfAPictureForItsCaption() {
        assertThat(marked("![Bay](https://a.example/b.jpg \"Boats in the bay\")"))
            .contains("FIGURE Boats in the bay [https://a.example/b.jpg, -]");
    }

    @Test
    void knowsACaptionBelowTheHeadlineByTheGapAboveIt() {
        Draft draft = Drafts.of("# Ferry\n\n4 June 2026\n\n\n\nBoats sail in the bay.\n\n" + Drafts.STORY + "\n\n"
                + Drafts.STORY + "\n\n" + Drafts.STORY);

        Pictures.mark(draft, 0);

        assertThat(Drafts.written(draft)).contains("FIGURE Boats sail in the bay. [null, -]");
    }

    private static String marked(String text) {
        String lines = text.replace(" ¶ ", "\n\n").replace(" ⏎ ", "\n").replace("@", "![](https://a.example/b.jpg)");
        Draft draft = Drafts.of("# Ferry\n\n" + lines + "\n\n" + Drafts.STORY);
        Pictures.mark(draft, 0);
        return String.join(";", Drafts.written(draft));
    }

}
