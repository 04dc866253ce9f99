package copydesk.benchmarks.extraction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.benchmarks.extraction.gold.FieldValues;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.system.Extracted;
import copydesk.benchmarks.extraction.system.MeasuredSystem;
import copydesk.benchmarks.extraction.system.PageExtractor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CourseTests {

    private static final List<GoldPage> PAGES = List.of(Pages.page("1", "herald.example", "Open"),
            Pages.page("2", "gazette.example", "Closed"));

    private long now;

    @Test
    void keepsWhatWasExtractedInTheOrderOfPages() {
        SystemRun run = new Course(1, 1, () -> 0).run(system(CourseTests::text), PAGES);

        assertThat(run.name()).isEqualTo("echo");
        assertThat(run.outputs()).extracting(Extracted::body)
            .containsExactly("<p>Open https://www.herald.example/1", "<p>Closed https://www.gazette.example/2");
        assertThat(run.failures()).isZero();
    }

    @Test
    void passesOverAllPagesToWarmUpAndThenTimed() {
        List<String> urls = new ArrayList<>();

        new Course(2, 3, () -> 0).run(system((html, url) -> {
            urls.add(url.substring(url.length() - 1));
            return text(html, url);
        }), PAGES);

        assertThat(String.join("", urls)).isEqualTo("12" + "12" + "121212");
    }

    // warm-up takes 40 ms a page, what follows 4 ms
    @Test
    void doesNotCountTheWarmUp() {
        PageExtractor extractor = (html, url) -> {
            this.now += (this.now < 80_000_000L) ? 40_000_000L : 4_000_000L;
            return text(html, url);
        };

        SystemRun run = new Course(1, 2, () -> this.now).run(system(extractor), PAGES);

        assertThat(run.speed()).contains(new Speed(250, 4));
    }

    @Test
    void countsExceptionsAsEmptyTexts() {
        SystemRun run = new Course(1, 1, () -> 0).run(system((html, url) -> {
            if (url.endsWith("1")) {
                throw new IllegalStateException("no");
            }
            throw new StackOverflowError();
        }), PAGES);

        assertThat(run.failures()).isEqualTo(2);
        assertThat(run.outputs()).containsOnly(new Extracted("", FieldValues.none()));
        assertThat(run.speed()).isNotEqualTo(Optional.empty());
    }

    @Test
    void refusesToTimeNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Course(1, 0, () -> 0))
            .withMessage("Give at least one pass to warm up and one to be timed");
        assertThatIllegalArgumentException().isThrownBy(() -> new Course(0, 1, () -> 0));
    }

    private static MeasuredSystem system(PageExtractor extractor) {
        return new MeasuredSystem("echo", extractor);
    }

    private static Extracted text(byte[] html, String url) {
        return new Extracted(new String(html, StandardCharsets.UTF_8) + " " + url, FieldValues.none());
    }

}
