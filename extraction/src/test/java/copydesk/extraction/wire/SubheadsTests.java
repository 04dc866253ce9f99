package copydesk.extraction.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Subheads that no mark-up names. */
class SubheadsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            **What changes**                           | HEADING What changes
            **What changes:** nothing                  | HEADING What changes: nothing
            **What changes:**                          | PARAGRAPH What changes:
            **Nothing changes.**                       | PARAGRAPH Nothing changes.
            WHAT CHANGES                               | HEADING WHAT CHANGES
            USA                                        | PARAGRAPH USA
            What changes for the islanders             | HEADING What changes for the islanders
            What changes                               | HEADING What changes
            Changes                                    | PARAGRAPH Changes
            what changes                               | PARAGRAPH what changes
            What changes for all the people of the bay | PARAGRAPH What changes for all the people of the bay
            What [changes](https://a.example/b)        | PARAGRAPH What changes
            Advertisement                              | PARAGRAPH Advertisement
            """)
    void areBoldOrInCapitalsOrShortBetweenParagraphs(String line, String block) {
        assertThat(marked(Drafts.STORY + "\n\n" + line + "\n\n" + Drafts.STORY))
            .isEqualTo("HEADING Ferry;" + "PARAGRAPH STORY;" + block + ";PARAGRAPH STORY");
    }

    @Test
    void areBoldOrInCapitalsRightBelowTheHeadline() {
        assertThat(marked("What changes\n\n" + Drafts.STORY)).contains("PARAGRAPH What changes");
        assertThat(marked("**What changes**\n\n" + Drafts.STORY)).contains("HEADING What changes");
    }

    @Test
    void haveProseBelowThem() {
        assertThat(marked(Drafts.STORY + "\n\n**What changes**")).contains("PARAGRAPH What changes");
        assertThat(marked(Drafts.STORY + "\n\n**What changes**\n\nAdvertisement")).contains("PARAGRAPH What changes");
        assertThat(marked(Drafts.STORY + "\n\n**What changes**\n\n- More boats")).contains("HEADING What changes");
        assertThat(marked(Drafts.STORY + "\n\nWhat changes\n\n- More boats")).contains("PARAGRAPH What changes");
    }

    private static String marked(String text) {
        Draft draft = Drafts.of("# Ferry\n\n" + text);
        Subheads.mark(draft, 0);
        return String.join(";", Drafts.written(draft));
    }

}
