package copydesk.ingest.frontier;

import copydesk.contract.drift.Drift;
import copydesk.contract.drift.Fault;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A source whose articles changed from what they used to be. */
class DriftHealthTests {

    private static final Drift DATELESS = new Drift(Fault.NO_DATE, Steps.START, 12, 15, 2);

    private static final Drift THIN = new Drift(Fault.THIN, Steps.START.plusSeconds(60), 15, 15, 0);

    private final Steps steps = Steps.followed();

    @BeforeEach
    void poll() {
        this.steps.due().lists("https://news.example/1");
    }

    @Test
    void saysWhatIsLackingAndHowOftenItUsedTo() {
        this.steps.drifts(DATELESS, THIN);

        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.DRIFTED);
        assertThat(this.steps.state().drifts()).containsExactly(DATELESS, THIN);
        assertThat(this.steps.state().detail())
            .isEqualTo("12 of the last 15 articles have no date (usually 2 %), since 2026-11-22T16:00:00Z. "
                    + "15 of the last 15 articles are shorter than a third of the usual (usually 0 %), "
                    + "since 2026-11-22T16:01:00Z.");
    }

    @ParameterizedTest
    @CsvSource({ "REFUSED, could not be read", "NO_AUTHOR, name no author", "DOUBTFUL, are in doubt" })
    void hasWordsForEachFault(Fault fault, String words) {
        this.steps.drifts(new Drift(fault, Steps.START, 5, 5, 0));

        assertThat(this.steps.state().detail()).startsWith("5 of the last 5 articles " + words);
    }

    @Test
    void staysDriftedWhilePollsGoOnAndIsHealthyOnceItIsOver() {
        this.steps.drifts(DATELESS).due().lists("https://news.example/2").due().fails();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.DRIFTED);
        assertThat(this.steps.state().detail()).startsWith("12 of the last 15");

        this.steps.drifts();

        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
        assertThat(this.steps.state().detail()).isNull();
        assertThat(this.steps.state().drifts()).isNull();
    }

    @Test
    void changesNothingWhereNothingChanged() {
        SourceState before = this.steps.state();
        assertThat(this.steps.drifts().state()).isSameAs(before);

        this.steps.drifts(DATELESS);
        SourceState drifted = this.steps.state();
        assertThat(this.steps.drifts(DATELESS).state()).isSameAs(drifted);
    }

    @Test
    void doesNotHideThatTheSourceIsDownOrPaused() {
        this.steps.drifts(DATELESS).due().fails().due().fails();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.FAILING);
        assertThat(this.steps.state().detail()).isEqualTo("The server answered 500.");

        this.steps.due().lists("https://news.example/2");
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.DRIFTED);

        this.steps.order(SourceCommandKind.PAUSE, null);
        assertThat(this.steps.drifts(DATELESS, THIN).state().health()).isEqualTo(SourceHealth.PAUSED);
    }

    @Test
    void isTakenAsItIsByWhoResumesIt() {
        SourceState before = this.steps.drifts(DATELESS).state();

        SourceState after = this.steps.order(SourceCommandKind.RESUME, null).state();

        assertThat(after.health()).isEqualTo(SourceHealth.HEALTHY);
        assertThat(after.drifts()).isNull();
        assertThat(Frontier.beginsAnew(before, after)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "FEED, https://news.example/feed, false", "FEED, https://news.example/other, true",
            "SITEMAP, https://news.example/feed, true" })
    void beginsAnewUnderAnotherAddress(SourceKind kind, String url, boolean anew) {
        SourceState before = this.steps.state();

        this.steps.order(SourceCommandKind.ADD,
                new SourceDefinition("courier", kind, url, 120, 3600, true, null, null, null, 3));

        assertThat(Frontier.beginsAnew(before, this.steps.state())).isEqualTo(anew);
        assertThat(Frontier.beginsAnew(before, null)).isTrue();
    }

}
