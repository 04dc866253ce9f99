package copydesk.benchmarks.discovery;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryTests {

    @Test
    void appearsAtTheSameTimesWithTheSameSeed() {
        List<Story> stories = Story.seeded(100, 7, Duration.ofSeconds(60), 1);

        assertThat(stories).isEqualTo(Story.seeded(100, 7, Duration.ofSeconds(60), 1))
            .isNotEqualTo(Story.seeded(100, 7, Duration.ofSeconds(60), 2))
            .hasSize(100)
            .isSortedAccordingTo((one, other) -> one.after().compareTo(other.after()))
            .allMatch((story) -> story.after().compareTo(Duration.ofSeconds(60)) < 0);
        assertThat(stories).extracting(Story::feed).containsOnly(0, 1, 2, 3, 4, 5, 6);
        assertThat(stories).extracting(Story::number).doesNotHaveDuplicates();
    }

    @Test
    void isKnownByItsHeadline() {
        Story story = new Story(1, 42, Duration.ZERO);

        assertThat(Story.numberIn("{\"headline\":\"" + story.headline() + "\"}")).contains(42);
        assertThat(Story.numberIn(story.page())).contains(42);
        assertThat(Story.numberIn("{\"headline\":\"Boats stay\"}")).isEmpty();
    }

    @Test
    void isWholeInTheFeed() {
        assertThat(new Story(1, 42, Duration.ZERO).entry("http://a.example/42"))
            .startsWith("<item><title>Boats leave pier 42 today</title><link>http://a.example/42</link>")
            .contains("&lt;p>The harbour office counted the boats on pier 42 this morning");
    }

}
