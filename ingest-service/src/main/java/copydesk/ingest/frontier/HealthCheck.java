package copydesk.ingest.frontier;

import java.time.Duration;
import java.time.Instant;

import copydesk.contract.source.SourceHealth;

/** Judges how a source is doing by its state; what is wrong shows by the third poll. */
final class HealthCheck {

    private static final int FAILURES = 2;

    private static final int THIN_LISTS = 2;

    private static final int QUIET_POLLS = 3;

    private HealthCheck() {
    }

    static void judge(Draft draft, Instant now) {
        draft.health = health(draft, now);
        if (draft.health == SourceHealth.BROKEN) {
            draft.detail = "Its last " + draft.counts.thin() + " lists were empty or shrank to little; it has listed "
                    + draft.counts.usual() + " as a rule.";
        }
        else if (draft.health == SourceHealth.SILENT) {
            draft.detail = "Its last " + draft.counts.quiet() + " polls brought nothing new.";
        }
        else if (draft.health == SourceHealth.HEALTHY && draft.failures == 0) {
            draft.detail = null;
        }
    }

    private static SourceHealth health(Draft draft, Instant now) {
        if (draft.health == SourceHealth.GONE) {
            return SourceHealth.GONE;
        }
        if (draft.paused) {
            return SourceHealth.PAUSED;
        }
        if (draft.failures >= FAILURES) {
            return SourceHealth.FAILING;
        }
        if (draft.counts.thin() >= THIN_LISTS) {
            return SourceHealth.BROKEN;
        }
        return isSilent(draft, now) ? SourceHealth.SILENT : SourceHealth.HEALTHY;
    }

    private static boolean isSilent(Draft draft, Instant now) {
        Instant last = draft.lastNews;
        Integer usual = draft.usualSeconds;
        return last != null && usual != null && draft.counts.quiet() >= QUIET_POLLS
                && Duration.between(last, now).toSeconds() >= 3L * usual;
    }

}
