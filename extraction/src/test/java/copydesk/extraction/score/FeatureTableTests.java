package copydesk.extraction.score;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Features that depend on the order of the blocks and on what is known elsewhere. */
class FeatureTableTests {

    // 50 and 150 signs
    private static final String SHORTER = "The ferries between the islands sail again on Fri.";

    private static final String LONGER = SHORTER.repeat(3);

    private static final String PAGE = "<h1>Ferry strike ends</h1><p>By Jane Doe</p><p>" + SHORTER
            + "</p><h2>What changes</h2><p>" + LONGER + "</p><p>More soon</p>";

    private static final Evidence TITLE = new Evidence("Ferry strike ends", "", "");

    @Test
    void knowsThePlaceInTheOrderOfThePage() {
        MeasuredPage page = MeasuredPage.of(PAGE);

        assertThat(page.all(BlockFeature.POSITION)).containsExactly(0, 1 / 6F, 2 / 6F, 3 / 6F, 4 / 6F, 5 / 6F);
        assertThat(page.all(BlockFeature.PAGE_BLOCKS)).containsOnly(6);
    }

    @Test
    void knowsHowMuchProseStandsBeforeAndAfter() {
        MeasuredPage page = MeasuredPage.of(PAGE);

        assertThat(page.all(BlockFeature.PAGE_PROSE)).containsOnly(200);
        assertThat(page.all(BlockFeature.PROSE_BEFORE)).containsExactly(0, 0, 0, 0.25F, 0.25F, 1);
        assertThat(page.all(BlockFeature.PROSE_AFTER)).containsExactly(1, 1, 0.75F, 0.75F, 0, 0);
    }

    @Test
    void countsTheBlocksSinceHeadingAndProse() {
        MeasuredPage page = MeasuredPage.of(PAGE);

        assertThat(page.all(BlockFeature.SINCE_HEADING)).containsExactly(99, 1, 2, 3, 1, 2);
        assertThat(page.all(BlockFeature.SINCE_PROSE)).containsExactly(99, 99, 99, 1, 2, 1);
        assertThat(page.all(BlockFeature.UNTIL_PROSE)).containsExactly(2, 1, 2, 1, 99, 99);
    }

    @Test
    void countsTheBlocksSinceTheHeadline() {
        MeasuredPage page = MeasuredPage.of(PAGE, TITLE);

        assertThat(page.all(BlockFeature.AFTER_TITLE)).containsExactly(0, 1, 1, 1, 1, 1);
        assertThat(page.all(BlockFeature.SINCE_TITLE)).containsExactly(99, 1, 2, 3, 4, 5);
    }

    @Test
    void takesOnlyAHeadingForTheHeadline() {
        MeasuredPage page = MeasuredPage.of("<p>Ferry strike ends</p><h1>Ferry boats sail</h1><p>Words</p>", TITLE);

        assertThat(page.all(BlockFeature.AFTER_TITLE)).containsExactly(0, 0, 0);
        assertThat(page.all(BlockFeature.SINCE_TITLE)).containsExactly(99, 99, 99);
    }

    @Test
    void knowsTheShareOfWordsInTitleAndDescription() {
        Evidence evidence = new Evidence("Ferry strike ends", "A strike of nine days", "");
        MeasuredPage page = MeasuredPage.of("<p>The STRIKE of ferry crews</p>", evidence);

        assertThat(page.get(0, BlockFeature.IN_TITLE)).isEqualTo(2 / 5F);
        assertThat(page.get(0, BlockFeature.IN_DESCRIPTION)).isEqualTo(2 / 5F);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        MeasuredPage page = MeasuredPage.of("<p>Boats</p>");

        assertThat(page.get(0, BlockFeature.IN_TITLE)).isEqualTo(-1);
        assertThat(page.get(0, BlockFeature.IN_DESCRIPTION)).isEqualTo(-1);
        assertThat(page.get(0, BlockFeature.IN_DATA)).isEqualTo(-1);
    }

    @Test
    void findsTheBeginningOfABlockInTheData() {
        Evidence evidence = new Evidence("", "", "First words.\n\n" + SHORTER + " Last words.");
        MeasuredPage page = MeasuredPage.of("<p>" + SHORTER + " Other words</p><p>Last, words</p><p>No</p>", evidence);

        assertThat(page.all(BlockFeature.IN_DATA)).containsExactly(40, 9, 0);
    }

    @Test
    void knowsBlocksThatStandOnThePageTwice() {
        MeasuredPage page = MeasuredPage.of("<p>Boats sail.</p><p>Ships wait.</p><p>Boats \u2013 sail!</p>");

        assertThat(page.all(BlockFeature.SEEN_AFTER)).containsExactly(1, 0, 0);
        assertThat(page.all(BlockFeature.SEEN_BEFORE)).containsExactly(0, 0, 1);
    }

}
