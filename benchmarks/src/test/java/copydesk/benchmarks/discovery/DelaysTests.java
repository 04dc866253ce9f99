package copydesk.benchmarks.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DelaysTests {

    private static final Instant BEGIN = Instant.parse("2026-11-28T20:00:00Z");

    private final List<Story> stories = IntStream.range(0, 20)
        .mapToObj((number) -> new Story(0, number, Duration.ofSeconds(number)))
        .toList();

    private final Delays delays = new Delays();

    @Test
    void countsFromTheAppearingOfEachStory() {
        this.stories.forEach((story) -> this.delays.seen(story.number(),
                BEGIN.plus(story.after()).plusMillis(100L * (story.number() + 1))));

        assertThat(this.delays.line(this.stories, BEGIN))
            .isEqualTo("20 of 20 stories, 0 twice; from feed to event p50 1.00 s, p95 1.90 s, max 2.00 s");
        assertThat(this.delays.quantile(this.stories, BEGIN, 0.95)).isEqualTo(1.9);
    }

    @Test
    void countsTheFirstEventAndTellsOfMore() {
        this.delays.seen(3, BEGIN.plusSeconds(5));
        this.delays.seen(3, BEGIN.plusSeconds(9));

        assertThat(this.delays.stories()).isEqualTo(1);
        assertThat(this.delays.again()).isEqualTo(1);
        assertThat(this.delays.line(this.stories, BEGIN))
            .isEqualTo("1 of 20 stories, 1 twice; from feed to event p50 2.00 s, p95 2.00 s, max 2.00 s");
    }

    @Test
    void reachesNothingWithoutEvents() {
        assertThat(this.delays.quantile(this.stories, BEGIN, 0.95)).isNaN();
    }

}
