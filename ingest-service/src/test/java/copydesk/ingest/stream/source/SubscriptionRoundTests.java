package copydesk.ingest.stream.source;

import java.time.Duration;
import java.util.List;

import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.hub.Subscription;
import copydesk.contract.hub.SubscriptionPhase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A feed, its hub and us, over real HTTP; Kafka is a topology without a broker. */
class SubscriptionRoundTests {

    private final HubTown town = new HubTown();

    @AfterEach
    void close() {
        this.town.close();
    }

    @Test
    void subscribesAtTheHubThatTheFeedNames() {
        this.town.addFeed();
        assertThat(this.town.subscription().phase()).isEqualTo(SubscriptionPhase.WANTED);

        this.town.pass(Duration.ofSeconds(1));
        assertThat(this.town.asked("hub.mode", "hub.topic", "hub.lease_seconds"))
            .containsExactly("subscribe " + this.town.feed() + " 864000");

        assertThat(this.town.hubVerifies("subscribe", 3_600)).isEqualTo("200 challenge-1");
        assertThat(this.town.subscription()).returns(SubscriptionPhase.ACTIVE, Subscription::phase)
            .returns(this.town.now().plusSeconds(3_600), Subscription::until);
    }

    @Test
    void takesSignedDeliveriesAndRequestsWhatIsNew() {
        this.town.subscribed(3_600);

        assertThat(this.town.hubDelivers("sha256", "/1", "/2")).isEqualTo("202 ");
        assertThat(this.town.hubDelivers("sha512", "/2", "/3")).isEqualTo("202 ");

        assertThat(this.town.requestedArticles()).containsExactly("/1", "/2", "/3");
        assertThat(this.town.subscription().deliveries()).isEqualTo(2);
    }

    @Test
    void dropsForgedDeliveries() {
        this.town.subscribed(3_600);
        this.town.forge("another secret");

        assertThat(this.town.hubDelivers("sha256", "/1")).isEqualTo("202 ");

        assertThat(this.town.requestedArticles()).isEmpty();
        assertThat(this.town.subscription().deliveries()).isZero();
    }

    @Test
    void requestsNothingTwiceThatThePollAfterADeliveryLists() {
        this.town.subscribed(3_600);
        this.town.hubDelivers("sha1", "/1");
        this.town.feedLists("/1");

        this.town.pass(Duration.ofMinutes(3));

        assertThat(this.town.requestedArticles()).containsExactly("/1");
    }

    @Test
    void renewsUnderTheSameAddressBeforeTheLeaseEnds() {
        this.town.subscribed(3_600);

        this.town.pass(Duration.ofSeconds(2_701));

        List<String> addresses = this.town.asked("hub.mode", "hub.callback", "hub.secret");
        assertThat(addresses).hasSize(2);
        assertThat(addresses.get(1)).isEqualTo(addresses.get(0));
        assertThat(this.town.hubVerifies("subscribe", 3_600)).isEqualTo("200 challenge-2");
        assertThat(this.town.subscription().until()).isEqualTo(this.town.now().plusSeconds(3_600));
    }

    @Test
    void asksADenyingHubAgainTheNextDay() {
        this.town.addFeed();
        this.town.pass(Duration.ofSeconds(1));

        assertThat(this.town.hubVerifies("denied", 0)).isEqualTo("200 ");
        assertThat(this.town.subscription().phase()).isEqualTo(SubscriptionPhase.DENIED);
        this.town.pass(Duration.ofHours(23));
        assertThat(this.town.asked("hub.mode")).hasSize(1);

        this.town.pass(Duration.ofMinutes(65));
        assertThat(this.town.asked("hub.mode")).hasSize(2);
    }

    @Test
    void unsubscribesWhatIsRemovedAndTakesNothingMoreOfIt() {
        this.town.subscribed(3_600);

        this.town.order(SourceCommandKind.REMOVE);

        assertThat(this.town.asked("hub.mode")).containsExactly("subscribe", "unsubscribe");
        assertThat(this.town.hubVerifies("unsubscribe", 0)).isEqualTo("200 challenge-2");
        assertThat(this.town.hubDelivers("sha256", "/9")).isEqualTo("410 ");
    }

    @Test
    void unsubscribesWhatIsPaused() {
        this.town.subscribed(3_600);

        this.town.order(SourceCommandKind.PAUSE);

        assertThat(this.town.asked("hub.mode")).containsExactly("subscribe", "unsubscribe");
        assertThat(this.town.hubVerifies("subscribe", 3_600)).isEqualTo("404 ");
        assertThat(this.town.hubVerifies("unsubscribe", 0)).startsWith("200 challenge");
    }

    @Test
    void goesOnPollingWhileTheHubIsDownAndAsksItAgain() {
        this.town.hubAnswers(500);
        this.town.addFeed();
        this.town.pass(Duration.ofMinutes(4));
        assertThat(this.town.asked("hub.mode")).hasSize(1);
        assertThat(this.town.polls()).isGreaterThan(1);

        this.town.hubAnswers(202);
        this.town.pass(Duration.ofMinutes(3));

        assertThat(this.town.asked("hub.mode")).hasSize(2);
        assertThat(this.town.hubVerifies("subscribe", 3_600)).startsWith("200 ");
        assertThat(this.town.subscription().phase()).isEqualTo(SubscriptionPhase.ACTIVE);
    }

}
