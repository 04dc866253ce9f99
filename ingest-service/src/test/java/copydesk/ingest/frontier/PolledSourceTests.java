package copydesk.ingest.frontier;

import java.time.Duration;
import java.util.List;

import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PolledSourceTests {

    private static final String URL = "https://news.example/feed";

    @Test
    void travelsInSeconds() {
        PolledSource source = new PolledSource("courier", SourceKind.FEED, URL, Duration.ofMinutes(1),
                Duration.ofHours(1), true, "en", List.of("/2026/"), null, Duration.ofSeconds(5));

        assertThat(source.definition()).isEqualTo(new SourceDefinition("courier", SourceKind.FEED, URL, 60, 3600, true,
                "en", List.of("/2026/"), null, 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-",
            textBlock = """
                    -        | https://news.example/feed | the id of source https://news.example/feed is null; give it letters, digits, points and dashes, 100 at most
                    a desk   | https://news.example/feed | the id of source https://news.example/feed is a desk; give it letters, digits, points and dashes, 100 at most
                    courier  | news.example/feed         | the url of source courier is news.example/feed; give an address that begins with http:// or https://
                    courier  | ftp://news.example/feed   | the url of source courier is ftp://news.example/feed; give an address that begins with http:// or https://
                    courier  | https://news example/     | the url of source courier is https://news example/; give an address that begins with http:// or https://
                    """)
    void refusesWhatIsNoSource(@Nullable String id, String url, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> plain(id, SourceKind.FEED, url)).withMessage(sentence);
    }

    @Test
    void refusesASourceWithoutKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> plain("courier", null, URL))
            .withMessage(
                    "source courier has no kind; say what lies there: feed, sitemap, news-sitemap, front-page, page or site");
    }

    @Test
    void refusesTimesThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> timed(Duration.ZERO, null, null))
            .withMessage("min of source courier is PT0S; set it to 1s or more");
        assertThatIllegalArgumentException().isThrownBy(() -> timed(Duration.ofMinutes(2), Duration.ofMinutes(1), null))
            .withMessage("max of source courier is PT1M; set it to its min or more");
        assertThatIllegalArgumentException().isThrownBy(() -> timed(null, null, Duration.ofSeconds(-1)))
            .withMessage("gap of source courier is PT-1S; set it to whole seconds, with their unit: 5s");
        assertThatIllegalArgumentException().isThrownBy(() -> timed(null, null, Duration.ofMillis(5)))
            .withMessage("gap of source courier is PT0.005S; set it to whole seconds, with their unit: 5s");
    }

    @Test
    void refusesAPatternThatIsNoPath() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new PolledSource("courier", SourceKind.FEED, URL, null, null, null, null,
                    List.of("news/"), null, null))
            .withMessage(
                    "the pattern news/ of source courier is no path; begin it with / or *, 200 characters at most");
    }

    @Test
    void refusesSettingsWithTwoSourcesOfOneName() {
        PolledSource source = plain("courier", SourceKind.FEED, URL);

        assertThatIllegalArgumentException()
            .isThrownBy(() -> new FrontierSettings(List.of(source, source), null, null, null, null, null, null, null))
            .withMessage("two sources have the id courier; give each its own");
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new FrontierSettings(null, null, Duration.ofHours(2), null, null, null, null, null))
            .withMessage("frontier.max is PT1H; set it to frontier.min or more");
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new FrontierSettings(null, null, null, null, null, null, null, 0))
            .withMessage("frontier.requests is 0; set it to between 1 and 1000");
    }

    private static PolledSource plain(@Nullable String id, @Nullable SourceKind kind, String url) {
        return new PolledSource(id, kind, url, null, null, null, null, null, null, null);
    }

    private static PolledSource timed(@Nullable Duration min, @Nullable Duration max, @Nullable Duration gap) {
        return new PolledSource("courier", SourceKind.FEED, URL, min, max, null, null, null, null, gap);
    }

}
