package copydesk.extraction.wire;

import java.util.List;

import copydesk.contract.article.Particulars;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.date.DateHint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Labelled lines, and lines that only look like them. */
class FieldsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Author: Jane Doe                         | BYLINE Author: Jane Doe
            Published: 4 June 2026                   | DATE Published: 4 June 2026
            Publié le 02/04/2026 à 18h30             | DATE Publié le 02/04/2026 à 18h30
            Tags: boats, piers                       | OTHER Tags: boats, piers
            Section: Harbour                         | OTHER Section: Harbour
            Language: en                             | OTHER Language: en
            Headline: Ferry Strike Ends              | TITLE Ferry Strike Ends
            Summary: **The boats** sail again.       | STANDFIRST The boats sail again.
            Source: https://a.example/news/ferry     | OTHER Source: https://a.example/news/ferry
            `## Author: Jane Doe`                    | BYLINE Author: Jane Doe
            Author: nobody knows who did it in 1911. | PARAGRAPH Author: nobody knows who did it in 1911.
            Published: not before the strike ends    | PARAGRAPH Published: not before the strike ends
            Section: the boats sail again.           | PARAGRAPH Section: the boats sail again.
            Language: the one of the islands         | PARAGRAPH Language: the one of the islands
            Slug: ferry-strike                       | PARAGRAPH Slug: ferry-strike
            """)
    void marksTheLineByItsLabel(String line, String block) {
        assertThat(Drafts.written(marked(line, 0))).containsExactly(block);
    }

    @Test
    void collectsWhatTheLabelsSay() {
        Metadata found = marked("""
                Author: Jane Doe

                Published: 4 June 2026

                Updated: 5 June 2026

                Site: Harbour Post

                Language: en

                Section: Bay

                Section: Town

                Tags: boats, piers; boats

                Source: https://a.example/news/ferry
                """, 0).metadata().build();

        assertThat(found.authors()).containsExactly("Jane Doe");
        assertThat(found.published()).containsExactly(new DateHint("4 June 2026", "text"));
        assertThat(found.updated()).containsExactly(new DateHint("5 June 2026", "text"));
        assertThat(found.siteName()).isEqualTo("Harbour Post");
        assertThat(found.language()).isEqualTo("en");
        assertThat(found.addresses()).containsExactly("https://a.example/news/ferry");
        assertThat(found.particulars())
            .isEqualTo(new Particulars("Bay", List.of("boats", "piers"), null, null, List.of(), List.of()));
    }

    @Test
    void takesTheLineBelowALabelThatStandsAlone() {
        Draft draft = marked("Author:\n\nJane Doe\n\nTags:\n\n- boats\n- piers\n\n" + Drafts.STORY, 0);

        assertThat(Drafts.written(draft)).containsExactly("OTHER Author:", "BYLINE Jane Doe", "PARAGRAPH Tags:",
                "OTHER boats", "OTHER piers", "PARAGRAPH STORY");
        assertThat(draft.metadata().build().authors()).containsExactly("Jane Doe");
        assertThat(draft.metadata().build().particulars().keywords()).containsExactly("boats", "piers");
    }

    @Test
    void takesNoHeadlineBelowTheStory() {
        String story = Drafts.STORY + " " + Drafts.STORY;

        assertThat(Drafts.written(marked(story + "\n\nHeadline: Ferry Strike Ends\n\nSummary: The boats sail.", 0)))
            .containsExactly("PARAGRAPH " + story, "PARAGRAPH Headline: Ferry Strike Ends",
                    "PARAGRAPH Summary: The boats sail.");
    }

    @Test
    void takesOneHeadlineOnly() {
        assertThat(Drafts.written(marked("Headline: Ferry\n\nTitle: Strike", 0))).containsExactly("TITLE Ferry",
                "PARAGRAPH Title: Strike");
    }

    @ParameterizedTest
    @ValueSource(strings = { "slug: ferry-strike", "draft", "description:", "url:", "foto: 7" })
    void leavesNothingOpenBetweenTheFences(String field) {
        assertThat(Drafts.written(marked(field + "\n\nlayout: post\n\n" + Drafts.STORY, 2)))
            .containsExactly("OTHER " + field, "OTHER layout: post", "PARAGRAPH STORY");
    }

    @Test
    void takesNoLabelledLineForTheValueOfALabelThatStandsAlone() {
        Draft draft = marked("Author:\n\nTitle: Ferry Strike", 2);

        assertThat(Drafts.written(draft)).containsExactly("OTHER Author:", "TITLE Ferry Strike");
        assertThat(draft.metadata().build().authors()).isEmpty();
    }

    private static Draft marked(String text, int fenced) {
        Draft draft = Drafts.of(text);
        Fields.mark(draft, fenced);
        return draft;
    }

}
