package copydesk.extraction.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The headline of a text and what stands above it; ¶ parts blocks. */
class HeadlineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ferry Ends ¶ STORY                         | TITLE Ferry Ends;PARAGRAPH STORY
            Bay > Town ¶ Ferry Ends ¶ STORY            | OTHER Bay > Town;TITLE Ferry Ends;PARAGRAPH STORY
            Bay ¶ # Ferry Ends ¶ STORY                 | OTHER Bay;TITLE Ferry Ends;PARAGRAPH STORY
            BAY ¶ Ferry Strike Ends Today ¶ STORY      | OTHER BAY;TITLE Ferry Strike Ends Today;PARAGRAPH STORY
            BAY ¶ Ferry Ends ¶ STORY                   | TITLE BAY;PARAGRAPH Ferry Ends;PARAGRAPH STORY
            `## Ferry Ends ¶ STORY`                    | TITLE Ferry Ends;PARAGRAPH STORY
            Ferry Ends ¶ STORY ¶ # Prices ¶ STORY      | TITLE Ferry Ends;PARAGRAPH STORY;HEADING Prices;PARAGRAPH STORY
            4 June 2026 ¶ Ferry Ends ¶ STORY           | PARAGRAPH 4 June 2026;TITLE Ferry Ends;PARAGRAPH STORY
            Ferry Ends ¶ FERRY ENDS ¶ STORY            | TITLE Ferry Ends;OTHER FERRY ENDS;PARAGRAPH STORY
            - Ferry Ends ¶ STORY                       | LIST_ITEM Ferry Ends;PARAGRAPH STORY
            """)
    void isAHeadingOrTheFirstLineThatMayBeOne(String text, String blocks) {
        Draft draft = Drafts.of(text.replace(" ¶ ", "\n\n").replace("STORY", Drafts.STORY));

        Headline.mark(draft);

        assertThat(Drafts.written(draft)).containsExactly(blocks.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ferry Ends                   | 0
            Bay > Town ¶ Ferry Ends      | 1
            Advertisement                | -1
            - Ferry Ends                 | -1
            ''                           | -1
            """)
    void tellsItsPlace(String text, int place) {
        assertThat(Headline.mark(Drafts.of(text.replace(" ¶ ", "\n\n")))).isEqualTo(place);
    }

    @Test
    void takesTheAddressAboveTheHeadlineAndTheOneBehindIt() {
        Draft draft = Drafts.of("www.a.example/news/f\n\n# [Ferry Ends](https://a.example/ferry)\n\n" + Drafts.STORY);

        Headline.mark(draft);

        assertThat(Drafts.written(draft)).containsExactly("OTHER www.a.example/news/f", "TITLE Ferry Ends",
                "PARAGRAPH STORY");
        assertThat(draft.metadata().build().addresses()).containsExactly("https://www.a.example/news/f",
                "https://a.example/ferry");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    KYIV (Reuters) – The boats sail again from Friday, they said. More to come.  | The boats sail again from Friday, they said
                    SAINT-DENIS, June 4 -- The boats sail again from Friday, the company said.   | The boats sail again from Friday, the company said
                    """)
    void namesAStoryThatBeginsWithItsPlaceByItsFirstSentence(String story, String headline) {
        Draft draft = Drafts.of(story);

        assertThat(Headline.mark(draft)).isZero();
        assertThat(Drafts.written(draft)).containsExactly("TITLE " + headline, "PARAGRAPH " + story);
    }

    @Test
    void cutsALongSentenceBetweenTwoWords() {
        String sentence = "The boats sail " + "again and ".repeat(20) + "again.";
        Draft draft = Drafts.of(sentence);

        Headline.mark(draft);

        assertThat(draft.words(0)).isEqualTo("The boats sail" + " again and".repeat(10) + " again…");
        assertThat(draft.words(1)).isEqualTo(sentence);
    }

    @Test
    void namesAnItemOfOneSentenceBelowItsAddress() {
        Draft draft = Drafts.of("https://a.example/news/f\n\nThe boats sail again.");

        Headline.mark(draft);

        assertThat(Drafts.written(draft)).containsExactly("TITLE The boats sail again",
                "PARAGRAPH https://a.example/news/f", "PARAGRAPH The boats sail again.");
    }

}
