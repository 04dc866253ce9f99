package copydesk.ingest.frontier;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import copydesk.contract.ledger.Reason;
import copydesk.contract.source.ChildList;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;

import static copydesk.ingest.frontier.Steps.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The sitemaps of an index. */
class ChildListsTests {

    private static final String OLD = "https://news.example/old.xml";

    private static final String NEW = "https://news.example/new.xml";

    private static final String ARTICLE = "https://news.example/1";

    private final Steps steps = Steps
        .added(SourceDefinition.of("courier", SourceKind.SITEMAP, "https://news.example/index.xml"));

    @Test
    void asksForTheSitemapsOfAnIndexTheNewestFirst() {
        index(list(OLD, "2026-11-01T10:15:00Z"), list(NEW, "2026-11-22T15:00:00Z"));

        assertThat(this.steps.requested()).containsExactly(NEW, OLD);
        assertThat(this.steps.requests).extracting(FetchRequest::purpose).containsOnly(FetchPurpose.LIST);
        assertThat(this.steps.requests).noneMatch(FetchRequest::offer);
    }

    @Test
    void requestsTheArticlesThatTheyList() {
        index(list(NEW, "2026-11-22T15:00:00Z"));

        this.steps.answers(request(NEW), new ListedLink(ARTICLE, START.minusSeconds(40)));

        assertThat(this.steps.requested()).containsExactly(ARTICLE);
        assertThat(this.steps.state().counts().found()).isEqualTo(1);
        assertThat(this.steps.state().times().lastNews()).isEqualTo(START);
    }

    @Test
    void asksAgainOnlyForThoseThatHaveChanged() {
        index(list(OLD, "2026-11-01T10:15:00Z"), list(NEW, "2026-11-22T15:00:00Z"));
        FetchRequest old = request(OLD);
        this.steps.answers(request(NEW), new ListedLink(ARTICLE, null)).answers(old, new ListedLink(ARTICLE, null));

        index(list(OLD, "2026-11-01T10:15:00Z"), list(NEW, "2026-11-22T16:30:00Z"));

        assertThat(this.steps.requested()).containsExactly(NEW);
        assertThat(request(NEW).etag()).isEqualTo("\"" + NEW + "\"");
        assertThat(request(NEW).digest()).startsWith("sha256:");
    }

    @Test
    void asksWithValidatorsAtEachPollWhereNothingTellsWhetherItChanged() {
        index(new ListedLink(NEW, null, SourceKind.SITEMAP));
        this.steps.answers(request(NEW), new ListedLink(ARTICLE, null));

        this.steps.due().unchanged();

        assertThat(this.steps.requested()).containsExactly(NEW);
        assertThat(request(NEW).etag()).isEqualTo("\"" + NEW + "\"");
    }

    @Test
    void doesNotTrustADayThatIsNotOver() {
        index(list(NEW, "2026-11-22T00:00:00Z"), list(OLD, "2026-11-21T00:00:00Z"));
        FetchRequest old = request(OLD);
        this.steps.answers(request(NEW)).answers(old);

        this.steps.due().unchanged();

        assertThat(this.steps.requested()).containsExactly(NEW);
    }

    @Test
    void readsOnlyTheNewestTwentyTenAtATime() {
        ListedLink[] hundred = IntStream.range(0, 100)
            .mapToObj(
                    (i) -> list("https://news.example/" + (10 + i) + ".xml", "20" + (10 + i % 90) + "-01-01T01:00:00Z"))
            .toArray(ListedLink[]::new);
        index(hundred);

        assertThat(this.steps.requests).hasSize(10);
        assertThat(this.steps.requests.get(0).url()).isEqualTo("https://news.example/99.xml");
        assertThat(this.steps.state().children()).hasSize(20);
    }

    @Test
    void followsAnIndexInAnIndexButNoDeeper() {
        index(new ListedLink(NEW, null, SourceKind.SITEMAP));

        this.steps.answers(request(NEW), new ListedLink(OLD, null, SourceKind.SITEMAP));
        assertThat(this.steps.requested()).containsExactly(OLD);

        this.steps.answers(request(OLD), new ListedLink("https://news.example/deep.xml", null, SourceKind.SITEMAP));
        assertThat(this.steps.requests).isEmpty();
    }

    @Test
    void readsOneAgainOfWhichNotAllWasTaken() {
        index(list(NEW, "2026-11-22T15:00:00Z"));
        this.steps.answers(request(NEW), articles(70));
        assertThat(this.steps.requests).hasSize(50);

        this.steps.due().unchanged();
        assertThat(request(NEW).digest()).isNull();
        this.steps.answers(request(NEW), articles(70));

        assertThat(this.steps.requested()).containsExactly(Steps.links(50, 70));
    }

    @Test
    void followsOneToWhereItLies() {
        index(list(NEW, "2026-11-22T15:00:00Z"));
        FetchRequest before = request(NEW);

        this.steps.ended(new FetchResult(before, FetchOutcome.MOVED, START, START, null, null, null, null, null, null,
                "https://cdn.example/new.xml", true, null, null, List.of()));
        assertThat(this.steps.requested()).containsExactly("https://cdn.example/new.xml");
        this.steps.answers(request("https://cdn.example/new.xml"), new ListedLink(ARTICLE, null));

        assertThat(this.steps.requested()).containsExactly(ARTICLE);
        assertThat(this.steps.due().unchanged().requests).isEmpty();
    }

    @Test
    void tellsThatHalfOfTheListsCannotBeHad() {
        index(list(OLD, "2026-11-01T10:15:00Z"), list(NEW, "2026-11-22T15:00:00Z"));
        FetchRequest old = request(OLD);
        this.steps.answersNothing(request(NEW), FetchOutcome.FAILED).answers(old, new ListedLink(ARTICLE, null));

        this.steps.due().unchanged();
        this.steps.answersNothing(request(NEW), FetchOutcome.FAILED);

        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.FAILING);
        assertThat(this.steps.state().detail()).isEqualTo("Of the lists that it names, 1 of 2 cannot be had.");
    }

    @Test
    void forgetsAListThatIsNamedNoMore() {
        index(list(OLD, "2026-11-01T10:15:00Z"), list(NEW, "2026-11-22T15:00:00Z"));
        FetchRequest old = request(OLD);

        index(list(NEW, "2026-11-22T15:00:00Z"));

        assertThat(this.steps.state().children()).extracting(ChildList::url).containsExactly(NEW);
        assertThat(this.steps.answers(old, new ListedLink(ARTICLE, null)).requests).isEmpty();
    }

    /**
     * Ten lists of fifty articles; after each poll their host has time for the first
     * thirty requests only.
     */
    @Test
    void losesNoneOfMoreArticlesThanMayWait() {
        ListedLink[] lists = IntStream.range(0, 10)
            .mapToObj((i) -> list("https://news.example/" + i + ".xml", "2026-11-22T15:00:00Z"))
            .toArray(ListedLink[]::new);
        Set<String> fetched = new TreeSet<>();
        int most = 0;

        for (int poll = 0; poll < 100; poll++) {
            Deque<FetchRequest> topic = new ArrayDeque<>(this.steps.due().requests);
            topic.addAll(this.steps.answers(topic.remove(), lists).requests);
            for (int number = 1; !topic.isEmpty(); number++) {
                topic.addAll(answered(topic.remove(), number <= 30, fetched));
            }
            most = Math.max(most, this.steps.state().pending().size());
        }

        assertThat(fetched).hasSize(500);
        assertThat(most).isEqualTo(200);
        assertThat(this.steps.state().pending()).isEmpty();
        assertThat(this.steps.state().counts().lost()).isNull();
    }

    private List<FetchRequest> answered(FetchRequest request, boolean hasTime, Set<String> fetched) {
        if (request.purpose() == FetchPurpose.LIST) {
            return this.steps.answers(request,
                    IntStream.range(0, 50)
                        .mapToObj((i) -> new ListedLink(request.url() + "/" + i, null))
                        .toArray(ListedLink[]::new)).requests;
        }
        if (hasTime) {
            fetched.add(request.url());
            return this.steps.answers(request).requests;
        }
        return this.steps.ended(new FetchResult(request, FetchOutcome.BUSY, null, this.steps.now, null, null, null,
                null, null, null, null, null, Reason.UNREACHABLE, "No.", List.of())).requests;
    }

    @Test
    void takesNoListForReadThatIsUnchangedSinceAReadingThatNoLongerCounts() {
        index(new ListedLink(NEW, null, SourceKind.SITEMAP));
        this.steps.answers(request(NEW), articles(201));
        List<FetchRequest> articles = this.steps.requests;
        this.steps.due().unchanged();
        FetchRequest again = request(NEW);

        this.steps.requests = List.of(again);
        this.steps.unchanged();

        assertThat(articles).hasSize(50);
        assertThat(this.steps.state().children()).extracting(ChildList::read, ChildList::digest)
            .containsExactly(tuple(null, null));
    }

    private void index(ListedLink... lists) {
        this.steps.due();
        this.steps.answers(this.steps.requests.get(0), lists);
    }

    private FetchRequest request(String url) {
        return this.steps.requests.stream().filter((request) -> request.url().equals(url)).findFirst().orElseThrow();
    }

    private static ListedLink list(String url, String changed) {
        return new ListedLink(url, Instant.parse(changed), SourceKind.SITEMAP);
    }

    private static ListedLink[] articles(int count) {
        return List.of(Steps.links(0, count))
            .stream()
            .map((url) -> new ListedLink(url, null))
            .toArray(ListedLink[]::new);
    }

}
