package copydesk.allinone.source;

import java.time.Instant;
import java.util.List;

import copydesk.contract.hub.Subscription;
import copydesk.contract.hub.SubscriptionPhase;
import copydesk.contract.source.SiteFinding;
import copydesk.contract.source.SourceCounts;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.contract.source.SourceTimes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceLinesTests {

    private static final Instant POLLED = Instant.parse("2026-11-22T16:10:00.123Z");

    private static final String SITE = "https://news.example/";

    @Test
    void tellsWhatIsReadOfASite() {
        SiteFinding feed = new SiteFinding(SourceKind.FEED, List.of());

        assertThat(SourceLines.of(site(feed, SITE + "rss", null)))
            .containsExactly("courier              healthy  site:feed    polls 17  found 31  delay 40s  duplicates 3  "
                    + "last 2026-11-22T16:10:00Z  next 2026-11-22T16:10:00Z  https://news.example/rss");
        assertThat(SourceLines.found(site(feed, SITE + "rss", null)))
            .isEqualTo("found        feed  https://news.example/rss");
    }

    @Test
    void saysWhereNothingWasFoundOrTheSearchGoesOn() {
        assertThat(SourceLines.found(site(new SiteFinding(null, List.of()), SITE, "No feed was found there.")))
            .isEqualTo("found        nothing: No feed was found there.");
        assertThat(SourceLines.found(null)).isEqualTo("looking      for its feeds; see copydesk source list");
    }

    private static SourceState site(SiteFinding finding, String url, @Nullable String detail) {
        return new SourceState("courier", SourceDefinition.of("courier", SourceKind.SITE, SITE), SourceHealth.HEALTHY,
                detail, false, url, null, null, null, null, null, 0, 0,
                new SourceCounts(17, 9, 240, 31, 30, 3, 1, 3, 0),
                new SourceTimes(POLLED, 60, POLLED, POLLED, null, null, 40), List.of(), finding, null);
    }

    @Test
    void tellsInMoreLinesWhatIsWrong() {
        Instant polled = Instant.parse("2026-11-22T16:10:00.123Z");
        String url = "https://news.example/feed";
        SourceState state = new SourceState("courier", SourceDefinition.of("courier", SourceKind.FEED, url),
                SourceHealth.FAILING, "The server answered 500.", false, url, null, null, null, null, null, 2, 0,
                new SourceCounts(17, 9, 240, 31, 30, 3, 1, 0, 0, 12),
                new SourceTimes(null, 60, polled, polled, null, null, null), List.of());

        assertThat(SourceLines.of(state)).containsExactly(
                "courier              failing  feed         polls 17  found 31  delay -  duplicates 0  last 2026-11-22T16:10:00Z  next -  "
                        + "https://news.example/feed",
                "                     The server answered 500.",
                "                     robots.txt forbids 12 of its articles");
    }

    @Test
    void tellsWhichHubDeliversAndUntilWhen() {
        assertThat(SourceLines.of(delivered(SubscriptionPhase.ACTIVE, POLLED))).last()
            .isEqualTo(
                    "                     hub active until 2026-11-22T16:10:00Z  delivered 12  https://hub.example/");
        assertThat(SourceLines.of(delivered(SubscriptionPhase.DENIED, null))).last()
            .isEqualTo("                     hub denied until -  delivered 12  https://hub.example/");
        assertThat(SourceLines.of(delivered(SubscriptionPhase.ENDED, null))).hasSize(1);
    }

    private static SourceState delivered(SubscriptionPhase phase, @Nullable Instant until) {
        SourceState state = site(new SiteFinding(SourceKind.FEED, List.of()), SITE, null);
        return new SourceState(state.source(), state.definition(), state.health(), null, false, state.url(), null, null,
                null, null, null, 0, 0, state.counts(), state.times(), List.of(), null, null,
                new Subscription("https://hub.example/", SITE, phase, null, null, until, 0, 12));
    }

}
