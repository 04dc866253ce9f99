package copydesk.publish.stream;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.contract.article.Particulars;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.edge.EnvelopeHeaders;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is under embargo waits for its time. */
class EmbargoedArticleTests extends LifeStage {

    @Test
    void keepsAnEmbargoedArticleInsideUntilItsTime() {
        this.publish.take("a", draft(1).embargoedUntil(SIX).build());

        this.publish.advance(Duration.ofHours(6).minusMillis(1));
        assertThat(this.publish.records(Topic.CLEAN)).isEmpty();
        assertThat(this.publish.outcomes()).containsExactly(new Outcome("a", EndState.HELD, "publish", Reason.EMBARGOED,
                "It is under embargo until 2026-03-01T16:15:30Z.", null, null, null, ArticleDraft.URI, null, NOW));

        this.publish.advance(Duration.ofMillis(250));
        assertThat(this.publish.records(Topic.CLEAN)).hasSize(1);
        assertThat(this.publish.records(Topic.LATEST)).hasSize(1);
        assertThat(this.publish.records(Topic.ANNOTATIONS)).hasSize(1);
        assertThat(this.publish.outcomes()).containsExactly(new Outcome("a", EndState.PUBLISHED, "publish", null, null,
                "bridge", null, null, ArticleDraft.URI, 1, NOW));
    }

    @Test
    void tellsHowLateAReleaseIsAndLeavesItOutOfTheWayFromTheFetch() {
        this.publish.take("a", draft(1).embargoedUntil(NOW.plusMillis(1100)).build());
        this.publish.advance(Duration.ofSeconds(2));

        assertThat(this.publish.registry().timer("copydesk.release.lateness").max(TimeUnit.MILLISECONDS)).isBetween(0.0,
                900.0);
        assertThat(this.publish.registry().timer("copydesk.release.lateness").count()).isEqualTo(1);
        assertThat(this.publish.registry().timer("copydesk.article.latency").count()).isZero();
    }

    @Test
    void publishesAnArticleWhoseEmbargoIsOver() {
        this.publish.take("a", draft(1).embargoedUntil(NOW).build());

        assertThat(ends()).containsExactly("a published");
        assertThat(EnvelopeHeaders.text(this.publish.records(Topic.CLEAN).get(0).headers(), Headers.EMBARGO)).isNull();
    }

    @Test
    void movesTheTimeWithTheEmbargo() {
        this.publish.take("a", draft(1).embargoedUntil(SIX).build());
        this.publish.take("b", draft(2).embargoedUntil(NOW.plusSeconds(60)).build());
        this.publish.advance(Duration.ofMinutes(2));

        assertThat(ends()).containsExactly("a held embargoed", "b held embargoed", "a superseded", "b published");
        this.publish.advance(Duration.ofHours(7));
        assertThat(ends()).isEmpty();
    }

    @Test
    void replacesWhatWaitsByALaterRevisionWithoutEmbargoOnly() {
        this.publish.take("b", draft(2).embargoedUntil(SIX).build());
        this.publish.take("a", draft(1).build());
        this.publish.take("c", draft(3).build());
        this.publish.advance(Duration.ofHours(7));

        assertThat(ends()).containsExactly("b held embargoed", "a superseded", "c published", "b superseded");
    }

    @Test
    void endsAnEmbargoEarlyByARelease() {
        this.publish.take("a", draft(1).embargoedUntil(SIX).build());
        this.publish.take("cmd", command("r", CommandKind.RELEASE));
        this.publish.take("b", draft(2).embargoedUntil(SIX).build());
        this.publish.take("c", draft(3).embargoedUntil(SIX.plusSeconds(1)).build());

        assertThat(ends()).containsExactly("a held embargoed", "a published", "cmd applied", "b published",
                "c held embargoed");
    }

    @Test
    void neverReleasesByTimeWhatHasNoReadableTime() {
        this.publish.take("a", draft(1).embargoedUntil(Particulars.UNTIL_RELEASED).build());
        this.publish.advance(Duration.ofDays(10_000));
        this.publish.take("cmd", command("r", CommandKind.RELEASE));

        assertThat(ends()).containsExactly("a held embargoed", "a published", "cmd applied");
    }

    @Test
    void looksAgainAtWhatIsUncertainWhenItsEmbargoEnds() {
        this.publish.take("a", draft(1).embargoedUntil(SIX).founded("body", 0.1).build());
        this.publish.advance(Duration.ofHours(7));
        this.publish.take("release", command("r", CommandKind.RELEASE));
        this.publish.take("again", draft(1).generation(2).founded("body", 0.1).by("Ida Voss").build());

        assertThat(ends()).containsExactly("a held embargoed", "a held low-confidence", "a published",
                "release applied", "again published");
    }

}
