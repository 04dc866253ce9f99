package copydesk.allinone.run;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import copydesk.allinone.ledger.Ledger;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(20)
class CourseTests {

    private final Ledger ledger = new Ledger();

    private final List<String> events = new ArrayList<>();

    private final ExecutorService pipeline = Executors.newSingleThreadExecutor();

    @AfterEach
    void stopPipeline() {
        this.pipeline.shutdownNow();
    }

    @Test
    void finishesALegBeforeTheNext() throws InterruptedException {
        Course course = new Course(this::publishSoon, this.ledger, Duration.ofSeconds(10));

        boolean settled = course.take(List.of(List.of(page("a"), page("b")), List.of(page("c"))));

        assertThat(settled).isTrue();
        assertThat(this.events).hasSize(6).endsWith("offered c", "ended c");
        assertThat(this.ledger.balance().closes()).isTrue();
    }

    @Test
    void stopsAtALegThatStalls() throws InterruptedException {
        Course course = new Course((place) -> {
            note("offered " + place.name());
            return place.name();
        }, this.ledger, Duration.ofMillis(20));

        boolean settled = course.take(List.of(List.of(page("a")), List.of(page("b"))));

        assertThat(settled).isFalse();
        assertThat(this.events).containsExactly("offered a");
        assertThat(this.ledger.balance().unaccounted()).singleElement()
            .satisfies((item) -> assertThat(item.place()).isEqualTo("a"));
    }

    private String publishSoon(Place place) {
        note("offered " + place.name());
        this.pipeline.execute(() -> {
            note("ended " + place.name());
            this.ledger.ended(new Outcome(place.name(), EndState.PUBLISHED, "publish", null, null, null, null, null,
                    null, null, Instant.EPOCH));
        });
        return place.name();
    }

    private synchronized void note(String event) {
        this.events.add(event);
    }

    private static Place page(String name) {
        return new Place.WebPage(URI.create(name));
    }

}
