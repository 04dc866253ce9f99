package copydesk.extraction.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines below the story. */
class TailMatterTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            By Jane Doe                                    | BYLINE
            Jane Doe                                       | BYLINE
            — Jane Doe                                     | BYLINE
            4 June 2026                                    | DATE
            https://a.example/f                            | OTHER
            Archive: https://a.example/news/ferry-strike-ends | OTHER
            Archive: https://a.example/2026/06/ferry       | OTHER
            Archive: https://a.example/                    | PARAGRAPH
            © 2026 Harbour Post                            | OTHER
            The views expressed are those of the author.   | OTHER
            Source: Harbour Post                           | OTHER
            Our channel on Telegram                        | OTHER
            Advertisement                                  | PARAGRAPH
            Reuters                                        | PARAGRAPH
            The pier opens.                                | PARAGRAPH
            """)
    void saysWhoWhenAndWhere(String line, String kind) {
        Draft draft = Drafts.of("# Ferry\n\n" + Drafts.STORY + "\n\n" + line);

        TailMatter.mark(draft, 0);

        assertThat(Drafts.written(draft)).containsExactly("HEADING Ferry", "PARAGRAPH STORY", kind + " " + line);
    }

    @Test
    void isCollectedFromAllLinesBelowTheStory() {
        Draft draft = Drafts.of("# Ferry\n\n" + Drafts.STORY
                + "\n\n— Jane Doe\n\nJohn Roe\n\nOriginal text: <https://a.example/news/ferry-strike-ends>\n\n© 2026 Post");

        TailMatter.mark(draft, 0);

        assertThat(Drafts.written(draft)).endsWith("BYLINE — Jane Doe", "PARAGRAPH John Roe",
                "OTHER Original text: https://a.example/news/ferry-strike-ends", "OTHER © 2026 Post");
        assertThat(draft.metadata().build().authors()).containsExactly("Jane Doe");
        assertThat(draft.metadata().build().addresses()).containsExactly("https://a.example/news/ferry-strike-ends");
    }

    @Test
    void signsNothingThatIsSignedAtTheTop() {
        Draft draft = Drafts.of("# Ferry\n\nBy Jane Doe\n\n" + Drafts.STORY + "\n\nJohn Roe");

        TailMatter.mark(draft, 0);

        assertThat(Drafts.written(draft)).endsWith("PARAGRAPH STORY", "PARAGRAPH John Roe");
        assertThat(draft.metadata().build().authors()).isEmpty();
    }

    @Test
    void leavesSuchLinesInsideTheStory() {
        Draft draft = Drafts.of("# Ferry\n\nJane Doe\n\nhttps://a.example/f\n\n" + Drafts.STORY);

        TailMatter.mark(draft, 0);

        assertThat(Drafts.written(draft)).containsExactly("HEADING Ferry", "PARAGRAPH Jane Doe",
                "PARAGRAPH https://a.example/f", "PARAGRAPH STORY");
    }

}
