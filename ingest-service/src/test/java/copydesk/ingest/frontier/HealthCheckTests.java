package copydesk.ingest.frontier;

import java.util.List;

import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with a source shows by the third poll. */
class HealthCheckTests {

    private final Steps steps = Steps.followed();

    @Test
    void isHealthyWhileNewsComes() {
        newsEachPoll(5);

        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
        assertThat(this.steps.state().detail()).isNull();
        assertThat(this.steps.state().times().delaySeconds()).isEqualTo(40);
    }

    @Test
    void isSilentAtTheThirdPollWithoutNews() {
        newsEachPoll(5);

        this.steps.due().unchanged().due().unchanged();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);

        this.steps.due().unchanged();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.SILENT);
        assertThat(this.steps.state().detail()).isEqualTo("Its last 3 polls brought nothing new.");
    }

    @Test
    void isNotSilentIfItNeverHadMuchToSay() {
        this.steps.due().lists("https://news.example/1");
        for (int poll = 0; poll < 20; poll++) {
            this.steps.due().unchanged();
        }
        this.steps.due().lists("https://news.example/2").due().unchanged().due().unchanged().due().unchanged();

        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
    }

    @Test
    void isBrokenAtTheSecondListThatIsEmpty() {
        newsEachPoll(2);

        this.steps.due().lists();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);

        this.steps.due();
        this.steps.lists("https://news.example/lonely");
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.BROKEN);
        assertThat(this.steps.state().detail())
            .isEqualTo("Its last 2 lists were empty or shrank to little; it has listed 10 as a rule.");
    }

    @Test
    void isBrokenAtTheSecondPollIfItNeverListedAnythingAndStaysAsItIs() {
        this.steps.due().lists();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);

        this.steps.due().unchanged();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.BROKEN);
        assertThat(this.steps.state().detail())
            .isEqualTo("It has listed nothing so far; what lies there may be no feed.");
    }

    @Test
    void namesTheFeedsOfAPageThatWasTakenForAFeed() {
        ListedLink[] feeds = { new ListedLink("https://news.example/rss.xml", null, SourceKind.FEED),
                new ListedLink("https://news.example/atom.xml", null, SourceKind.FEED) };
        this.steps.due();
        this.steps.answers(this.steps.requests.get(0), feeds);
        assertThat(this.steps.requests).isEmpty();
        assertThat(this.steps.state().counts().listed()).isZero();

        this.steps.due().unchanged();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.BROKEN);
        assertThat(this.steps.state().detail()).isEqualTo("No feed lies there but a page, which names "
                + "https://news.example/rss.xml, https://news.example/atom.xml.");

        this.steps.due().lists("https://news.example/1");
        assertThat(this.steps.state().site()).isNull();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
    }

    @Test
    void countsArticlesThatWereRequestedBeforeOrCouldNotBeHad() {
        this.steps.due().lists("https://news.example/1", "https://short.example/x");
        List<FetchRequest> both = this.steps.requests;

        this.steps.ended(moved(both.get(1), both.get(0).url()));
        assertThat(this.steps.state().counts().duplicates()).isEqualTo(1);

        for (int attempt = 0; attempt < 4; attempt++) {
            assertThat(this.steps.state().counts().lost()).isNull();
            this.steps.answersNothing(both.get(0), FetchOutcome.FAILED);
        }
        assertThat(this.steps.state().counts().lost()).isEqualTo(1);
        assertThat(this.steps.due().unchanged().state().counts().duplicates()).isEqualTo(1);
    }

    private FetchResult moved(FetchRequest request, String location) {
        return new FetchResult(request, FetchOutcome.MOVED, this.steps.now, this.steps.now, null, null, null, null,
                null, null, location, true, null, null, List.of());
    }

    @Test
    void isMendedByAListOfTheUsualLength() {
        newsEachPoll(2);
        this.steps.due().lists().due().lists("https://news.example/lonely");

        newsEachPoll(1);

        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
    }

    @Test
    void failsAtTheFirstPollIfNothingEverCame() {
        this.steps.due().fails();

        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.FAILING);
        assertThat(this.steps.state().detail()).isEqualTo("The server answered 500.");

        this.steps.due().lists("https://news.example/1").due().fails();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
    }

    @Test
    void failsAtTheSecondPollWithoutAnswerAndTellsWhy() {
        this.steps.due().lists("https://news.example/0").due().fails();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
        assertThat(this.steps.state().detail()).isEqualTo("The server answered 500.");

        this.steps.due().fails();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.FAILING);

        this.steps.due().lists("https://news.example/1");
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
        assertThat(this.steps.state().detail()).isNull();
    }

    private void newsEachPoll(int polls) {
        for (int poll = 0; poll < polls; poll++) {
            int first = this.steps.state().counts().polls() * 5;
            this.steps.due().lists(Steps.links(first, first + 10));
        }
    }

}
