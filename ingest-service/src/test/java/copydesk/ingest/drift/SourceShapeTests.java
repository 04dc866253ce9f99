package copydesk.ingest.drift;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.drift.Drift;
import copydesk.contract.drift.Fault;
import copydesk.contract.drift.SourceSample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceShapeTests {

    private static final Instant START = Instant.parse("2026-11-22T16:00:00Z");

    private @Nullable SourceShape shape;

    private int number;

    @Test
    void tellsWhatIsLackingSinceWhenAndHowOftenItUsedTo() {
        articles(98, 2_000, List.of());
        articles(2, 2_000, List.of(Fault.NO_DATE));
        articles(50, 2_000, List.of());
        articles(12, 2_000, List.of(Fault.NO_DATE, Fault.NO_AUTHOR));

        assertThat(drifts()).containsExactly(new Drift(Fault.NO_DATE, at(151), 12, 12, 1),
                new Drift(Fault.NO_AUTHOR, at(151), 12, 12, 0));
    }

    @Test
    void tellsALostBodyByTheFifthPageThatIsRefused() {
        articles(60, 2_000, List.of());

        refused("1", "2", "3", "4");
        assertThat(drifts()).isEmpty();
        refused("5");
        assertThat(drifts()).containsExactly(new Drift(Fault.REFUSED, at(61), 5, 5, 0));
    }

    @Test
    void countsAPageThatIsRefusedAgainOnce() {
        articles(60, 2_000, List.of());
        SourceShape before = this.shape;

        refused("1", "1", "1", "1", "1", "1", "1", "1");

        assertThat(drifts()).isEmpty();
        assertThat(watch(Fault.REFUSED).found()).isEqualTo(1);
        assertThat(watch(Fault.NO_DATE)).as("nothing can be said of it").isEqualTo(watch(before, Fault.NO_DATE));
    }

    @Test
    void tellsTextsThatShrinkToATeaser() {
        articles(60, 2_000, List.of());
        articles(4, 300, List.of());
        assertThat(drifts()).isEmpty();

        articles(1, 300, List.of());

        assertThat(drifts()).containsExactly(new Drift(Fault.THIN, at(61), 5, 5, 0));
    }

    @Test
    void learnsThatTextsAreShortNowAndThenIsQuiet() {
        articles(60, 2_000, List.of());
        articles(170, 300, List.of());

        assertThat(drifts()).isEmpty();
        assertThat(this.shape).isNotNull().satisfies((now) -> assertThat(now.length().isThin(101)).isFalse());
        articles(60, 300, List.of());
        assertThat(drifts()).isEmpty();
        articles(5, 30, List.of());
        assertThat(drifts()).extracting(Drift::fault).containsExactly(Fault.THIN);
    }

    @Test
    void forgetsTheTeasersOnceTextsAreWholeAgain() {
        articles(60, 2_000, List.of());
        UsualLength usual = (this.shape != null) ? this.shape.length() : UsualLength.NEW;
        articles(15, 300, List.of());
        articles(3, 2_000, List.of());

        assertThat(drifts()).isEmpty();
        assertThat(this.shape).isNotNull().extracting(SourceShape::length).isEqualTo(usual);
    }

    @Test
    void isQuietAboutASourceThatNeverHadDatesOrAuthors() {
        articles(500, 2_000, List.of(Fault.NO_DATE, Fault.NO_AUTHOR));

        assertThat(drifts()).isEmpty();
    }

    @Test
    void isReadAsItWasWrittenAndStaysSmall() {
        for (int i = 0; i < 40; i++) {
            articles(30, 2_000 + i, List.of());
            refused("" + i, "a" + i, "b" + i, "c" + i, "d" + i);
        }
        articles(5, 200, List.of(Fault.NO_DATE, Fault.NO_AUTHOR, Fault.DOUBTFUL));

        byte[] json = Json.write(this.shape);

        assertThat(Json.read(json, SourceShape.class)).isEqualTo(this.shape);
        assertThat(new String(json, StandardCharsets.UTF_8)).containsSubsequence("refused", "thin", "no-date",
                "no-author", "doubtful");
        assertThat(json).hasSizeLessThan(2_500);
        assertThat(this.shape).isNotNull().satisfies((now) -> assertThat(now.refused()).hasSize(100));
    }

    private void articles(int count, int length, List<Fault> faults) {
        for (int i = 0; i < count; i++) {
            add(new SourceSample("courier", at(++this.number), length, faults, "page-" + this.number));
        }
    }

    private void refused(String... pages) {
        for (String page : pages) {
            add(new SourceSample("courier", at(++this.number), null, List.of(Fault.REFUSED), page));
        }
    }

    private void add(SourceSample sample) {
        this.shape = SourceShape.with(this.shape, sample);
    }

    private static Instant at(int number) {
        return START.plus(Duration.ofHours(number));
    }

    private List<Drift> drifts() {
        return (this.shape != null) ? this.shape.drifts() : List.of();
    }

    private ShareWatch watch(Fault fault) {
        return watch(this.shape, fault);
    }

    private static ShareWatch watch(@Nullable SourceShape shape, Fault fault) {
        return (shape != null) ? shape.watches().getOrDefault(fault, ShareWatch.NEW) : ShareWatch.NEW;
    }

}
