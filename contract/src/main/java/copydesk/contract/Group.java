package copydesk.contract;

/**
 * Consumer groups and Kafka Streams application ids of the pipeline; fixed, since offsets
 * and state hang on them.
 */
public final class Group {

    /** The extract topology of ingest-service. */
    public static final String INGEST = "copydesk-ingest";

    /** The enrich function of enrich-service. */
    public static final String ENRICH = "copydesk-enrich";

    /** The relate topology of enrich-service. */
    public static final String RELATE = "copydesk-relate";

    /** The publish topology of publish-service. */
    public static final String PUBLISH = "copydesk-publish";

    /** The feeder of ingest-service that moves waiting originals on. */
    public static final String BACKFILL = "copydesk-backfill";

    /** The frontier topology of ingest-service: what is polled when. */
    public static final String FRONTIER = "copydesk-frontier";

    /** Those of ingest-service that fetch what is requested. */
    public static final String FETCH = "copydesk-fetch";

    private Group() {
    }

}
