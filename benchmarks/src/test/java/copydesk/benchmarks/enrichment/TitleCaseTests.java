package copydesk.benchmarks.enrichment;

import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.contract.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class TitleCaseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the man who fell to earth            | The Man Who Fell to Earth
            what they wish for                   | What They Wish For
            ferry's 3rd crew, in a UN boat       | Ferry's 3rd Crew, in a UN Boat
            a no-confidence vote                 | A No-Confidence Vote
            été à øster 𐐨𐐩                        | Été À Øster 𐐀𐐩
            """)
    void smallWordsWithinStaySmall(String text, String titled) {
        assertThat(TitleCase.titled(text)).isEqualTo(titled);
    }

    @Test
    void onlyTheHeadlineChangesAndNoNameMoves() {
        GoldText text = Texts.news("local", List.of(Texts.name(0, 8, 13, PLACE)), "bell at ghent", "a bell");

        GoldText titled = TitleCase.of(text);

        assertThat(titled.blocks()).extracting(Block::text).containsExactly("Bell at Ghent", "a bell");
        assertThat(titled.names()).extracting(titled::at).containsExactly("Ghent");
    }

}
