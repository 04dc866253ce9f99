package copydesk.extraction.score;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import copydesk.extraction.block.PageBlock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** All figures are worked out by hand: a block's mass is its score times its length. */
class SecondLookTests {

    // ten, twenty and ten signs
    private static final String PAGE = "<div><p>0123456789</p><p>01234567890123456789</p></div><p>0123456789</p>";

    private final float[][] wide = look(PAGE, 1, 0.5F, 0);

    @Test
    void namesEachColumn() {
        assertThat(SecondLook.names()).hasSize(this.wide[0].length - 1).doesNotHaveDuplicates();
    }

    @Test
    void keepsTheRowItWidens() {
        assertThat(Arrays.stream(this.wide).map((row) -> row[0])).containsExactly(7F, 7F, 7F);
    }

    @Test
    void takesTheScoresOfTheBlocksAround() {
        assertThat(column("SCORE+0")).containsExactly(1F, 0.5F, 0F);
        assertThat(column("SCORE-1")).containsExactly(-1F, 1F, 0.5F);
        assertThat(column("SCORE+2")).containsExactly(0F, -1F, -1F);
        assertThat(column("SCORE-5")).containsExactly(-1F, -1F, -1F);
    }

    @Test
    void takesTheMeanScoreOfTheElementsAround() {
        assertThat(column("LEVEL_SCORE_0")).containsExactly(1F, 0.5F, 0F);
        assertThat(column("LEVEL_SCORE_1")).containsExactly(20 / 30F, 20 / 30F, 20 / 40F);
        assertThat(column("LEVEL_SCORE_2")).containsExactly(0.5F, 0.5F, 0.5F);
        assertThat(column("LEVEL_SCORE_5")).containsExactly(0.5F, 0.5F, 0.5F);
    }

    @Test
    void takesTheShareOfTheMassOfTheElementsAround() {
        assertThat(column("LEVEL_MASS_0")).containsExactly(0.5F, 0.5F, 0F);
        assertThat(column("LEVEL_MASS_1")).containsExactly(1F, 1F, 1F);
        assertThat(column("TOTAL_MASS")).containsExactly(20F, 20F, 20F);
    }

    @Test
    void takesTheScoresOfBlocksThatLookAlike() {
        assertThat(column("KIN_SCORE")).containsExactly(20 / 30F, 20 / 30F, 0F);
        assertThat(column("KIN_MASS")).containsExactly(1F, 1F, 0F);
    }

    @Test
    void takesTheShareOfTheScoresBefore() {
        assertThat(column("MASS_BEFORE")).containsExactly(0F, 1 / 1.5F, 1F);
    }

    @Test
    void countsTheLevelsToMostOfTheMass() {
        assertThat(column("TO_MOST_MASS")).containsExactly(1F, 1F, 1F);
        assertThat(column(look(PAGE, 0, 1, 0), "TO_MOST_MASS")).containsExactly(1F, 0F, 1F);
    }

    @Test
    void takesTheMeanScoreOfWindows() {
        float[][] many = look("<p>Word</p>".repeat(10), 1, 1, 0, 0, 0, 0, 0, 0, 0, 1);

        assertThat(column(many, "WINDOW_3")).containsExactly(2 / 4F, 2 / 5F, 2 / 6F, 2 / 7F, 1 / 7F, 0F, 1 / 7F, 1 / 6F,
                1 / 5F, 1 / 4F);
        assertThat(column(many, "WINDOW_8")).startsWith(2 / 9F, 3 / 10F).endsWith(3 / 10F, 2 / 9F);
        assertThat(column(many, "WINDOW_20")).containsOnly(3 / 10F);
    }

    @Test
    void countsBlocksAndSignsSinceTheBody() {
        float[][] gap = look("<p>Body</p><p>Three</p><p>Six six</p><p>Body</p>", 0.9F, 0.4F, 0.1F, 0.5F);

        assertThat(column(gap, "SINCE_BODY")).containsExactly(60F, 1F, 2F, 3F);
        assertThat(column(gap, "CHARS_SINCE_BODY")).containsExactly(0F, 0F, 5F, 12F);
        assertThat(column(gap, "UNTIL_BODY")).containsExactly(3F, 2F, 1F, 60F);
        assertThat(column(gap, "CHARS_UNTIL_BODY")).containsExactly(12F, 7F, 0F, 0F);
    }

    @Test
    void countsNoFurtherThanFar() {
        float[][] far = look("<p>Body</p>" + ("<p>" + "x".repeat(100) + "</p>").repeat(70), scores(71));

        assertThat(far[70][1 + SecondLook.names().indexOf("SINCE_BODY")]).isEqualTo(60);
        assertThat(far[70][1 + SecondLook.names().indexOf("CHARS_SINCE_BODY")]).isEqualTo(5_000);
        assertThat(far[30][1 + SecondLook.names().indexOf("CHARS_SINCE_BODY")]).isEqualTo(2_900);
    }

    private static float[] scores(int length) {
        float[] scores = new float[length];
        scores[0] = 1;
        return scores;
    }

    private List<Float> column(String name) {
        return column(this.wide, name);
    }

    private static List<Float> column(float[][] wide, String name) {
        int column = 1 + SecondLook.names().indexOf(name);
        return Arrays.stream(wide).map((row) -> row[column]).toList();
    }

    private static float[][] look(String html, float... scores) {
        List<PageBlock> blocks = MeasuredPage.cut(html);
        float[][] rows = Collections.nCopies(blocks.size(), new float[] { 7 }).toArray(new float[0][]);
        return SecondLook.widen(blocks, rows, scores);
    }

}
