package copydesk.ingest.stream.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import copydesk.contract.ledger.Reason;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.HostState;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Ask;
import copydesk.ingest.fetch.Fetched;
import copydesk.ingest.fetch.Offer;
import copydesk.ingest.fetch.Validators;
import copydesk.ingest.fetch.Web;
import copydesk.ingest.host.Breaker;
import copydesk.ingest.host.Job;
import copydesk.ingest.host.Step;
import copydesk.ingest.look.Looks;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.websub.HubForm;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request from its beginning to its end: the host is asked, the document offered, the
 * result sent, in this order and each only when the one before is safe. Thread-safe.
 */
final class Errand {

    private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

    private static final Answer FAILED = new Answer.Failed(Reason.TOO_LARGE, Reason.TOO_LARGE.sentence());

    // brokers let no fetcher be missed sooner than after 6 seconds; a shorter pause is
    // over then
    private static final Duration LONG_GAP = Duration.ofSeconds(5);

    private final Web web;

    private final FetchDoor door;

    private final Results results;

    private final HubForm hubs;

    private final Outbox outbox;

    private final Clock clock;

    Errand(Web web, FetchDoor door, Results results, HubForm hubs, Outbox outbox, Clock clock) {
        this.web = web;
        this.door = door;
        this.results = results;
        this.hubs = hubs;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Fetches; returns the state of the host after that. */
    Done fetch(Step.Fetch step) {
        FetchRequest request = plain(step.job());
        Instant startedAt = this.clock.instant();
        begin(step.job().host(), step.failures(), startedAt, step.gap());
        Answer answer = this.web.ask(ask(request));
        try {
            return told(step, answer, startedAt);
        }
        finally {
            this.web.done(answer);
        }
    }

    private Done told(Step.Fetch step, Answer answer, Instant startedAt) {
        FetchRequest request = plain(step.job());
        demandThatSomebodyWaits();
        count(answer);
        Instant at = this.clock.instant();
        HostState host = Breaker.after(step.job().host(), step.failures(), answer, at, step.gap());
        FetchResult result = result(request, answer, startedAt, at, host.closedUntil());
        try {
            tell(request, answer, result);
        }
        catch (RuntimeException ex) {
            RuntimeException fault = Fault.ofRequest(ex);
            LOG.warn("What {} answered was not told: {}", step.job().host(), Fault.name(fault));
            tell(request, FAILED, Fitting.failed(result, "What came could not be told: " + Fault.name(fault) + "."));
        }
        this.outbox.send(host).join();
        return new Done(step.job(), host, at, null, true);
    }

    private Ask ask(FetchRequest request) {
        boolean hub = request.purpose() == FetchPurpose.SUBSCRIBE || request.purpose() == FetchPurpose.UNSUBSCRIBE;
        return hub ? Ask.form(request.url(), this.hubs.of(request)) : Ask.once(request.url(), validators(request));
    }

    // a list that we fail to read is a fault of this request; thrown, it would be asked
    // for again and again
    private FetchResult result(FetchRequest request, Answer answer, Instant startedAt, Instant at,
            @Nullable Instant retryAt) {
        try {
            return this.results.of(request, answer, startedAt, at, retryAt);
        }
        catch (RuntimeException | StackOverflowError ex) {
            return this.results.of(request,
                    new Answer.Failed(Reason.PROCESSING_FAILED,
                            "Reading what it lists failed: " + ex.getClass().getSimpleName() + "."),
                    startedAt, at, retryAt);
        }
    }

    /**
     * Ends here if the worker has gone, and with it perhaps the way out: then no answer
     * says anything about the host, and whoever has the request next asks again.
     */
    static void demandThatSomebodyWaits() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The worker has ended");
        }
    }

    /** Counts what we had no room for. */
    void count(Answer answer) {
        if (answer instanceof Answer.NoRoom) {
            this.door.hadNoRoom();
        }
    }

    /** Writes a long pause down before it is needed. */
    void begin(String host, int failures, Instant startedAt, Duration gap) {
        if (gap.compareTo(LONG_GAP) >= 0) {
            this.outbox.send(new HostState(host, startedAt.plus(gap), failures, null)).join();
        }
    }

    private void tell(FetchRequest request, Answer answer, FetchResult result) {
        offered(request, answer, result).join();
        this.outbox.send(result).join();
    }

    private CompletableFuture<String> offered(FetchRequest request, Answer answer, FetchResult result) {
        if (answer instanceof Answer.Document document) {
            boolean changed = !String.valueOf(result.digest()).equals(request.digest()) || hasMoved(request);
            return (request.offer() && changed && !isElsewhere(request)) ? this.door
                .offer(Offer.of(request.source(), request.origin(), document, result.at()).speaking(request.language()))
                    : CompletableFuture.completedFuture("");
        }
        if (answer instanceof Answer.Gone gone && Looks.isWithdrawn(request, gone.status())) {
            return this.door
                .offer(Offer.withdrawn(request.source(), request.origin(), request.url(), gone.status(), result.at()));
        }
        boolean lost = request.purpose() == FetchPurpose.ARTICLE
                && (result.outcome() == FetchOutcome.FAILED || result.outcome() == FetchOutcome.GONE);
        return lost ? this.door.offer(failed(request, result)) : CompletableFuture.completedFuture("");
    }

    // the pipeline has to learn the new address, though the words are the same
    private static boolean hasMoved(FetchRequest request) {
        return request.purpose() == FetchPurpose.LOOK && request.hops() > 0 && request.permanent();
    }

    // for now only: what lies there is not the article
    private static boolean isElsewhere(FetchRequest request) {
        return request.purpose() == FetchPurpose.LOOK && request.hops() > 0 && !request.permanent();
    }

    private static Fetched failed(FetchRequest request, FetchResult result) {
        Reason reason = result.reason();
        return Fetched.Failed.of(request.url(), (reason != null) ? reason : Reason.UNREACHABLE,
                String.valueOf(result.detail()));
    }

    /** Says why a host is not asked. */
    Done decline(Step.Decline step) {
        Instant at = this.clock.instant();
        this.outbox.send(Results.of(step, at)).join();
        return new Done(step.job(), null, at, null, true);
    }

    /** The request of a job without the robots.txt that it brought along. */
    static FetchRequest plain(Job job) {
        return job.request().by(job.request().id(), null);
    }

    private static @Nullable Validators validators(FetchRequest request) {
        boolean none = request.etag() == null && request.lastModified() == null;
        return none ? null : new Validators(request.etag(), request.lastModified());
    }

}
