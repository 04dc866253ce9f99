package copydesk.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.drift.Drift;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SiteFinding;
import copydesk.contract.source.SourceHealth;
import org.jspecify.annotations.Nullable;

/** Judges how a source is doing by its state; what is wrong shows by the third poll. */
final class HealthCheck {

    private static final int FAILURES = 2;

    private static final int THIN_LISTS = 2;

    private static final int QUIET_POLLS = 3;

    // a tenth of what it lists as a rule
    private static final int STUCK = 10;

    private static final Duration LONG = Duration.ofHours(1);

    private HealthCheck() {
    }

    static void judge(Draft draft, Instant now) {
        boolean drifted = draft.health == SourceHealth.DRIFTED;
        draft.health = health(draft, now);
        if (draft.health == SourceHealth.BROKEN) {
            draft.detail = broken(draft);
        }
        else if (draft.health == SourceHealth.FAILING && !fails(draft) && isStuck(draft, now)) {
            draft.detail = "Of its articles, " + stuck(draft, now)
                    + " have waited for more than an hour: their host is left alone, or cannot be asked.";
        }
        else if (draft.health == SourceHealth.FAILING && !fails(draft)) {
            draft.detail = "Of the lists that it names, " + failing(draft) + " of " + draft.children.size()
                    + " cannot be had.";
        }
        else if (draft.health == SourceHealth.SILENT) {
            draft.detail = "Its last " + draft.counts.quiet() + " polls brought nothing new.";
        }
        else if (draft.health == SourceHealth.DRIFTED) {
            draft.detail = DriftWords.of(draft.drifts);
        }
        else if (draft.health == SourceHealth.HEALTHY && (draft.failures == 0 || drifted)) {
            draft.detail = null;
        }
    }

    private static String broken(Draft draft) {
        if (SiteSearch.isOn(draft)) {
            return "No feed, sitemap or articles were found there.";
        }
        SiteFinding site = draft.site;
        if (site != null && site.reads() == null) {
            return "No feed lies there but a page, which names "
                    + site.left().stream().map(ListedLink::url).collect(Collectors.joining(", ")) + ".";
        }
        if (draft.counts.usual() == 0) {
            return "It has listed nothing so far; what lies there may be no " + draft.reads().code() + ".";
        }
        return "Its last " + draft.counts.thin() + " lists were empty or shrank to little; it has listed "
                + draft.counts.usual() + " as a rule.";
    }

    // one failure may be a server's bad moment, but not where nothing ever came: then the
    // address may be wrong, and whoever gave it is still looking
    private static boolean fails(Draft draft) {
        return draft.failures >= FAILURES || (draft.failures > 0 && draft.lastSuccess == null);
    }

    private static long failing(Draft draft) {
        return draft.children.stream().filter((child) -> child.failures() >= FAILURES).count();
    }

    // one of many may lead to a host that has nothing to do with the source
    private static boolean isStuck(Draft draft, Instant now) {
        return stuck(draft, now) * STUCK >= Math.max(1, draft.counts.usual());
    }

    private static long stuck(Draft draft, Instant now) {
        return draft.pending.stream().filter((link) -> isLong(link.since(), now)).count();
    }

    private static boolean isLong(@Nullable Instant since, Instant now) {
        return since != null && since.plus(LONG).isBefore(now);
    }

    private static SourceHealth health(Draft draft, Instant now) {
        if (draft.health == SourceHealth.GONE) {
            return SourceHealth.GONE;
        }
        if (draft.paused) {
            return SourceHealth.PAUSED;
        }
        if (SiteSearch.isOn(draft) && draft.failures > 0 && draft.site != null) {
            return SourceHealth.BROKEN;
        }
        if (fails(draft) || (failing(draft) > 0 && failing(draft) * 2 >= draft.children.size())) {
            return SourceHealth.FAILING;
        }
        if (isStuck(draft, now)) {
            return SourceHealth.FAILING;
        }
        if (draft.counts.thin() >= THIN_LISTS) {
            return SourceHealth.BROKEN;
        }
        if (isSilent(draft, now)) {
            return SourceHealth.SILENT;
        }
        List<Drift> drifts = draft.drifts;
        return (drifts != null && !drifts.isEmpty()) ? SourceHealth.DRIFTED : SourceHealth.HEALTHY;
    }

    private static boolean isSilent(Draft draft, Instant now) {
        Instant last = draft.lastNews;
        Integer usual = draft.usualSeconds;
        return last != null && usual != null && draft.counts.quiet() >= QUIET_POLLS
                && Duration.between(last, now).toSeconds() >= 3L * usual;
    }

}
