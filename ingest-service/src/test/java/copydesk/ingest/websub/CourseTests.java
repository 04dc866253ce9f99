package copydesk.ingest.websub;

import java.time.Duration;
import java.time.Instant;

import copydesk.contract.hub.Subscription;
import copydesk.contract.hub.SubscriptionPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CourseTests {

    private static final Instant NOW = Hubs.NOW;

    private static final Duration ASKED = Duration.ofDays(10);

    private final Subscription wanted = Course.wanted(Hubs.LINK, NOW);

    @Test
    void asksAtOnceForWhatIsWanted() {
        assertThat(this.wanted).isEqualTo(new Subscription("https://hub.example/", "https://news.example/feed",
                SubscriptionPhase.WANTED, NOW, null, null, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({ "1, PT5M", "2, PT20M", "3, PT1H20M", "4, PT5H20M", "5, PT21H20M", "6, PT24H", "40, PT24H" })
    void asksAHubThatDoesNotComeBackEverLater(int attempts, Duration pause) {
        Subscription subscription = this.wanted;
        for (int i = 0; i < attempts; i++) {
            subscription = Course.requested(subscription, NOW);
        }

        assertThat(subscription.next()).isEqualTo(NOW.plus(pause));
        assertThat(subscription.attempts()).isEqualTo(attempts);
    }

    @Test
    void renewsAfterThreeQuartersOfTheLease() {
        Subscription active = Course.verified(Course.requested(this.wanted, NOW), 86_400, ASKED, NOW.plusSeconds(2));

        assertThat(active.phase()).isEqualTo(SubscriptionPhase.ACTIVE);
        assertThat(active.until()).isEqualTo(NOW.plusSeconds(86_402));
        assertThat(active.next()).isEqualTo(NOW.plusSeconds(64_802));
        assertThat(active.attempts()).isZero();
        assertThat(active.isActive(NOW.plusSeconds(86_401))).isTrue();
        assertThat(active.isActive(NOW.plusSeconds(86_402))).isFalse();
    }

    @Test
    void staysActiveWhileItIsRenewed() {
        Subscription active = Course.verified(this.wanted, 600, ASKED, NOW);
        Instant later = NOW.plusSeconds(450);

        Subscription asked = Course.requested(active, later);

        assertThat(asked.isActive(later)).isTrue();
        assertThat(asked.until()).isEqualTo(NOW.plusSeconds(600));
        assertThat(Course.verified(asked, 600, ASKED, later).until()).isEqualTo(NOW.plusSeconds(1_050));
    }

    @ParameterizedTest
    @CsvSource({ ", P10D", "1, PT1M", "999999999, P365D" })
    void keepsALeaseWithinReason(Integer lease, Duration kept) {
        assertThat(Course.verified(this.wanted, lease, ASKED, NOW).until()).isEqualTo(NOW.plus(kept));
    }

    @Test
    void asksAHubThatDeniedAgainAfterADay() {
        Subscription denied = Course.denied(Course.verified(this.wanted, 600, ASKED, NOW), NOW);

        assertThat(denied.phase()).isEqualTo(SubscriptionPhase.DENIED);
        assertThat(denied.next()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(denied.isActive(NOW)).isFalse();
        assertThat(denied.stands()).isTrue();
    }

    @Test
    void letsAHubComeBackForAnHour() {
        Subscription asked = Course.requested(this.wanted, NOW);

        assertThat(Course.isPending(this.wanted, NOW)).isFalse();
        assertThat(Course.isPending(asked, NOW.plusSeconds(3_599))).isTrue();
        assertThat(Course.isPending(asked, NOW.plusSeconds(3_600))).isFalse();
        assertThat(Course.isPending(Course.ended(asked), NOW)).isFalse();
    }

    @Test
    void countsDeliveriesOverAPause() {
        Subscription delivered = Course.delivered(Course.delivered(this.wanted));

        assertThat(Course.ended(delivered)).returns(2, Subscription::deliveries).returns(null, Subscription::next);
        assertThat(Course.resumed(Course.ended(delivered), NOW)).returns(2, Subscription::deliveries)
            .returns(NOW, Subscription::next)
            .returns(SubscriptionPhase.WANTED, Subscription::phase);
    }

}
