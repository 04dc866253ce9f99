package copydesk.extraction.body;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyChoiceTests {

    private static final String TITLE = "Ferry strike ends after nine days";

    private static final String FIRST = "<p>The ferries between the islands sail again from Friday on, after crews and "
            + "company agreed.</p>";

    private static final String SECOND = "<p>Crews get two more days of rest, and the company hires forty people "
            + "before the summer begins.</p>";

    private static final String HEADLINE = "<h1>" + TITLE + "</h1>";

    @Test
    void takesBlocksFromTheLimitOn() {
        assertThat(choice(FIRST + SECOND + FIRST.replace("ferries", "boats"), 0.5, 0.2, 0.9)).containsExactly(true,
                false, true);
    }

    @Test
    void takesTheHeadlineOnlyIfThatIsSure() {
        assertThat(choice(HEADLINE + "<p>Boats sail.</p>", 0.4, 0.4)).containsExactly(false, true);
        assertThat(choice(HEADLINE + "<p>Boats sail.</p>", 0.6, 0.6)).containsExactly(true, true);
        assertThat(choice("<h2>Boats sail</h2><p>Ships wait.</p>", 0.4, 0.4)).containsExactly(true, true);
    }

    @Test
    void takesALongTextOnce() {
        assertThat(choice(FIRST + SECOND + "<div>" + FIRST + SECOND + "</div>", 0.9, 0.9, 0.9, 0.9))
            .containsExactly(true, true, false, false);
    }

    @Test
    void takesTheSecondOfTwoLikeTextsIfTheFirstIsNoBody() {
        assertThat(choice(FIRST + SECOND + FIRST, 0.1, 0.9, 0.9)).containsExactly(false, true, true);
    }

    @Test
    void takesAShortLineTwice() {
        assertThat(choice(FIRST + "<p>Nobody answered.</p>" + SECOND + "<p>Nobody answered.</p>", 0.9, 0.9, 0.9, 0.9))
            .containsExactly(true, true, true, true);
    }

    @Test
    void leavesOutCommentsBelowAnArticle() {
        String comments = "<div id=comments><div>" + SECOND + "<p>I agree with all of them.</p></div></div>";

        assertThat(choice(HEADLINE + FIRST + comments, 0.1, 0.9, 0.9, 0.9)).containsExactly(false, true, false, false);
    }

    @Test
    void leavesOutCommentsWhereNoHeadlineIsFound() {
        assertThat(choice(FIRST + "<div class=comment>" + SECOND + "</div>", 0.9, 0.9)).containsExactly(true, false);
    }

    @Test
    void keepsAnArticleInAnElementThatIsNamedAfterComments() {
        assertThat(choice("<div class=comment-page>" + HEADLINE + FIRST + "</div><p>" + "Words. ".repeat(20), 0.1, 0.9,
                0.9))
            .containsExactly(false, true, true);
    }

    @Test
    void keepsCommentsIfNextToNothingElseIsThere() {
        assertThat(choice(HEADLINE + "<p>No more today.</p><div class=comments>" + FIRST + "</div>", 0.1, 0.9, 0.9))
            .containsExactly(false, true, true);
    }

    @Test
    void leavesOutADoubtfulAside() {
        String aside = "<aside>" + SECOND + "</aside>";

        assertThat(choice(FIRST + FIRST.replace("ferries", "boats") + aside, 0.9, 0.9, 0.74)).containsExactly(true,
                true, false);
        assertThat(choice(FIRST + FIRST.replace("ferries", "boats") + aside, 0.9, 0.9, 0.76)).containsExactly(true,
                true, true);
    }

    @Test
    void keepsAnAsideThatHoldsHalfOfThePage() {
        assertThat(choice(FIRST + "<aside>" + SECOND + SECOND.replace("Crews", "Boats") + "</aside>", 0.9, 0.6, 0.6))
            .containsExactly(true, true, true);
    }

    @Test
    void leavesOutAListOfArticlesThatNamesThisOne() {
        String list = "<ul><li><a href=/1>Storm closes the old bridge</a> Nobody was hurt</li><li><a href=/2>" + TITLE
                + "</a></li><li><a href=/3>Town votes</a> on Sunday</li></ul>";

        assertThat(choice(HEADLINE + FIRST + list, 0.1, 0.9, 0.9, 0.9, 0.9)).containsExactly(false, true, false, false,
                false);
    }

    @Test
    void keepsAListOfLinksThatDoesNotNameThisArticle() {
        String list = "<ul><li><a href=/1>Storm closes the old bridge</a></li><li><a href=/2>Strike of the ferry "
                + "crews</a> ends</li><li><a href=/3>Town votes</a></li></ul>";

        assertThat(choice(HEADLINE + FIRST + list, 0.1, 0.9, 0.9, 0.9, 0.9)).containsExactly(false, true, true, true,
                true);
    }

    @Test
    void keepsAListInWhichOnlySomeItemsBeginWithALink() {
        String list = "<ul><li>Storm closes the old bridge</li><li><a href=/2>" + TITLE
                + "</a></li><li><a href=/3>Town votes</a></li></ul>";

        assertThat(choice(HEADLINE + FIRST + list, 0.1, 0.9, 0.9, 0.9, 0.9)).containsExactly(false, true, true, true,
                true);
    }

    @Test
    void keepsAListOfTwo() {
        String list = "<ul><li><a href=/2>" + TITLE + "</a></li><li><a href=/3>Town votes</a></li></ul>";

        assertThat(choice(HEADLINE + FIRST + list, 0.1, 0.9, 0.9, 0.9)).containsExactly(false, true, true, true);
    }

    private static boolean[] choice(String html, double... scores) {
        return BodyChoice.of(ScoredPages.of(html, TITLE, scores));
    }

}
