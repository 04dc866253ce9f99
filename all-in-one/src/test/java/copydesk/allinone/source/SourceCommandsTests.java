package copydesk.allinone.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import copydesk.allinone.TestNewsroom;
import copydesk.allinone.TypedCommand;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.ingest.frontier.FrontierSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed about sources, and what a frontier without fetchers makes of it. */
class SourceCommandsTests {

    private static final String URL = "https://news.example/feed";

    @TempDir
    private static Path folder;

    private static TestNewsroom newsroom;

    private static FetchCrew crew;

    @BeforeAll
    static void open() {
        newsroom = TestNewsroom.open(folder.resolve("data"));
        crew = new FetchCrew(newsroom.bootstrap(), folder.resolve("state"), FrontierSettings.defaults());
    }

    @AfterAll
    static void close() throws Exception {
        crew.close();
        newsroom.close();
    }

    @Test
    void addsPausesResumesAndRemovesASource() throws InterruptedException {
        TypedCommand added = type("add", "courier", URL, "--kind", "feed", "--follow", "--min", "30", "--allow",
                "/2026/");
        assertThat(added.out()).containsExactly("added        courier  https://news.example/feed");
        SourceState state = await("courier", (now) -> now != null && now.outstanding() != null);
        assertThat(state.definition().follows()).isTrue();
        assertThat(state.definition().minSeconds()).isEqualTo(30);
        assertThat(state.definition().allow()).containsExactly("/2026/");

        assertThat(type("pause", "courier").out()).containsExactly("pause        courier");
        await("courier", (now) -> now != null && now.health() == SourceHealth.PAUSED);
        assertThat(list("--troubled")).anyMatch((line) -> line.startsWith("courier              paused   feed"));

        assertThat(type("resume", "courier").code()).isZero();
        await("courier", (now) -> now != null && now.health() == SourceHealth.HEALTHY);
        assertThat(list("--troubled")).noneMatch((line) -> line.contains("courier"));

        assertThat(type("remove", "courier").code()).isZero();
        await("courier", (now) -> now == null);
    }

    @Test
    void namesASiteByItsAddressAndTellsThatItStillLooks() throws InterruptedException {
        TypedCommand added = type("add", "https://gazette.example/", "--wait", "1");

        assertThat(added.out()).containsExactly("added        gazette.example  https://gazette.example/",
                "looking      for its feeds; see copydesk source list");
        SourceState state = await("gazette.example", (now) -> now != null && now.outstanding() != null);
        assertThat(state.definition().kind()).isEqualTo(SourceKind.SITE);
        assertThat(type("remove", "gazette.example").code()).isZero();
    }

    @Test
    void replacesNoSourceThatHasTheNameOfAnAddress() throws InterruptedException {
        type("add", "herald.example-feed", "https://herald.example/other", "--kind", "feed");
        await("herald.example-feed", (now) -> now != null);

        TypedCommand added = type("add", "https://herald.example/feed", "--kind", "feed");

        assertThat(added.code()).isEqualTo(1);
        assertThat(added.err()).contains("There is a source herald.example-feed already, of herald.example/other.");
        assertThat(type("remove", "herald.example-feed").code()).isZero();
    }

    @Test
    void complainsOfASourceThatIsNotThere() {
        TypedCommand poll = type("poll", "nobody");

        assertThat(poll.code()).isNotZero();
        assertThat(poll.err()).contains("There is no source nobody. See copydesk source list.");
    }

    @Test
    void complainsOfWhatIsNoSource() {
        assertThat(type("add", "echo", "echo.example").err())
            .contains("the url of source echo is echo.example; give an address that begins with http:// or https://");
        assertThat(type("add", "echo", URL, "--kind", "blog").err())
            .contains("A source is no blog. Say one of: feed, sitemap, news-sitemap, front-page, page, site.");
    }

    private static TypedCommand type(String verb, String... words) {
        String[] all = new String[words.length + 6];
        all[0] = "source";
        all[1] = verb;
        System.arraycopy(words, 0, all, 2, words.length);
        System.arraycopy(new String[] { "--who", "Ada Brandt", "--why", "A test." }, 0, all, words.length + 2, 4);
        return TypedCommand.on(newsroom, all);
    }

    private static List<String> list(String option) {
        return TypedCommand.on(newsroom, "source", "list", option).out();
    }

    private static @Nullable SourceState await(String source, Predicate<@Nullable SourceState> fact)
            throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        SourceState state = new SourceDesk(newsroom.bootstrap()).states().get(source);
        while (!fact.test(state)) {
            assertThat(System.nanoTime()).as("it never came: %s", state).isLessThan(deadline);
            new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
            state = new SourceDesk(newsroom.bootstrap()).states().get(source);
        }
        return state;
    }

}
