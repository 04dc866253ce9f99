package copydesk.benchmarks.change;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BoxTouchesTests {

    @Test
    void countsReadersAndComments() {
        assertThat(BoxTouches.counts("<b>1,204 views</b> <i>12 comments</i>", new Random(1)))
            .matches("<b>\\d+ views</b> <i>\\d+ comments</i>")
            .doesNotContain("1,204");
    }

    @Test
    void countsHowLongAgo() {
        assertThat(BoxTouches.counts("<time>Updated 5 minutes ago</time>", new Random(1)))
            .matches("<time>Updated \\d+ minutes ago</time>");
    }

    @Test
    void countsNothingInSentences() {
        String page = "<p>The film had 12 views from the tower, and 3 comments were read.</p>";

        assertThat(BoxTouches.counts(page, new Random(1))).isEqualTo(page);
    }

    @Test
    void addsWhatOthersRead() {
        assertThat(BoxTouches.mostRead("<p>a</p></body>", new Random(1))).matches(
                "<p>a</p><section class=\"most-read\"><h2>Most read</h2><ol>(?:<li>.+?</li>)+</ol><span class=\"count\">\\d+ views</span></section></body>");
    }

}
