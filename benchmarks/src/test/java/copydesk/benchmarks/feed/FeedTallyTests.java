package copydesk.benchmarks.feed;

import java.util.Map;

import copydesk.benchmarks.feed.FeedTally.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTallyTests {

    private final FeedTally tally = new FeedTally();

    @Test
    void keepsSanitizingApart() {
        this.tally.add(feed("w/rss/a"), "feed.title", Outcome.EXACT);
        this.tally.add(feed("w/sanitize/b"), "feed.title", Outcome.READ);
        this.tally.add(feed("w/sanitize/c"), "feed.title", Outcome.FAILED);

        assertThat(this.tally.lines(false)).containsSubsequence(
                "folder                                all  exact   read failed    hold",
                "w/rss                                   1      1      0      0  100.0%",
                "w/sanitize                              2      0      1      1   50.0%",
                "all outside sanitize                    1      1      0      0  100.0%",
                "all                                     3      1      1      1   66.7%",
                "field                                 all  exact   read failed    hold",
                "feed.title                              3      1      1      1   66.7%");
    }

    @Test
    void namesWhatFailsAndWhatThrows() {
        this.tally.add(feed("w/rss/a"), "feed.title", Outcome.FAILED);
        this.tally.exception(feed("w/rss/b"), new IllegalStateException("why"));
        this.tally.other("feed.cloud");
        this.tally.other("feed.cloud");
        this.tally.trivial();

        assertThat(this.tally.lines(true)).endsWith("Fields that we do not have (expectations): {feed.cloud=2}",
                "Feeds that expect only to be read: 1; exceptions: 1", "Failures:", "  w/rss/a: feed.x == 'y'",
                "  w/rss/b: java.lang.IllegalStateException: why");
    }

    private static FeedCase feed(String name) {
        return new FeedCase(name, new byte[0], Map.of(), "feed.x ==\n 'y'");
    }

}
