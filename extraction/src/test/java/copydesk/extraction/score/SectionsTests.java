package copydesk.extraction.score;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SectionsTests {

    // 50 signs
    private static final String PROSE = "<p>The ferries between the islands sail again on Fri.</p>";

    private static final MeasuredPage PAGE = MeasuredPage.of("<p>Top</p><h2>Ferry strike ends</h2>" + PROSE + PROSE
            + "<h4><a href=/m>Read more stories</a></h4>" + "<p>12345<a href=/a>67890</a></p>",
            new Evidence("Ferry strike", "", ""));

    @Test
    void measuresWhatStandsBetweenTwoHeadings() {
        assertThat(PAGE.all(BlockFeature.SECTION_BLOCKS)).containsExactly(1, 3, 3, 3, 2, 2);
        assertThat(PAGE.all(BlockFeature.SECTION_PROSE)).containsExactly(0, 100, 100, 100, 0, 0);
        assertThat(PAGE.all(BlockFeature.SECTION_LINKS)).containsExactly(0, 0, 0, 0, 22 / 27F, 22 / 27F);
    }

    @Test
    void tellsEachBlockOfItsHeading() {
        assertThat(PAGE.all(BlockFeature.HEADING_TAG)).containsExactly(-1, 8, 8, 8, 6, 6);
        assertThat(PAGE.all(BlockFeature.HEADING_CHARS)).containsExactly(-1, 17, 17, 17, 17, 17);
        assertThat(PAGE.all(BlockFeature.HEADING_LINKED)).containsExactly(-1, 0, 0, 0, 1, 1);
        assertThat(PAGE.all(BlockFeature.HEADING_IN_TITLE)).containsExactly(-1, 2 / 3F, 2 / 3F, 2 / 3F, 0, 0);
    }

    @Test
    void handsOnWhatTheWordsOfTheHeadingHintAt() {
        assertThat(PAGE.all(BlockFeature.HEADING_MORE)).containsExactly(-1, 0, 0, 0, 3, 3);
        assertThat(MeasuredPage.of("<h3>About the author</h3><p>Doe</p>").all(BlockFeature.HEADING_BIO))
            .containsExactly(1, 1);
        assertThat(MeasuredPage.of("<h3>Subscribe and share</h3><p>Doe</p>").all(BlockFeature.HEADING_SHARE))
            .containsExactly(1, 1);
        assertThat(MeasuredPage.of("<h3>Subscribe here</h3><p>Doe</p>").all(BlockFeature.HEADING_SUBSCRIBE))
            .containsExactly(1, 1);
        assertThat(MeasuredPage.of("<h3>Comments</h3><p>Doe</p>").all(BlockFeature.HEADING_COMMENT)).containsExactly(1,
                1);
        assertThat(MeasuredPage.of("<h3>Partner deals</h3><p>Doe</p>").all(BlockFeature.HEADING_ADVERT))
            .containsExactly(2, 2);
        assertThat(MeasuredPage.of("<h3>Sources</h3><p>Doe</p>").all(BlockFeature.HEADING_NOTES)).containsExactly(1, 1);
        assertThat(MeasuredPage.of("<h3>Disclaimer</h3><p>Doe</p>").all(BlockFeature.HEADING_LEGAL)).containsExactly(1,
                1);
    }

}
