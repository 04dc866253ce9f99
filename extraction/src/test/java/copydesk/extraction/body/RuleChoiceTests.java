package copydesk.extraction.body;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RuleChoiceTests {

    private static final String TITLE = "Ferry strike ends after nine days";

    private static final String ARTICLE = "<article><h1>" + TITLE + "</h1><p>The ferries between the islands sail "
            + "again from Friday on, after crews and company agreed.</p><div class=related><a href=/old>Old boats are "
            + "for sale</a></div></article>";

    private static final String PAGE = "<nav>Home and other ways</nav>" + ARTICLE;

    @Test
    void takesWhatTheRulesKeep() {
        assertThat(choice(PAGE, false, false, false, false)).containsExactly(false, false, true, false);
    }

    @Test
    void keepsAChoiceThatIsLonger() {
        assertThat(choice(PAGE, true, true, true, true)).containsExactly(true, true, true, true);
    }

    @Test
    void findsNothingWhereRulesFindNothingEither() {
        assertThat(choice("<nav><p>Home</p></nav>", false)).containsExactly(false);
    }

    private static boolean[] choice(String html, boolean... chosen) {
        Element root = ScoredPages.parse(html);
        return RuleChoice.orMore(chosen, ScoredPages.of(root, TITLE, new double[chosen.length]), root, TITLE);
    }

}
