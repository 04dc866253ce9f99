package copydesk.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.drift.Drift;
import copydesk.contract.ledger.Reason;
import copydesk.contract.source.ChildList;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.PendingLink;
import copydesk.contract.source.RobotsDetour;
import copydesk.contract.source.SourceCommand;
import copydesk.contract.source.SourceCounts;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.ingest.websub.WebSubSettings;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is fetched when: state and event in, state and requests out. Has no state
 * of its own and no clock; the same events give the same requests. Thread-safe.
 */
public final class Frontier {

    /** Who orders what the settings say. */
    public static final String CONFIGURATION = "configuration";

    // a request without an answer is given up then; nobody keeps one that long
    private static final Duration LEASE = Duration.ofHours(1);

    private static final int MOST_ATTEMPTS = 4;

    // news of the day before is none
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private static final Duration SECOND_ATTEMPT = Duration.ofMinutes(1);

    private final Schedule schedule;

    private final Subscribing subscribing;

    private final Polls polls;

    /** A frontier that asks no hubs. */
    public Frontier(FrontierSettings settings) {
        this(settings, WebSubSettings.defaults());
    }

    /** A frontier with these settings. */
    public Frontier(FrontierSettings settings, WebSubSettings hubs) {
        this.schedule = new Schedule(settings);
        this.subscribing = new Subscribing(hubs);
        this.polls = new Polls(this.schedule, this.subscribing, settings.atOnce());
    }

    /** Carries out an order; one about a source that is not there does nothing. */
    public Turn ordered(@Nullable SourceState state, SourceCommand command, Instant now) {
        SourceDefinition definition = command.definition();
        switch (command.command()) {
            case ADD:
                return (definition != null && definition.id().equals(command.source()))
                        ? added(state, definition, command.who().equals(CONFIGURATION), now) : Turn.of(state);
            case REMOVE:
                return (state != null) ? new Turn(null, paused(state, now).requests(), 0) : Turn.of(null);
            case PAUSE:
                return (state != null) ? paused(state, now) : Turn.of(null);
            case RESUME:
                return Turn.of((state != null) ? resumed(state, now) : null);
            default:
                return Turn.of((state != null) ? hurried(state, now) : null);
        }
    }

    private Turn added(@Nullable SourceState state, SourceDefinition definition, boolean configured, Instant now) {
        // a person who adds a site once more wants it looked through once more
        boolean afresh = definition.kind() == SourceKind.SITE && !configured;
        if (state != null && state.definition().equals(definition) && !afresh) {
            return Turn.of(state);
        }
        Draft draft = (state != null) ? Draft.of(state) : Draft.of(definition);
        List<FetchRequest> requests = new ArrayList<>();
        if (afresh || !draft.definition.url().equals(definition.url())
                || draft.definition.kind() != definition.kind()) {
            draft.moveTo(definition.url());
            this.subscribing.end(draft, now, requests);
            draft.subscription = null;
        }
        draft.definition = definition;
        draft.intervalSeconds = this.schedule.first(definition);
        draft.nextPoll = draft.paused ? null : configured ? this.schedule.spread(definition, now) : now;
        draft.outstanding = null;
        draft.health = SourceHealth.HEALTHY;
        HealthCheck.judge(draft, now);
        return new Turn(draft.state(), requests, 0);
    }

    private Turn paused(SourceState state, Instant now) {
        List<FetchRequest> requests = new ArrayList<>();
        Draft draft = Draft.of(state);
        draft.paused = true;
        draft.nextPoll = null;
        draft.outstanding = null;
        draft.health = SourceHealth.PAUSED;
        this.subscribing.end(draft, now, requests);
        return new Turn(draft.state(), requests, 0);
    }

    private SourceState resumed(SourceState state, Instant now) {
        Draft draft = Draft.of(state);
        draft.paused = false;
        draft.failures = 0;
        draft.missing = 0;
        draft.detail = null;
        draft.drifts = null;
        draft.outstanding = null;
        draft.nextPoll = now;
        draft.health = SourceHealth.HEALTHY;
        this.subscribing.resume(draft, now);
        return draft.state();
    }

    private static SourceState hurried(SourceState state, Instant now) {
        Draft draft = Draft.of(state);
        if (state.paused() || state.health() == SourceHealth.GONE || state.outstanding() != null) {
            return state;
        }
        draft.nextPoll = now;
        return draft.state();
    }

    /**
     * Requests a poll, and the articles of the source that are tried again, and asks its
     * hub; each if it is time.
     */
    public Turn due(SourceState state, Instant now) {
        Draft draft = Draft.of(state);
        List<FetchRequest> requests = new ArrayList<>();
        this.subscribing.due(draft, now, requests);
        Instant due = state.times().nextPoll();
        if (due != null && !due.isAfter(now)) {
            poll(draft, due, now, requests);
        }
        if (!draft.paused) {
            again(draft, now, requests);
        }
        return new Turn(draft.state(), requests, 0);
    }

    private static void poll(Draft draft, Instant due, Instant now, List<FetchRequest> requests) {
        SourceCounts counts = draft.counts;
        draft.counts = counts.onePoll();
        FetchRequest poll = SiteSearch.isOn(draft) ? Requests.trial(draft, SiteSearch.next(draft), due)
                : Requests.poll(draft, due);
        requests.add(poll);
        draft.outstanding = poll.id();
        draft.nextPoll = now.plus(LEASE);
    }

    private static void again(Draft draft, Instant now, List<FetchRequest> requests) {
        for (PendingLink link : List.copyOf(draft.pending)) {
            Instant notBefore = link.notBefore();
            if (notBefore == null || !notBefore.isAfter(now)) {
                draft.take(link.url());
                draft.tryAgain(new PendingLink(link.url(), link.attempts(), now.plus(LEASE), link.since()));
                requests.add(Requests.again(draft, link.url(), now));
            }
        }
    }

    /**
     * Takes a result.
     * @param seen the links of the source, which are changed
     */
    public Turn ended(SourceState state, FetchResult result, SeenLinks seen) {
        FetchRequest request = result.request();
        Draft draft = Draft.of(state);
        switch (request.purpose()) {
            case ARTICLE:
                return article(draft, result, seen);
            case LIST:
                return list(draft, result, seen);
            case DELIVERY:
                return this.polls.delivered(draft, result, seen);
            case SUBSCRIBE:
            case UNSUBSCRIBE:
                return hub(draft, result);
            default:
                return polled(state, draft, result, seen);
        }
    }

    /**
     * Whether the links that a source listed matter for a result, or may be changed by
     * it.
     */
    public static boolean concernsLinks(SourceState state, FetchResult result) {
        boolean article = result.request().purpose() == FetchPurpose.ARTICLE;
        boolean lists = !article && result.outcome() == FetchOutcome.DOCUMENT;
        return lists || result.outcome() == FetchOutcome.MOVED || (article && Draft.isFull(state.pending()));
    }

    /** Takes what the articles of the source lack far more often than they used to. */
    public Turn drifted(SourceState state, List<Drift> drifts, Instant now) {
        List<Drift> before = state.drifts();
        if (drifts.equals((before != null) ? before : List.of())) {
            return Turn.of(state);
        }
        Draft draft = Draft.of(state);
        draft.drifts = drifts;
        HealthCheck.judge(draft, now);
        return Turn.of(draft.state());
    }

    /**
     * Whether an order makes a source another one, so that what its articles were like
     * says nothing about those to come. Who resumes a source that drifted takes it as it
     * is now.
     */
    public static boolean beginsAnew(SourceState before, @Nullable SourceState after) {
        if (after == null || (before.drifts() != null && after.drifts() == null)) {
            return true;
        }
        SourceDefinition old = before.definition();
        return !old.url().equals(after.definition().url()) || old.kind() != after.definition().kind();
    }

    // the hub may have another take its subscriptions; it is the hub nevertheless
    private Turn hub(Draft draft, FetchResult result) {
        this.subscribing.told(draft, result);
        FetchRequest onward = onward(result);
        return new Turn(draft.state(), (onward != null) ? List.of(onward) : List.of(), 0);
    }

    private Turn polled(SourceState state, Draft draft, FetchResult result, SeenLinks seen) {
        FetchRequest request = result.request();
        if (!request.id().equals(state.outstanding())) {
            return Turn.of(state);
        }
        FetchRequest onward = onward(result);
        if (onward != null) {
            draft.outstanding = onward.id();
            return new Turn(draft.state(), List.of(onward), 0);
        }
        return this.polls.ended(draft, result, seen);
    }

    private Turn list(Draft draft, FetchResult result, SeenLinks seen) {
        ChildList child = draft.child(result.request().url()).orElse(null);
        if (child == null) {
            return Turn.of(draft.state());
        }
        FetchRequest onward = onward(result);
        if (onward != null && onward.robots() != null) {
            return new Turn(draft.state(), List.of(onward), 0);
        }
        return (onward != null) ? moved(draft, child, onward, result.at())
                : this.polls.listed(draft, child, result, seen);
    }

    private static Turn moved(Draft draft, ChildList child, FetchRequest onward, Instant now) {
        ChildLists.moved(draft, child, onward.url(), now);
        return new Turn(draft.state(), List.of(onward), 0);
    }

    private static Turn article(Draft draft, FetchResult result, SeenLinks seen) {
        PendingLink before = draft.take(result.request().url());
        FetchRequest onward = onward(result);
        if (onward != null) {
            boolean aside = onward.robots() != null;
            boolean isNew = aside || seen.add(onward.url());
            draft.counts = isNew ? draft.counts : draft.counts.oneDuplicate();
            return new Turn(draft.state(), isNew ? List.of(onward) : List.of(), 0);
        }
        // what is a film today is one in a minute
        boolean unwanted = result.reason() == Reason.UNSUPPORTED_TYPE;
        if (!unwanted && (result.outcome() == FetchOutcome.FAILED || result.outcome() == FetchOutcome.BUSY)) {
            tryAgain(draft, result, before, seen);
        }
        if (result.outcome() == FetchOutcome.FORBIDDEN) {
            draft.counts = draft.counts.oneForbidden();
        }
        return Turn.of(draft.state());
    }

    // where the host was not even asked, waiting is no attempt, but has an end as well
    private static void tryAgain(Draft draft, FetchResult result, @Nullable PendingLink before, SeenLinks seen) {
        int attempts = ((before != null) ? before.attempts() : 0) + ((result.startedAt() != null) ? 1 : 0);
        Instant known = (before != null) ? before.since() : null;
        Instant since = (known != null) ? known : result.at();
        if (attempts < MOST_ATTEMPTS && result.at().isBefore(since.plus(LONGEST_WAIT))) {
            Instant own = result.at().plus(SECOND_ATTEMPT.multipliedBy(1L << (2 * Math.max(0, attempts - 1))));
            Instant asked = result.retryAt();
            boolean waits = draft.tryAgain(new PendingLink(result.request().url(), attempts,
                    (asked != null && asked.isAfter(own)) ? asked : own, since));
            if (!waits) {
                seen.forget(result.request().url());
                seen.forget(result.request().origin());
            }
        }
        else {
            draft.counts = draft.counts.oneLost();
        }
    }

    /**
     * Where a request goes on that was answered with another address; null if nowhere.
     */
    public static @Nullable FetchRequest onward(FetchResult result) {
        RobotsDetour detour = result.robots();
        if (detour != null) {
            return Requests.detour(result.request(), detour);
        }
        String location = result.location();
        if (result.outcome() != FetchOutcome.MOVED || location == null || result.request().hops() >= Requests.MOST_HOPS
                || Hosts.of(location).isEmpty()) {
            return null;
        }
        return Requests.elsewhere(result.request(), location, Boolean.TRUE.equals(result.permanent()));
    }

}
