package copydesk.ingest.frontier;

import java.time.Duration;
import java.util.List;

import copydesk.contract.ledger.Reason;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.PendingLink;
import copydesk.contract.source.RobotsDetour;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static copydesk.ingest.frontier.Steps.FEED;
import static copydesk.ingest.frontier.Steps.START;
import static org.assertj.core.api.Assertions.assertThat;

class FrontierTests {

    private static final SourceDefinition ENTRIES = SourceDefinition.of("courier", SourceKind.FEED, FEED);

    @Test
    void pollsAtOnceWhatAPersonAdds() {
        Steps steps = Steps.added(ENTRIES).due();

        assertThat(steps.now).isEqualTo(START);
        assertThat(steps.requests).singleElement()
            .isEqualTo(new FetchRequest(steps.requests.get(0).id(), "courier", FetchPurpose.POLL, SourceKind.FEED, FEED,
                    START, true, 0, true, null, null, null, null));
    }

    @Test
    void spreadsWhatTheSettingsAddOverTheShortestInterval() {
        Steps steps = new Steps(FrontierSettings.defaults()).orderBy("configuration", SourceCommandKind.ADD, ENTRIES);

        assertThat(steps.untilNext()).isBetween(Duration.ZERO, Duration.ofMinutes(1)).isPositive();
    }

    @Test
    void asksWithTheValidatorsOfTheLastAnswer() {
        Steps steps = Steps.followed().due().lists("https://news.example/1").due();

        assertThat(steps.requests.get(0).etag()).isEqualTo("\"etag\"");
        assertThat(steps.requests.get(0).digest()).startsWith("sha256:");
        assertThat(steps.requests.get(0).gapSeconds()).isEqualTo(3);
    }

    @Test
    void fetchesTheArticlesThatAFollowedFeedLists() {
        Steps steps = Steps.followed().due().lists("https://news.example/1", "https://other.example/2");

        assertThat(steps.requested()).containsExactly("https://news.example/1", "https://other.example/2");
        assertThat(steps.requests).allMatch(FetchRequest::offer)
            .allMatch((request) -> request.purpose() == FetchPurpose.ARTICLE);
        assertThat(steps.state().counts().found()).isEqualTo(2);
    }

    @Test
    void takesEntriesAsTheyAreAndOnlyCountsThem() {
        Steps steps = Steps.added(ENTRIES).due().lists("https://news.example/1", "https://news.example/2");

        assertThat(steps.requests).isEmpty();
        assertThat(steps.state().counts().found()).isEqualTo(2);
    }

    @Test
    void neverRequestsALinkTwiceAlsoOverARestart() {
        Steps steps = Steps.followed().due().lists("https://news.example/1").restarted().due();

        steps.lists("https://news.example/2", "https://news.example/1");

        assertThat(steps.requested()).containsExactly("https://news.example/2");
    }

    @Test
    void leavesToTheNextPollWhatOnePollMayNotRequest() {
        Steps steps = Steps.followed().due().lists(Steps.links(0, 70));

        assertThat(steps.requested()).containsExactly(Steps.links(0, 50));
        assertThat(steps.due().lists(Steps.links(1, 70)).requested()).containsExactly(Steps.links(50, 70));
    }

    @Test
    void followsOnlyAllowedPaths() {
        Steps steps = Steps.added(new SourceDefinition("courier", SourceKind.FRONT_PAGE, "https://news.example/", null,
                null, null, null, List.of("/2026/"), List.of("/2026/*/sport/"), null));

        steps.due()
            .lists("https://news.example/2026/11/city", "https://news.example/2026/11/sport/1",
                    "https://news.example/about", "mailto:desk@news.example");

        assertThat(steps.requested()).containsExactly("https://news.example/2026/11/city");
    }

    @Test
    void asksWhereARedirectLeadsAndKeepsAnAddressThatIsForGood() {
        Steps steps = Steps.followed().due().moved("https://www.news.example/feed", true);
        FetchRequest there = steps.requests.get(0);

        assertThat(there.url()).isEqualTo("https://www.news.example/feed");
        assertThat(there.hops()).isEqualTo(1);
        steps.lists("https://news.example/1");
        assertThat(steps.state().url()).isEqualTo("https://www.news.example/feed");
        assertThat(steps.state().formerUrl()).isEqualTo(FEED);
    }

    @Test
    void keepsTheOldAddressIfOneRedirectIsForNow() {
        Steps steps = Steps.followed()
            .due()
            .moved("https://www.news.example/feed", false)
            .moved("https://cdn.example/feed", true)
            .lists("https://news.example/1");

        assertThat(steps.state().url()).isEqualTo(FEED);
        assertThat(steps.due().requested()).containsExactly(FEED);
    }

    @Test
    void countsRedirectsWithoutEndAsAFailure() {
        Steps steps = Steps.followed().due();
        for (int hop = 1; hop <= 5; hop++) {
            steps.moved("https://hop-" + hop + ".example/", false);
        }

        steps.moved("https://hop-6.example/", false);

        assertThat(steps.requests).isEmpty();
        assertThat(steps.state().failures()).isEqualTo(1);
        assertThat(steps.state().detail()).isEqualTo("It is redirected without end.");
    }

    @Test
    void doesNotFetchAnArticleAgainThatARedirectLeadsBackTo() {
        Steps steps = Steps.followed().due().lists("https://news.example/1", "https://short.example/x");
        FetchRequest redirected = steps.requests.get(1);

        steps.ended(new FetchResult(redirected, FetchOutcome.MOVED, START, START, null, null, null, null, null, null,
                "https://news.example/1", true, null, null, List.of()));

        assertThat(steps.requests).isEmpty();
    }

    @Test
    void remembersWhatWasAskedFirst() {
        Steps steps = Steps.followed().due().moved("https://a.example/feed", true);

        assertThat(steps.requests.get(0).first()).isEqualTo(FEED);
        assertThat(steps.moved("https://b.example/feed", true).requests.get(0).first()).isEqualTo(FEED);
    }

    @Test
    void sendsAPollForARobotsTxtAndBackAndThenGoesOn() {
        Steps steps = Steps.followed().due();
        FetchRequest poll = steps.requests.get(0);
        RobotsDetour there = RobotsDetour.to("https://www.news.example/robots.txt");
        RobotsDetour back = there.read("everything", null, START.plusSeconds(3_600));

        steps.ended(FetchResult.aside(poll, there, START, START));
        assertThat(steps.requests).containsExactly(poll.by(steps.requests.get(0).id(), there));
        assertThat(steps.state().outstanding()).isEqualTo(steps.requests.get(0).id()).isNotEqualTo(poll.id());
        steps.ended(FetchResult.aside(steps.requests.get(0).by(steps.requests.get(0).id(), null), back, START, START));
        assertThat(steps.requests).containsExactly(poll.by(steps.requests.get(0).id(), back));

        assertThat(steps.lists("https://news.example/1").requested()).containsExactly("https://news.example/1");
        assertThat(steps.state().url()).isEqualTo(FEED);
    }

    @Test
    void sendsAnArticleForARobotsTxtThoughItWasRequestedBefore() {
        Steps steps = Steps.followed().due().lists("https://news.example/1");
        FetchRequest article = steps.requests.get(0);
        RobotsDetour there = RobotsDetour.to("https://www.news.example/robots.txt");

        steps.ended(FetchResult.aside(article, there, START, START));

        assertThat(steps.requests).containsExactly(article.by(steps.requests.get(0).id(), there));
    }

    @Test
    void neverAsksAgainWhatIsGone() {
        Steps steps = Steps.followed().due().gone(410);

        assertThat(steps.state().health()).isEqualTo(SourceHealth.GONE);
        assertThat(steps.state().times().nextPoll()).isNull();
        assertThat(steps.order(SourceCommandKind.POLL, null).state().times().nextPoll()).isNull();
        assertThat(steps.order(SourceCommandKind.RESUME, null).due().requested()).containsExactly(FEED);
    }

    @Test
    void givesUpAfterTheFifthTimeNothingIsThere() {
        Steps steps = Steps.followed();
        for (int poll = 1; poll < 5; poll++) {
            steps.due().gone(404);
        }
        assertThat(steps.state().times().nextPoll()).isNotNull();

        assertThat(steps.due().gone(404).state().health()).isEqualTo(SourceHealth.GONE);
    }

    @Test
    void comesBackToABusyServerNotBeforeItAsks() {
        Steps steps = Steps.followed().due().busyFor(Duration.ofSeconds(4711));

        assertThat(steps.untilNext()).isEqualTo(Duration.ofSeconds(4711));
    }

    @Test
    void tellsAServerWithinReasonThatComesBackNextYear() {
        Steps steps = Steps.followed().due().busyFor(Duration.ofDays(365));

        assertThat(steps.untilNext()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void triesAnArticleThreeTimesMore() {
        Steps steps = Steps.followed().due().lists("https://news.example/1");
        FetchResult failed = failure(steps.requests.get(0));

        steps.ended(failed);
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(steps.state().pending()).extracting(PendingLink::attempts).containsExactly(attempt);
            steps.now = steps.now.plus(Duration.ofHours(1));
            steps.due();
            while (steps.requests.size() < 2) {
                steps.unchanged().due();
            }
            assertThat(steps.requested()).containsExactly(FEED, "https://news.example/1");
            List<FetchRequest> both = steps.requests;
            steps.unchanged();
            steps.ended(failure(both.get(1)));
        }

        assertThat(steps.state().pending()).isEmpty();
    }

    @Test
    void doesNotTryAgainWhatIsNoDocument() {
        Steps steps = Steps.followed().due().lists("https://news.example/1.mp4");

        steps.ended(failure(steps.requests.get(0), Reason.UNSUPPORTED_TYPE));

        assertThat(steps.state().pending()).isEmpty();
        assertThat(steps.state().counts().lost()).isIn(null, 0);
    }

    private static FetchResult failure(FetchRequest request) {
        return failure(request, null);
    }

    private static FetchResult failure(FetchRequest request, @Nullable Reason reason) {
        return new FetchResult(request, FetchOutcome.FAILED, START, START, null, null, null, null, null, null, null,
                null, reason, null, List.of());
    }

    @Test
    void doesNothingTwiceForAResultThatComesTwice() {
        Steps steps = Steps.followed().due();
        FetchResult late = failure(steps.requests.get(0));
        SourceState after = steps.unchanged().state();

        assertThat(steps.ended(late).state()).isEqualTo(after);
        assertThat(steps.requests).isEmpty();
    }

    @Test
    void asksAgainAfterAnHourWithoutAnyAnswer() {
        Steps steps = Steps.followed().due();
        FetchRequest lost = steps.requests.get(0);

        assertThat(steps.untilNext()).isEqualTo(Duration.ofHours(1));
        assertThat(steps.due().requests.get(0).id()).isNotEqualTo(lost.id());
    }

    @Test
    void doesNotPollWhatIsPausedUntilItIsResumed() {
        Steps steps = Steps.followed().order(SourceCommandKind.PAUSE, null);

        assertThat(steps.state().health()).isEqualTo(SourceHealth.PAUSED);
        assertThat(steps.state().times().nextPoll()).isNull();
        assertThat(steps.order(SourceCommandKind.ADD, ENTRIES).state().times().nextPoll()).isNull();
        assertThat(steps.order(SourceCommandKind.RESUME, null).state().times().nextPoll()).isEqualTo(steps.now);
    }

    @Test
    void changesNothingIfTheSettingsSayTheSameAgain() {
        Steps steps = Steps.followed().due().lists("https://news.example/1");
        SourceState before = steps.state();

        steps.orderBy("configuration", SourceCommandKind.ADD, before.definition());

        assertThat(steps.state()).isEqualTo(before);
    }

    @Test
    void asksAtTheNewAddressWithoutTheOldValidators() {
        Steps steps = Steps.added(ENTRIES).due().lists("https://news.example/1");

        steps.order(SourceCommandKind.ADD, SourceDefinition.of("courier", SourceKind.FEED, "https://new.example/feed"))
            .due();

        assertThat(steps.requested()).containsExactly("https://new.example/feed");
        assertThat(steps.requests.get(0).etag()).isNull();
    }

    @Test
    void pollsNowWhatShouldBePolledNow() {
        Steps steps = Steps.followed().due().unchanged();
        steps.now = steps.now.plusSeconds(1);

        assertThat(steps.order(SourceCommandKind.POLL, null).state().times().nextPoll()).isEqualTo(steps.now);
    }

    @Test
    void doesNotPollTwiceAtOnce() {
        Steps steps = Steps.followed().due();
        SourceState before = steps.state();

        assertThat(steps.order(SourceCommandKind.POLL, null).state()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADD")
    void doesNothingAboutASourceThatIsNotThere(SourceCommandKind kind) {
        Steps steps = new Steps(FrontierSettings.defaults()).order(kind, null);

        assertThat(steps.state).isNull();
        assertThat(steps.requests).isEmpty();
    }

    @Test
    void offersAPageOnlyWhenItsBytesChanged() {
        Steps steps = Steps.added(SourceDefinition.of("courier", SourceKind.PAGE, "https://news.example/page")).due();

        assertThat(steps.requests.get(0).offer()).isTrue();
        assertThat(steps.lists().state().counts().found()).isEqualTo(1);
        assertThat(steps.due().lists().state().counts().found()).isEqualTo(1);
    }

}
