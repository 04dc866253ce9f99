package copydesk.extraction.score;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MentionsTests {

    private static final Evidence EVIDENCE = new Evidence("Ferry strike ends", "A strike of nine days", "");

    @Test
    void countsWordsOfTitleAndDescriptionEachTimeTheyStandThere() {
        assertThat(shares(EVIDENCE, "The strike, the STRIKE: nine ferry crews")).containsExactly(3 / 7F, 3 / 7F);
    }

    @Test
    void findsNoWordInATextWithoutWords() {
        assertThat(shares(EVIDENCE, " - ")).containsExactly(0, 0);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(shares(new Evidence("Ferry", "", ""), "Ferry boats")).containsExactly(0.5F, -1);
        assertThat(shares(new Evidence("", "Ferry", ""), "Ferry boats")).containsExactly(-1, 0.5F);
    }

    private static float[] shares(Evidence evidence, String text) {
        float[] row = new float[BlockFeature.values().length];
        new Mentions(evidence).measure(text, row);
        return new float[] { row[BlockFeature.IN_TITLE.ordinal()], row[BlockFeature.IN_DESCRIPTION.ordinal()] };
    }

}
