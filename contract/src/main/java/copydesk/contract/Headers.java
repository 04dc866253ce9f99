package copydesk.contract;

/**
 * Names of the record headers. Values are UTF-8 text. The {@code ce_} names are those of
 * the CloudEvents 1.0 Kafka protocol binding in binary mode, {@code traceparent} is W3C
 * Trace Context.
 */
public final class Headers {

    public static final String SPEC_VERSION = "ce_specversion";

    /** The item id: the same at every hop, so that one item can be followed. */
    public static final String ID = "ce_id";

    public static final String TYPE = "ce_type";

    public static final String SOURCE = "ce_source";

    /** The article uri, once it is known; before that the URL or file identity. */
    public static final String SUBJECT = "ce_subject";

    /** When the document was fetched: end-to-end latency counts from here. */
    public static final String TIME = "ce_time";

    /** The item id of the container (a feed) that an item came in. */
    public static final String CAUSATION = "ce_causationid";

    public static final String CONTENT_TYPE = "content-type";

    public static final String TRACEPARENT = "traceparent";

    /**
     * Id of the re-run that took an item through the pipeline once more. Consumers that
     * only want news may leave such records out.
     */
    public static final String RUN = "run-id";

    /** The facts of a fetch as JSON, see {@link copydesk.contract.article.FetchFacts}. */
    public static final String FETCH_FACTS = "copydesk-fetch";

    /** Our number of a published version, so that consumers need not parse. */
    public static final String ARTICLE_VERSION = "article-version";

    /**
     * What changed since the version before, see
     * {@link copydesk.contract.change.ChangeKind}.
     */
    public static final String CHANGE_KIND = "change-kind";

    /** Codes of the media topics an article is about, to route by. */
    public static final String ARTICLE_SUBJECTS = "article-subjects";

    /** Identities of the places an article names, to route by. */
    public static final String ARTICLE_PLACES = "article-places";

    /** The language of an article, to route by. */
    public static final String ARTICLE_LANGUAGE = "article-language";

    /** The source that offered an article, to route by. */
    public static final String ARTICLE_SOURCE = "article-source";

    /** How urgent an article is, to route by: 1 to 9, 1 the most. */
    public static final String ARTICLE_URGENCY = "article-urgency";

    /**
     * When the embargo ends of the document that a record is made of. Whoever sets such a
     * record aside keeps a reference to it instead of its value.
     */
    public static final String EMBARGO = "copydesk-embargo";

    /** The uri of the killed article that an article continues. */
    public static final String REINSTATES = "copydesk-reinstates";

    /**
     * What people said of the killed article that an article continues, as publish keeps
     * it.
     */
    public static final String REINSTATED_WITH = "copydesk-reinstated-with";

    /**
     * Which paragraphs of the version are new or changed, counted from 1: {@code 2,5-7}.
     */
    public static final String CHANGED_PARAGRAPHS = "changed-paragraphs";

    /**
     * Which kinds of facts changed, see {@link copydesk.contract.change.FactKind}:
     * {@code numbers,quotes}.
     */
    public static final String CHANGED_FACTS = "changed-facts";

    /**
     * Why a record rests in quarantine: a code of
     * {@link copydesk.contract.ledger.Reason}.
     */
    public static final String QUARANTINE_REASON = "copydesk-reason";

    /** A sentence for people: what was wrong with a quarantined record. */
    public static final String QUARANTINE_DETAIL = "copydesk-detail";

    /** Topic a quarantined record was read from. */
    public static final String QUARANTINE_TOPIC = "copydesk-topic";

    /** Partition a quarantined record was read from. */
    public static final String QUARANTINE_PARTITION = "copydesk-partition";

    /** Offset a quarantined record was read at. */
    public static final String QUARANTINE_OFFSET = "copydesk-offset";

    /** Consumer group that set a record aside. */
    public static final String QUARANTINE_GROUP = "copydesk-group";

    private Headers() {
    }

}
