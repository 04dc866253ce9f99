package copydesk.extraction.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Blocks between headline and story, by their place; ¶ parts them. */
class HeadMatterTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    The boats sail. ¶ By Jane Doe            | STANDFIRST The boats sail.;PARAGRAPH By Jane Doe
                    The boats sail. ¶ The pier opens. ¶ By Jane Doe | STANDFIRST The boats sail.;STANDFIRST The pier opens.;PARAGRAPH By Jane Doe
                    Boats sail ¶ Jane Doe ¶ 4 June 2026      | STANDFIRST Boats sail;BYLINE Jane Doe;PARAGRAPH 4 June 2026
                    Jane Doe, Harbour Post ¶ 4 June 2026     | BYLINE Jane Doe, Harbour Post;PARAGRAPH 4 June 2026
                    4 June 2026 ¶ Jane Doe                   | PARAGRAPH 4 June 2026;BYLINE Jane Doe
                    May 6, 2026 • 4 min read                 | DATE May 6, 2026 • 4 min read
                    By Jane Doe ¶ Bay ¶ 4 June 2026          | PARAGRAPH By Jane Doe;OTHER Bay;PARAGRAPH 4 June 2026
                    The boats sail.                          | PARAGRAPH The boats sail.
                    - The boats sail. ¶ By Jane Doe          | LIST_ITEM The boats sail.;PARAGRAPH By Jane Doe
                    Advertisement ¶ By Jane Doe              | PARAGRAPH Advertisement;PARAGRAPH By Jane Doe
                    """)
    void isKnownByWhoAndWhen(String head, String blocks) {
        Draft draft = Drafts.of("# Ferry ¶ ".concat(head).replace(" ¶ ", "\n\n") + "\n\n" + Drafts.STORY);

        HeadMatter.mark(draft, 0);

        assertThat(Drafts.written(draft)).startsWith("HEADING Ferry").endsWith("PARAGRAPH STORY");
        assertThat(Drafts.written(draft).subList(1, draft.size() - 1)).containsExactly(blocks.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe                   | Jane Doe
            Jane Doe, in Kyiv          | Jane Doe
            Jane Doe, John Roe         | Jane Doe, John Roe
            Олена Гайдук               | Олена Гайдук
            """)
    void namesTheAuthorBesideTheDate(String line, String author) {
        Draft draft = Drafts.of("# Ferry\n\n" + line + "\n\n4 June 2026\n\n" + Drafts.STORY);

        HeadMatter.mark(draft, 0);

        assertThat(draft.metadata().build().authors()).containsExactly(author);
    }

    @Test
    void isNoneWhereNoStoryFollows() {
        Draft draft = Drafts.of("# Ferry\n\nThe boats sail.\n\nJane Doe\n\n4 June 2026");

        HeadMatter.mark(draft, 0);

        assertThat(Drafts.written(draft)).containsExactly("HEADING Ferry", "PARAGRAPH The boats sail.",
                "PARAGRAPH Jane Doe", "PARAGRAPH 4 June 2026");
    }

    @Test
    void isNoneFarBelowTheHeadline() {
        Draft draft = Drafts.of("# Ferry" + "\n\nThe boats sail.".repeat(4) + "\n\nBy Jane Doe\n\n" + Drafts.STORY);

        HeadMatter.mark(draft, 0);

        assertThat(Drafts.written(draft)).doesNotContain("STANDFIRST The boats sail.");
    }

}
