package copydesk.ingest.stream;

/**
 * Names and tag keys of the meters of ingest-service, beside those that every hop has
 * ({@link copydesk.edge.DoorMeter}, hops extract, identify and revise).
 */
public enum IngestMeter {

    /** Documents offered to the pipeline. */
    FETCH_GIVEN("copydesk.fetch.given"),

    /** Documents that could not be fetched. Tag: reason. */
    FETCH_FAILED("copydesk.fetch.failed"),

    /**
     * Requests that no fetcher can read and that are passed over. Any at all mean that
     * something else than the frontier writes to the topic of requests.
     */
    FETCH_PASSED_OVER("copydesk.fetch.passed.over"),

    /**
     * Documents that found no room beside others and are asked for again. A rise: many
     * large ones at a time, for which the heap is small.
     */
    FETCH_NO_ROOM("copydesk.fetch.no.room"),

    /**
     * For how many seconds the host that has been ready longest waits to be asked. A
     * rise: all requests that may be under way are, or fetching stands still.
     */
    FETCH_WAITING("copydesk.fetch.waiting"),

    /**
     * Workers that failed and were replaced. Tag: worker. Several in minutes mean that
     * each new one meets the same fault.
     */
    WORKER_RESTARTS("copydesk.worker.restarts"),

    /** Waiting originals that were moved on to go through once more. */
    BACKFILL_MOVED("copydesk.backfill.moved"),

    /**
     * Articles pushed. Tags: source, unknown where nobody was recognised; outcome.
     * Unauthorized ones mean a wrong key or clock, or somebody who tries.
     */
    PUSH_ANSWERED("copydesk.push.answered"),

    /**
     * Calls of hubs. Tag: outcome. Forged ones are deliveries that are not signed with
     * our secret, and were dropped; unknown ones are of nobody who knows an address of
     * ours, or for nothing that we asked for.
     */
    WEBSUB_ANSWERED("copydesk.websub.answered"),

    /**
     * For how many seconds originals have waited and none was moved, because a hop is
     * behind. A rise over minutes: the hop does not catch up.
     */
    BACKFILL_HELD("copydesk.backfill.held"),

    /**
     * Pages of sources about which something is configured. Tags: source, its host;
     * rules, fitted or drifted. Drifted ones mean that the source has a new layout.
     */
    SOURCE_PAGES("copydesk.source.pages"),

    /** Polls of sources that are over. Tag: outcome. */
    SOURCE_POLLS("copydesk.source.polls"),

    /** Links that sources listed for the first time. */
    SOURCE_FOUND("copydesk.source.found"),

    /** New links that led to an article which was requested before. */
    SOURCE_DUPLICATES("copydesk.source.duplicates"),

    /**
     * Articles that could not be fetched at last. A rise means hosts that keep failing.
     */
    SOURCE_LOST("copydesk.source.lost"),

    /**
     * Articles that the robots.txt of their host forbids. A rise means a source that
     * lists what it does not let us fetch: leave such paths out, or take another source.
     */
    SOURCE_FORBIDDEN("copydesk.source.forbidden"),

    /**
     * How long after publication a source's news is found as a rule, each time that it
     * has some. Much more than the shortest interval means sources that are asked too
     * seldom, or that list late.
     */
    SOURCE_DELAY("copydesk.source.delay"),

    /**
     * How late polls are requested. Seconds mean that the frontier is behind.
     */
    SOURCE_LATENESS("copydesk.source.lateness"),

    /**
     * Sources by how they are doing, of those that this instance decides about. Tag:
     * health.
     */
    SOURCE_HEALTH("copydesk.source.health"),

    /**
     * Sources whose articles have a fault far more often than they used to, of those that
     * this instance decides about. Tag: fault. Any at all mean a new layout.
     */
    SOURCE_DRIFTED("copydesk.source.drifted");

    /** Which fault. */
    public static final String FAULT = "fault";

    /** Why a document could not be fetched. */
    static final String REASON = "reason";

    /** Which source. */
    public static final String SOURCE = "source";

    /** What came of a push or a poll. */
    public static final String OUTCOME = "outcome";

    /** How sources are doing. */
    public static final String HEALTH = "health";

    /** Which worker. */
    static final String WORKER = "worker";

    /** Whether what is configured for it fits. */
    static final String RULES = "rules";

    private final String meterName;

    IngestMeter(String meterName) {
        this.meterName = meterName;
    }

    /** The name in Micrometer's form. */
    public String meterName() {
        return this.meterName;
    }

}
