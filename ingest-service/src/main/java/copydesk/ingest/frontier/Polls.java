package copydesk.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceCounts;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.Subscription;
import copydesk.ingest.websub.Course;
import org.jspecify.annotations.Nullable;

/** What the result of a poll makes of a source. */
final class Polls {

    private static final int GONE = 410;

    private static final int MOST_MISSING = 5;

    // a list shrank to little if it has less than a quarter of what it has as a rule
    private static final int LITTLE = 4;

    private static final Duration OLD = Duration.ofDays(7);

    private final Schedule schedule;

    private final int atOnce;

    private final Subscribing subscribing;

    Polls(Schedule schedule, Subscribing subscribing, int atOnce) {
        this.schedule = schedule;
        this.subscribing = subscribing;
        this.atOnce = atOnce;
    }

    /** Takes a result that was not a redirect. */
    Turn ended(Draft draft, FetchResult result, SeenLinks seen) {
        draft.outstanding = null;
        draft.lastPoll = result.at();
        List<FetchRequest> requests = new ArrayList<>();
        int found = 0;
        if (result.outcome() == FetchOutcome.DOCUMENT || result.outcome() == FetchOutcome.UNCHANGED) {
            found = succeeded(draft, result, seen, requests);
        }
        else {
            failed(draft, result, requests);
        }
        HealthCheck.judge(draft, result.at());
        return new Turn(draft.state(), requests, found);
    }

    private int succeeded(Draft draft, FetchResult result, SeenLinks seen, List<FetchRequest> requests) {
        draft.failures = 0;
        draft.missing = 0;
        draft.lastSuccess = result.at();
        address(draft, result);
        draft.etag = result.etag();
        draft.lastModified = result.lastModified();
        boolean same = result.outcome() == FetchOutcome.UNCHANGED
                || (draft.digest != null && draft.digest.equals(result.digest()));
        int found = same ? unchanged(draft) : changed(draft, result, seen, requests);
        draft.digest = same ? draft.digest : result.digest();
        plan(draft, result, found > 0);
        return found;
    }

    private void plan(Draft draft, FetchResult result, boolean news) {
        draft.intervalSeconds = this.schedule.after(draft.definition, draft.intervalSeconds, news);
        Duration pause = this.subscribing.delivers(draft, result.at()) ? this.schedule.longest(draft.definition)
                : draft.interval();
        draft.nextPoll = this.schedule.next(draft.definition, draft.counts.polls(), pause, result.at(),
                this.schedule.fresh(draft.definition, result.at(), result.freshUntil()));
    }

    private static void address(Draft draft, FetchResult result) {
        FetchRequest request = result.request();
        String location = result.location();
        String last = (location != null) ? location : request.url();
        boolean forGood = request.permanent() && (location == null || Boolean.TRUE.equals(result.permanent()));
        if (forGood && !last.equals(draft.url)) {
            draft.formerUrl = draft.url;
            draft.url = last;
        }
    }

    private static int unchanged(Draft draft) {
        SourceCounts counts = draft.counts;
        draft.counts = new SourceCounts(counts.polls(), counts.unchanged() + 1, counts.listed(), counts.found(),
                counts.usual(), counts.quiet() + 1, counts.thin());
        return 0;
    }

    private int changed(Draft draft, FetchResult result, SeenLinks seen, List<FetchRequest> requests) {
        this.subscribing.found(draft, result.hub(), result.at(), requests);
        boolean first = draft.lastNews == null;
        List<ListedLink> fresh = (draft.definition.kind() == SourceKind.PAGE) ? List.of()
                : fresh(draft, result, seen, requests);
        int found = (draft.definition.kind() == SourceKind.PAGE) ? 1 : fresh.size();
        draft.counts = counted(draft, result.links().size(), found);
        if (found > 0) {
            news(draft, result.at());
            delay(draft, first ? List.of() : fresh, result.at());
        }
        return found;
    }

    /**
     * Takes what a hub delivered. It lists what is new and not all that there is, so it
     * says nothing about how much the source lists; the next poll reads it all.
     */
    Turn delivered(Draft draft, FetchResult result, SeenLinks seen) {
        Subscription subscription = draft.subscription;
        if (subscription == null || !subscription.stands()) {
            return Turn.of(draft.state());
        }
        draft.subscription = Course.delivered(subscription);
        List<FetchRequest> requests = new ArrayList<>();
        List<ListedLink> fresh = fresh(draft, result, seen, requests);
        int found = (draft.definition.kind() == SourceKind.PAGE) ? 1 : fresh.size();
        if (found > 0) {
            SourceCounts counts = draft.counts;
            draft.counts = new SourceCounts(counts.polls(), counts.unchanged(), counts.listed(), counts.found() + found,
                    counts.usual(), 0, counts.thin());
            news(draft, result.at());
            delay(draft, fresh, result.at());
            HealthCheck.judge(draft, result.at());
        }
        return new Turn(draft.state(), requests, found);
    }

    private List<ListedLink> fresh(Draft draft, FetchResult result, SeenLinks seen, List<FetchRequest> requests) {
        PathRules rules = PathRules.of(draft.definition);
        boolean follows = draft.definition.follows();
        List<ListedLink> fresh = new ArrayList<>();
        for (ListedLink link : result.links()) {
            boolean room = fresh.size() < this.atOnce || !follows;
            if (room && rules.follow(link.url()) && seen.add(link.url())) {
                fresh.add(link);
                if (follows) {
                    requests.add(Requests.article(draft, link.url(), 0, result.at()));
                }
            }
        }
        return fresh;
    }

    private static SourceCounts counted(Draft draft, int listed, int found) {
        SourceCounts counts = draft.counts;
        boolean list = draft.definition.kind() != SourceKind.PAGE;
        boolean thin = list && (listed == 0 || listed * LITTLE < counts.usual());
        int usual = thin ? counts.usual() : (counts.usual() == 0) ? listed : (3 * counts.usual() + listed + 2) / 4;
        return new SourceCounts(counts.polls(), counts.unchanged(), counts.listed() + listed, counts.found() + found,
                usual, (found > 0) ? 0 : counts.quiet() + 1, thin ? counts.thin() + 1 : 0);
    }

    private static void news(Draft draft, Instant now) {
        Instant before = draft.lastNews;
        if (before != null) {
            draft.usualSeconds = mean(draft.usualSeconds, Duration.between(before, now).toSeconds());
        }
        draft.lastNews = now;
    }

    private static void delay(Draft draft, List<ListedLink> fresh, Instant now) {
        for (ListedLink link : fresh) {
            Instant published = link.published();
            if (published != null && !published.isAfter(now) && published.isAfter(now.minus(OLD))) {
                draft.delaySeconds = mean(draft.delaySeconds, Duration.between(published, now).toSeconds());
            }
        }
    }

    private static int mean(@Nullable Integer before, long value) {
        return (int) ((before != null) ? (3L * before + value + 2) / 4 : value);
    }

    private void failed(Draft draft, FetchResult result, List<FetchRequest> requests) {
        draft.failures++;
        draft.detail = (result.outcome() == FetchOutcome.MOVED) ? "It is redirected without end." : result.detail();
        draft.missing = (result.outcome() == FetchOutcome.GONE) ? draft.missing + 1 : 0;
        Integer status = result.status();
        boolean gone = result.outcome() == FetchOutcome.GONE
                && ((status != null && status == GONE) || draft.missing >= MOST_MISSING);
        if (gone) {
            draft.health = SourceHealth.GONE;
            draft.nextPoll = null;
            this.subscribing.end(draft, result.at(), requests);
            return;
        }
        Duration pause = (result.outcome() == FetchOutcome.BUSY) ? draft.interval()
                : this.schedule.afterFailures(draft.definition, draft.failures);
        draft.nextPoll = this.schedule.next(draft.definition, draft.counts.polls(), pause, result.at(),
                result.retryAt());
    }

}
