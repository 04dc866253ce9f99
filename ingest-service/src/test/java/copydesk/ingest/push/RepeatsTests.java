package copydesk.ingest.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;

import copydesk.contract.push.PushClaim;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatsTests {

    private Instant now = Instant.parse("2026-03-01T10:00:00Z");

    private final Repeats repeats = new Repeats(2, new Clock() {

        @Override
        public Instant instant() {
            return RepeatsTests.this.now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

    });

    @Test
    void forgetsAfterADay() {
        take("a");

        this.now = this.now.plus(Duration.ofHours(23));
        assertThat(take("a").before()).isTrue();
        this.now = this.now.plus(Duration.ofHours(1));
        assertThat(take("a").before()).isFalse();
        this.now = this.now.plus(Duration.ofHours(23));
        assertThat(take("a").before()).isTrue();
    }

    @Test
    void forgetsSoonerWhatCountsForMinutes() {
        take("a", Duration.ofMinutes(2));

        this.now = this.now.plusSeconds(119);
        assertThat(take("a", Duration.ofMinutes(2)).before()).isTrue();
        this.now = this.now.plusSeconds(1);
        assertThat(take("a", Duration.ofMinutes(2)).before()).isFalse();
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        take("a");
        take("b");
        take("c");

        assertThat(take("c").before()).isTrue();
        assertThat(take("b").before()).isTrue();
        assertThat(take("a").before()).isFalse();
    }

    private Repeats.Taken take(String key) {
        return take(key, Duration.ofDays(1));
    }

    private Repeats.Taken take(String key, Duration counts) {
        return this.repeats.take(key, counts, "digest",
                () -> CompletableFuture.completedFuture(new PushClaim("ntb", "digest", "item", false)));
    }

}
