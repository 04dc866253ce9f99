package copydesk.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.drift.Drift;
import copydesk.contract.ledger.Reason;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceCommand;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.ingest.websub.WebSubSettings;
import org.jspecify.annotations.Nullable;

/** A source step by step: what is ordered, what is requested, what came of it. */
final class Steps {

    static final Instant START = Instant.parse("2026-11-22T16:00:00Z");

    static final String FEED = "https://news.example/feed";

    private final Frontier frontier;

    private SeenLinks seen = SeenLinks.read(null);

    Instant now = START;

    @Nullable SourceState state;

    List<FetchRequest> requests = List.of();

    Steps(FrontierSettings settings) {
        this(settings, WebSubSettings.defaults());
    }

    Steps(FrontierSettings settings, WebSubSettings hubs) {
        this.frontier = new Frontier(settings, hubs);
    }

    /** A feed whose articles are fetched, added by a person. */
    static Steps followed() {
        return added(new SourceDefinition("courier", SourceKind.FEED, FEED, 60, 3600, true, null, null, null, 3));
    }

    static Steps added(SourceDefinition definition) {
        Steps steps = new Steps(FrontierSettings.defaults());
        steps.order(SourceCommandKind.ADD, definition);
        return steps;
    }

    Steps order(SourceCommandKind kind, @Nullable SourceDefinition definition) {
        return orderBy("Ada Brandt", kind, definition);
    }

    Steps orderBy(String who, SourceCommandKind kind, @Nullable SourceDefinition definition) {
        return take(this.frontier.ordered(this.state,
                new SourceCommand("order", kind, "courier", who, "Because.", this.now, definition), this.now));
    }

    /** Waits until the source is due, and asks what is requested then. */
    Steps due() {
        return dueAt(state().times().nextPoll());
    }

    Steps dueAt(Instant time) {
        this.now = time;
        return take(this.frontier.due(state(), this.now));
    }

    Steps lists(String... urls) {
        return ended(FetchOutcome.DOCUMENT, List.of(urls), 200, null, null, null);
    }

    Steps unchanged() {
        return ended(FetchOutcome.UNCHANGED, List.of(), null, null, null, null);
    }

    Steps fails() {
        return ended(FetchOutcome.FAILED, List.of(), null, null, null, null);
    }

    Steps gone(int status) {
        return ended(FetchOutcome.GONE, List.of(), status, null, null, null);
    }

    Steps busyFor(Duration pause) {
        return ended(FetchOutcome.BUSY, List.of(), 429, this.now.plus(pause), null, null);
    }

    Steps moved(String location, boolean permanent) {
        return ended(FetchOutcome.MOVED, List.of(), null, null, location, permanent);
    }

    private Steps ended(FetchOutcome outcome, List<String> urls, @Nullable Integer status, @Nullable Instant retryAt,
            @Nullable String location, @Nullable Boolean permanent) {
        String digest = (outcome == FetchOutcome.DOCUMENT) ? "sha256:" + String.join("", urls).hashCode() : null;
        return ended(new FetchResult(this.requests.get(0), outcome, this.now, this.now, "\"etag\"", null, digest, null,
                retryAt, status, location, permanent, (outcome == FetchOutcome.FAILED) ? Reason.UNREACHABLE : null,
                (outcome == FetchOutcome.FAILED) ? "The server answered 500." : null,
                urls.stream().map((url) -> new ListedLink(url, this.now.minusSeconds(40))).toList()));
    }

    /**
     * A request is answered with a document that lists this; the requests before it stay.
     */
    Steps answers(FetchRequest request, ListedLink... links) {
        return ended(new FetchResult(request, FetchOutcome.DOCUMENT, this.now, this.now, "\"" + request.url() + "\"",
                null, "sha256:" + List.of(links).hashCode(), null, null, 200, null, null, null, null, List.of(links)));
    }

    /** Nothing comes of a request. */
    Steps answersNothing(FetchRequest request, FetchOutcome outcome) {
        return ended(new FetchResult(request, outcome, this.now, this.now, null, null, null, null, null, 500, null,
                null, Reason.UNREACHABLE, "The server answered 500.", List.of()));
    }

    /** Its articles lack this far more often than they used to. */
    Steps drifts(Drift... drifts) {
        return take(this.frontier.drifted(state(), List.of(drifts), this.now));
    }

    Steps ended(FetchResult result) {
        return take(this.frontier.ended(state(), result, this.seen));
    }

    /** What a restart leaves: the state, and the links as they were written. */
    Steps restarted() {
        this.seen = SeenLinks.read(this.seen.write());
        return this;
    }

    private Steps take(Turn turn) {
        this.state = turn.state();
        this.requests = turn.requests();
        return this;
    }

    SourceState state() {
        SourceState current = this.state;
        if (current == null) {
            throw new IllegalStateException("There is no such source");
        }
        return current;
    }

    List<String> requested() {
        return this.requests.stream().map(FetchRequest::url).toList();
    }

    Duration untilNext() {
        return Duration.between(this.now, state().times().nextPoll());
    }

    static String[] links(int from, int to) {
        return Stream.iterate(from, (i) -> i + 1)
            .limit(to - from)
            .map((i) -> "https://news.example/" + i)
            .toArray(String[]::new);
    }

}
