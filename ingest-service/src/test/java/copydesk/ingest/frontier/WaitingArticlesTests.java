package copydesk.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.ledger.Reason;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.PendingLink;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceHealth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static copydesk.ingest.frontier.Steps.FEED;
import static copydesk.ingest.frontier.Steps.START;
import static org.assertj.core.api.Assertions.assertThat;

/** Articles whose host is not even asked: for now, for a day, or for good. */
class WaitingArticlesTests {

    private static final String STORY = "https://news.example/1";

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final Steps steps = Steps.followed();

    @Test
    void asksAgainWhenTheHostMayBeAskedAndNotOnlyAtTheNextPoll() {
        FetchRequest first = listed().get(0);
        this.steps.ended(result(first, FetchOutcome.BUSY, this.steps.now.plus(HALF_HOUR)));
        assertThat(this.steps.state().pending())
            .containsExactly(new PendingLink(STORY, 0, START.plus(HALF_HOUR), START));
        Instant poll = this.steps.state().times().nextPoll();

        this.steps.now = START.plus(HALF_HOUR).minusSeconds(1);
        assertThat(articles()).isEmpty();
        this.steps.now = START.plus(HALF_HOUR);
        List<FetchRequest> again = articles();

        assertThat(again).extracting(FetchRequest::url).containsExactly(STORY);
        assertThat(again.get(0).id()).isNotEqualTo(first.id());
        assertThat(poll).isBefore(this.steps.now);
        assertThat(articles()).as("it is under way").isEmpty();
    }

    @Test
    void triesAsOftenAsEverOnceTheHostIsAsked() {
        FetchRequest request = listed().get(0);
        for (int declined = 0; declined < 10; declined++) {
            request = again(request, null);
        }
        for (int failed = 1; failed < 4; failed++) {
            request = again(request, this.steps.now);
            assertThat(this.steps.state().pending()).extracting(PendingLink::attempts).containsExactly(failed);
        }
        this.steps.ended(failed(request, this.steps.now));

        assertThat(this.steps.state().pending()).isEmpty();
        assertThat(this.steps.state().counts().lost()).isEqualTo(1);
    }

    @Test
    void losesWhatHasWaitedForADayAndSaysSoBefore() {
        FetchRequest request = listed().get(0);
        while (this.steps.now.isBefore(START.plus(Duration.ofDays(1)))) {
            request = again(request, null);
            assertThat(this.steps.state().counts().lost()).isNull();
        }
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.FAILING);
        assertThat(this.steps.state().detail())
            .isEqualTo("Of its articles, 1 have waited for more than an hour: their host is left alone, or cannot be "
                    + "asked.");

        this.steps.ended(failed(request, null));

        assertThat(this.steps.state().pending()).isEmpty();
        assertThat(this.steps.state().counts().lost()).isEqualTo(1);
        poll();
        assertThat(this.steps.state().health()).isNotEqualTo(SourceHealth.FAILING);
    }

    @Test
    void countsWhatRobotsTxtForbids() {
        this.steps.ended(result(listed().get(0), FetchOutcome.FORBIDDEN, START.plus(HALF_HOUR)));

        assertThat(this.steps.state().pending()).isEmpty();
        assertThat(this.steps.state().counts().forbidden()).isEqualTo(1);
        assertThat(this.steps.state().counts().lost()).isNull();
        poll();
        assertThat(this.steps.state().counts().forbidden()).isEqualTo(1);
    }

    @Test
    void leavesToTheListWhatThereIsNoRoomToWaitFor() {
        Steps many = many();
        List<FetchRequest> requests = many.due().lists(Steps.links(0, 203)).requests;

        requests.forEach((request) -> many.ended(failed(request, null)));

        assertThat(many.state().pending()).extracting(PendingLink::url).containsExactly(Steps.links(0, 200));
        assertThat(many.state().counts().lost()).isNull();
        assertThat(many.state().digest()).as("the list is read once more").isNull();
        assertThat(many.state().etag()).isNull();
        requests.subList(0, 101).forEach((request) -> many.ended(result(request, FetchOutcome.FORBIDDEN, START)));
        assertThat(listedAgain(many, 203)).containsExactly(Steps.links(200, 203));
    }

    @Test
    void takesNothingOfAListWhileManyWait() {
        Steps many = many();
        List<FetchRequest> requests = many.due().lists(Steps.links(0, 100)).requests;
        requests.forEach((request) -> many.ended(failed(request, null)));

        assertThat(listedAgain(many, 103)).isEmpty();
        many.ended(result(requests.get(0), FetchOutcome.FORBIDDEN, START));

        assertThat(listedAgain(many, 103)).containsExactly(Steps.links(100, 103));
        assertThat(many.state().counts().lost()).isNull();
    }

    @Test
    void readsAListOnceMoreThatIsSaidToBeWhatItWasBeforeItWasForgotten() {
        Steps many = many();
        List<FetchRequest> requests = many.due().lists(Steps.links(0, 201)).requests;
        FetchRequest poll = many.due().requests.get(0);
        requests.forEach((request) -> many.ended(failed(request, null)));

        many.requests = List.of(poll);
        many.unchanged();

        assertThat(poll.etag()).isEqualTo("\"etag\"");
        assertThat(many.state().etag()).isNull();
    }

    @Test
    void forgetsAlsoTheListedAddressOfAnArticleThatMoved() {
        Steps many = many();
        List<FetchRequest> requests = many.due().lists(Steps.links(0, 201)).requests;
        requests.subList(0, 200).forEach((request) -> many.ended(failed(request, null)));
        many.requests = requests.subList(200, 201);

        many.moved("https://news.example/there", true).ended(failed(many.requests.get(0), null));

        requests.subList(0, 101).forEach((request) -> many.ended(result(request, FetchOutcome.FORBIDDEN, START)));
        assertThat(listedAgain(many, 201)).containsExactly("https://news.example/200");
    }

    private static Steps many() {
        Steps many = new Steps(new FrontierSettings(null, null, null, null, null, null, 300, null));
        many.order(SourceCommandKind.ADD, Steps.followed().state().definition());
        return many;
    }

    private static List<String> listedAgain(Steps many, int to) {
        many.now = many.state().times().nextPoll();
        FetchRequest poll = many.due().requests.get(0);
        assertThat(poll.purpose()).isEqualTo(FetchPurpose.POLL);
        many.requests = List.of(poll);
        return many.lists(Steps.links(0, to)).requested();
    }

    @Test
    void asksForNothingOfASourceThatIsPaused() {
        this.steps.ended(failed(listed().get(0), null)).order(SourceCommandKind.PAUSE, null);

        assertThat(this.steps.dueAt(START.plus(HALF_HOUR)).requests).isEmpty();
        this.steps.order(SourceCommandKind.RESUME, null);
        assertThat(this.steps.dueAt(START.plus(HALF_HOUR)).requested()).containsExactly(FEED, STORY);
    }

    private List<FetchRequest> listed() {
        return this.steps.due().lists(STORY).requests;
    }

    // nothing came of it; half an hour later it is asked for again
    private FetchRequest again(FetchRequest request, @Nullable Instant startedAt) {
        this.steps.ended(failed(request, startedAt));
        this.steps.now = this.steps.now.plus(HALF_HOUR);
        return articles().get(0);
    }

    private List<FetchRequest> articles() {
        List<FetchRequest> requests = new ArrayList<>(this.steps.dueAt(this.steps.now).requests);
        if (this.steps.state().outstanding() != null) {
            this.steps.unchanged();
        }
        requests.removeIf((request) -> request.purpose() != FetchPurpose.ARTICLE);
        return requests;
    }

    private void poll() {
        this.steps.due().unchanged();
    }

    private FetchResult failed(FetchRequest request, @Nullable Instant startedAt) {
        return new FetchResult(request, FetchOutcome.BUSY, startedAt, this.steps.now, null, null, null, null, null,
                null, null, null, Reason.UNREACHABLE, "No.", List.of());
    }

    private FetchResult result(FetchRequest request, FetchOutcome outcome, Instant retryAt) {
        return new FetchResult(request, outcome, null, this.steps.now, null, null, null, null, retryAt, null, null,
                null, Reason.UNREACHABLE, "No.", List.of());
    }

}
