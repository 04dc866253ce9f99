package copydesk.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.hub.HubLink;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import copydesk.contract.hub.Subscription;
import copydesk.contract.hub.SubscriptionPhase;
import copydesk.ingest.websub.WebSubSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubscribingTests {

    private static final HubLink HUB = new HubLink("https://hub.example/", "https://news.example/self");

    private static final WebSubSettings ON = new WebSubSettings("https://desk.example", "0123456789abcdef".repeat(2),
            null);

    private final Steps steps = new Steps(FrontierSettings.defaults(), ON);

    private int documents;

    SubscribingTests() {
        this.steps.order(SourceCommandKind.ADD, definition("https://news.example/feed"));
    }

    @Test
    void asksTheHubThatAPollNames() {
        polled(HUB);
        assertThat(subscription().phase()).isEqualTo(SubscriptionPhase.WANTED);

        this.steps.dueAt(subscription().next());

        assertThat(this.steps.requests).singleElement()
            .returns(FetchPurpose.SUBSCRIBE, FetchRequest::purpose)
            .returns("https://hub.example/", FetchRequest::url)
            .returns("https://news.example/self", FetchRequest::topic)
            .returns(false, FetchRequest::offer);
        assertThat(subscription().next()).isEqualTo(this.steps.now.plus(Duration.ofMinutes(5)));
    }

    @Test
    void pollsSlowlyWhileTheHubDelivers() {
        active(86_400);
        Instant poll = this.steps.state().times().nextPoll();

        this.steps.dueAt(poll);
        ended(HUB, "https://news.example/2");

        assertThat(Duration.between(poll, this.steps.state().times().nextPoll())).isBetween(Duration.ofHours(1),
                Duration.ofMinutes(66));
    }

    @Test
    void pollsAsUsualOnceTheLeaseIsOver() {
        active(86_400);

        this.steps.dueAt(this.steps.now.plusSeconds(86_401));
        ended(HUB, "https://news.example/2");

        assertThat(this.steps.untilNext()).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void renewsBeforeTheLeaseEnds() {
        active(86_400);

        this.steps.dueAt(subscription().next());

        assertThat(this.steps.requests).extracting(FetchRequest::purpose).contains(FetchPurpose.SUBSCRIBE);
        assertThat(subscription().isActive(this.steps.now)).isTrue();
    }

    @Test
    void asksWhereTheHubSendsUsAndKeepsTheHub() {
        polled(HUB);
        this.steps.dueAt(subscription().next());
        FetchRequest asked = this.steps.requests.get(0);

        this.steps.ended(new FetchResult(asked, FetchOutcome.MOVED, this.steps.now, this.steps.now, null, null, null,
                null, null, null, "https://other.example/take", false, null, null, List.of()));

        assertThat(this.steps.requests).singleElement()
            .returns(FetchPurpose.SUBSCRIBE, FetchRequest::purpose)
            .returns("https://other.example/take", FetchRequest::url)
            .returns("https://hub.example/", FetchRequest::origin)
            .returns(HUB.topic(), FetchRequest::topic)
            .returns(1, FetchRequest::hops);
        assertThat(subscription().hub()).isEqualTo("https://hub.example/");
        told(FetchOutcome.VERIFIED, 600);
        assertThat(subscription().phase()).isEqualTo(SubscriptionPhase.ACTIVE);
    }

    @Test
    void takesWhatIsNewOfADelivery() {
        active(86_400);

        delivered("https://news.example/1", "https://news.example/3");

        assertThat(this.steps.requested()).containsExactly("https://news.example/3");
        assertThat(subscription().deliveries()).isEqualTo(1);
        assertThat(this.steps.state().times().lastNews()).isEqualTo(this.steps.now);
        assertThat(this.steps.state().counts().usual()).isEqualTo(1);
        delivered("https://news.example/3");
        assertThat(this.steps.requests).isEmpty();
    }

    @Test
    void requestsNothingOfAPollThatWasDelivered() {
        active(86_400);
        delivered("https://news.example/3");

        this.steps.due();
        ended(HUB, "https://news.example/1", "https://news.example/3");

        assertThat(this.steps.requests).isEmpty();
    }

    @Test
    void pollsSoonAgainWhereTheHubDenies() {
        active(86_400);
        this.steps.due();
        ended(HUB, "https://news.example/2");

        told(FetchOutcome.DENIED, null);

        assertThat(subscription().phase()).isEqualTo(SubscriptionPhase.DENIED);
        assertThat(this.steps.untilNext()).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void endsItAtAPauseAndAsksAgainAfterIt() {
        active(86_400);

        this.steps.order(SourceCommandKind.PAUSE, null);
        assertThat(this.steps.requests).extracting(FetchRequest::purpose).containsExactly(FetchPurpose.UNSUBSCRIBE);
        assertThat(subscription().phase()).isEqualTo(SubscriptionPhase.ENDED);
        delivered("https://news.example/9");
        assertThat(this.steps.requests).isEmpty();

        this.steps.order(SourceCommandKind.RESUME, null).dueAt(this.steps.now);
        assertThat(this.steps.requests).extracting(FetchRequest::purpose)
            .containsExactly(FetchPurpose.SUBSCRIBE, FetchPurpose.POLL);
    }

    @Test
    void endsItWhereTheSourceIsRemoved() {
        active(86_400);

        this.steps.order(SourceCommandKind.REMOVE, null);

        assertThat(this.steps.state).isNull();
        assertThat(this.steps.requests).singleElement()
            .returns(FetchPurpose.UNSUBSCRIBE, FetchRequest::purpose)
            .returns("https://news.example/self", FetchRequest::topic);
    }

    @Test
    void endsItWhereTheSourceLiesElsewhereOrIsGone() {
        active(86_400);
        this.steps.order(SourceCommandKind.ADD, definition("https://news.example/other"));
        assertThat(this.steps.requests).extracting(FetchRequest::purpose).containsExactly(FetchPurpose.UNSUBSCRIBE);
        assertThat(this.steps.state().subscription()).isNull();

        active(86_400);
        this.steps.due().gone(410);
        assertThat(this.steps.requests).extracting(FetchRequest::purpose).containsExactly(FetchPurpose.UNSUBSCRIBE);
        assertThat(subscription().phase()).isEqualTo(SubscriptionPhase.ENDED);
    }

    @Test
    void changesTheHubWithTheFeed() {
        active(86_400);

        this.steps.due();
        ended(new HubLink("https://new.example/", "https://news.example/self"));

        assertThat(this.steps.requests).singleElement()
            .returns(FetchPurpose.UNSUBSCRIBE, FetchRequest::purpose)
            .returns("https://hub.example/", FetchRequest::url);
        assertThat(subscription().hub()).isEqualTo("https://new.example/");

        told(FetchOutcome.VERIFIED, 600);
        assertThat(subscription().phase()).as("the old hub has no say").isEqualTo(SubscriptionPhase.WANTED);
    }

    @Test
    void endsItWhereTheFeedNamesNoHubAnyMore() {
        active(86_400);

        this.steps.due();
        ended(null);

        assertThat(this.steps.requests).extracting(FetchRequest::purpose).containsExactly(FetchPurpose.UNSUBSCRIBE);
        assertThat(this.steps.state().subscription()).isNull();
    }

    @Test
    void asksNoHubWhileItIsOff() {
        Steps off = Steps.followed().due();
        off.ended(document(off, HUB, "https://news.example/1"));

        assertThat(off.state().subscription()).isNull();
    }

    private void polled(HubLink link) {
        this.steps.due();
        ended(link, "https://news.example/1");
    }

    private void active(int lease) {
        polled(HUB);
        this.steps.dueAt(subscription().next());
        told(FetchOutcome.VERIFIED, lease);
    }

    private void ended(@Nullable HubLink link, String... urls) {
        this.steps.ended(document(this.steps, link, urls));
    }

    private FetchResult document(Steps at, @Nullable HubLink link, String... urls) {
        FetchRequest poll = at.requests.stream()
            .filter((request) -> request.purpose() == FetchPurpose.POLL)
            .findFirst()
            .orElseThrow();
        return new FetchResult(poll, FetchOutcome.DOCUMENT, at.now, at.now, null, null, "sha256:" + this.documents++,
                null, null, 200, null, null, null, null, links(urls))
            .withHub(link);
    }

    private void told(FetchOutcome outcome, @Nullable Integer lease) {
        this.steps.ended(FetchResult.told(request(FetchPurpose.SUBSCRIBE, HUB.hub()), outcome, this.steps.now, lease,
                List.of()));
    }

    private void delivered(String... urls) {
        this.steps.ended(FetchResult.told(request(FetchPurpose.DELIVERY, Steps.FEED), FetchOutcome.DOCUMENT,
                this.steps.now, null, links(urls)));
    }

    private FetchRequest request(FetchPurpose purpose, String url) {
        return FetchRequest.ofHub("told", "courier", purpose, SourceKind.FEED, url, this.steps.now, HUB.topic());
    }

    private static List<ListedLink> links(String... urls) {
        return List.of(urls).stream().map((url) -> new ListedLink(url, null)).toList();
    }

    private static SourceDefinition definition(String url) {
        return new SourceDefinition("courier", SourceKind.FEED, url, 60, 3_600, true, null, null, null, null);
    }

    private Subscription subscription() {
        Subscription subscription = this.steps.state().subscription();
        assertThat(subscription).isNotNull();
        return subscription;
    }

}
