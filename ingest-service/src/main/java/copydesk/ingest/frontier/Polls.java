package copydesk.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.source.ChildList;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SiteFinding;
import copydesk.contract.source.SourceCounts;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.hub.Subscription;
import copydesk.ingest.websub.Course;
import org.jspecify.annotations.Nullable;

/** What the result of a poll makes of a source. */
final class Polls {

    private static final int GONE = 410;

    private static final int MOST_MISSING = 5;

    // as many of all children together as are remembered
    private static final int MOST_OF_A_CHILD = SeenLinks.MOST / ChildLists.MOST;

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
        if (SiteSearch.isOn(draft)) {
            return searched(draft, result);
        }
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

    // a host without time is asked the same once more; anything else leads on
    private Turn searched(Draft draft, FetchResult result) {
        List<FetchRequest> requests = new ArrayList<>();
        FetchRequest request = result.request();
        boolean page = request.kind() == SourceKind.SITE && !request.url().endsWith("/robots.txt");
        if (result.outcome() == FetchOutcome.BUSY || (page && result.outcome() != FetchOutcome.DOCUMENT)) {
            failed(draft, result, requests);
        }
        else {
            FetchRequest next = SiteSearch.ended(draft, result);
            if (next != null) {
                draft.outstanding = next.id();
                return new Turn(draft.state(), List.of(next), 0);
            }
            over(draft, result);
        }
        HealthCheck.judge(draft, result.at());
        return new Turn(draft.state(), requests, 0);
    }

    private void over(Draft draft, FetchResult result) {
        boolean found = !SiteSearch.isOn(draft);
        draft.failures = found ? 0 : draft.failures + 1;
        draft.missing = 0;
        draft.nextPoll = found ? result.at() : this.schedule.next(draft.definition, draft.counts.polls(),
                this.schedule.afterFailures(draft.definition, draft.failures), result.at(), null);
    }

    /** Takes the result for a list that the list of the source names. */
    Turn listed(Draft draft, ChildList child, FetchResult result, SeenLinks seen) {
        ChildLists.ended(draft, result);
        List<FetchRequest> requests = new ArrayList<>();
        int found = 0;
        if (result.outcome() == FetchOutcome.DOCUMENT && !String.valueOf(result.digest()).equals(child.digest())) {
            ChildLists.named(draft, result.links(), child.depth() + 1);
            requests.addAll(ChildLists.unread(draft, result.at()));
            Fresh fresh = fresh(draft, result.links().subList(0, Math.min(MOST_OF_A_CHILD, result.links().size())),
                    result.at(), seen, requests);
            if (fresh.isCut()) {
                ChildLists.unfinished(draft, child);
            }
            found = fresh.links().size();
            draft.counts = draft.counts.listed(result.links().size(), found);
            brought(draft, fresh.links(), found, result.at());
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
        draft.digest = same ? draft.digest : result.digest();
        if (result.outcome() == FetchOutcome.UNCHANGED && draft.digest == null) {
            // what it was then has been forgotten meanwhile
            draft.forgetDocument();
        }
        int found = same ? unchanged(draft) : changed(draft, result, seen, requests);
        int lists = same ? 0 : ChildLists.named(draft, result.links(), 1);
        requests.addAll(ChildLists.due(draft, result.at()));
        // what was left to the next poll is news as well
        plan(draft, result, found + lists > 0 || draft.digest == null);
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
        // a list that was empty is so once more
        draft.counts = new SourceCounts(counts.polls(), counts.unchanged() + 1, counts.listed(), counts.found(),
                counts.usual(), counts.quiet() + 1, (counts.thin() > 0) ? counts.thin() + 1 : 0, counts.duplicates(),
                counts.lost(), counts.forbidden());
        return 0;
    }

    private int changed(Draft draft, FetchResult result, SeenLinks seen, List<FetchRequest> requests) {
        this.subscribing.found(draft, result.hub(), result.at(), requests);
        boolean page = draft.reads() == SourceKind.PAGE;
        Fresh fresh = page ? new Fresh(List.of(), false) : fresh(draft, result.links(), result.at(), seen, requests);
        if (fresh.isCut()) {
            draft.forgetDocument();
        }
        int found = page ? 1 : fresh.links().size();
        draft.counts = counted(draft, listed(draft, result), found);
        brought(draft, fresh.links(), found, result.at());
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
        Fresh fresh = fresh(draft, result.links(), result.at(), seen, requests);
        if (fresh.isCut()) {
            draft.forgetDocument();
        }
        int found = (draft.reads() == SourceKind.PAGE) ? 1 : fresh.links().size();
        if (found > 0) {
            draft.counts = draft.counts.listed(0, found);
            brought(draft, fresh.links(), found, result.at());
            HealthCheck.judge(draft, result.at());
        }
        return new Turn(draft.state(), requests, found);
    }

    // what a page names that was taken for a feed is no article of it
    private static int listed(Draft draft, FetchResult result) {
        if (draft.reads() != SourceKind.FEED) {
            return result.links().size();
        }
        List<ListedLink> feeds = result.links().stream().filter((link) -> !link.leadsToArticle()).toList();
        if (draft.definition.kind() == SourceKind.FEED) {
            draft.site = feeds.isEmpty() ? null : new SiteFinding(null, feeds);
        }
        return result.links().size() - feeds.size();
    }

    private static void brought(Draft draft, List<ListedLink> fresh, int found, Instant now) {
        if (found > 0) {
            boolean first = draft.lastNews == null;
            news(draft, now);
            delay(draft, first ? List.of() : fresh, now);
        }
    }

    private Fresh fresh(Draft draft, List<ListedLink> links, Instant now, SeenLinks seen, List<FetchRequest> requests) {
        PathRules rules = PathRules.of(draft.definition);
        boolean follows = draft.follows();
        List<ListedLink> fresh = new ArrayList<>();
        boolean cut = false;
        for (ListedLink link : links) {
            boolean room = !follows || (fresh.size() < this.atOnce && draft.takesMore());
            boolean wanted = link.leadsToArticle() && rules.follow(link.url());
            cut |= wanted && !room && !seen.knows(link.url());
            if (wanted && room && seen.add(link.url())) {
                fresh.add(link);
            }
        }
        if (follows) {
            fresh.forEach((link) -> requests.add(Requests.article(draft, link.url(), 0, now)));
        }
        return new Fresh(fresh, cut);
    }

    /** Links that are new, and whether some were left to the next poll. */
    private record Fresh(List<ListedLink> links, boolean isCut) {
    }

    private static SourceCounts counted(Draft draft, int listed, int found) {
        SourceCounts counts = draft.counts;
        boolean list = draft.reads() != SourceKind.PAGE;
        boolean thin = list && (listed == 0 || listed * LITTLE < counts.usual());
        int usual = thin ? counts.usual() : (counts.usual() == 0) ? listed : (3 * counts.usual() + listed + 2) / 4;
        return new SourceCounts(counts.polls(), counts.unchanged(), counts.listed() + listed, counts.found() + found,
                usual, (found > 0) ? 0 : counts.quiet() + 1, thin ? counts.thin() + 1 : 0, counts.duplicates(),
                counts.lost(), counts.forbidden());
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
        if (gone && !SiteSearch.again(draft)) {
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
