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

    /** Waiting originals that were moved on to go through once more. */
    BACKFILL_MOVED("copydesk.backfill.moved"),

    /**
     * For how many seconds originals have waited because a hop is behind, and none was
     * moved. A rise over minutes: the hop does not catch up.
     */
    BACKFILL_HELD("copydesk.backfill.held"),

    /**
     * Pages of sources about which something is configured. Tags: source, its host;
     * rules, fitted or drifted. Drifted ones mean that the source has a new layout.
     */
    SOURCE_PAGES("copydesk.source.pages");

    /** Why a document could not be fetched. */
    static final String REASON = "reason";

    /** Which source. */
    static final String SOURCE = "source";

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
