package copydesk.benchmarks.discovery;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewsSiteTests {

    private static final Instant NOW = Instant.parse("2026-11-28T20:00:00Z");

    private final List<Story> stories = List.of(new Story(0, 1, Duration.ofSeconds(10)),
            new Story(0, 2, Duration.ofSeconds(20)), new Story(0, 3, Duration.ofSeconds(30)));

    @Test
    void listsWhatHasAppeared() throws IOException {
        try (NewsSite site = new NewsSite(1, this.stories, Clock.fixed(NOW, ZoneOffset.UTC))) {
            assertThat(site.feed()).doesNotContain("<item>");

            site.begin(NOW.minusSeconds(20));

            assertThat(read(site.url("/feed"))).contains("pier 1 today", "pier 2 today").doesNotContain("pier 3 today");
        }
    }

    @Test
    void hasAPageForEachStory() throws IOException {
        try (NewsSite site = new NewsSite(2, this.stories, Clock.fixed(NOW, ZoneOffset.UTC))) {
            assertThat(read(site.url("/articles/3"))).isEqualTo(this.stories.get(2).page());
        }
    }

    private static String read(String url) throws IOException {
        return new String(URI.create(url).toURL().openStream().readAllBytes(), StandardCharsets.UTF_8);
    }

}
