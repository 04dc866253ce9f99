package copydesk.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The declared list of topics: name, what a record may weigh, how long it is kept and who
 * may read it. Topics are created from this list and from nothing else; settings a topic
 * does not name are the broker's.
 */
public enum Topic {

    /**
     * Original bytes as fetched; the facts of the fetch travel as headers. Key: requested
     * URL or file identity.
     */
    FETCHED("newsroom.document.fetched.v1", Access.INTERNAL, Kept.days(7), Size.LARGE),

    /**
     * Originals that wait to go through once more, as they stand on the topic of fetched
     * documents; a feeder moves them there while the pipeline has nothing better to do.
     */
    BACKFILL("newsroom.document.backfill.v1", Access.INTERNAL, Kept.days(7), Size.LARGE),

    /** The structured article with its revision. Key: article uri. */
    INGESTED("newsroom.article.ingested.v1", Access.INTERNAL, Kept.days(7), Size.NORMAL),

    /** The article and what the enrichment steps found in it. Key: article uri. */
    ENRICHED("newsroom.article.enriched.v1", Access.INTERNAL, Kept.days(7), Size.NORMAL),

    /**
     * How each article relates to others: hyperlinks healed, near duplicates. Key:
     * article uri; a tombstone where it relates to none any more.
     */
    RELATION("newsroom.article.relation.v1", Access.INTERNAL, Kept.COMPACTED, Size.NORMAL),

    /**
     * What people decide about an article. Key: article uri. Never compacted: a kill must
     * outlive later decisions.
     */
    COMMAND("newsroom.article.command.v1", Access.INTERNAL, Kept.FOREVER, Size.NORMAL),

    /** Every published version as strict ninjs. Key: article uri. */
    CLEAN("newsroom.article.clean.v1", Access.PUBLIC, Kept.days(30), Size.NORMAL),

    /**
     * The latest version of each article; a killed one stays as a canceled document. Key:
     * article uri.
     */
    LATEST("newsroom.article.latest.v1", Access.PUBLIC, Kept.COMPACTED, Size.NORMAL),

    /**
     * What ninjs cannot say about the latest version. Key: article uri; a kill leaves a
     * tombstone.
     */
    ANNOTATIONS("newsroom.article.annotations.v1", Access.PUBLIC, Kept.COMPACTED, Size.NORMAL),

    /**
     * The latest version of each article as schema.org JSON-LD, where publish-service is
     * set to write it; a killed one stays as a withdrawn document. Key: article uri.
     */
    JSONLD("newsroom.article.jsonld.v1", Access.PUBLIC, Kept.COMPACTED, Size.NORMAL),

    /** One end state per item offered: the ledger. Key: item id. */
    OUTCOME("newsroom.article.outcome.v1", Access.PUBLIC, Kept.days(30), Size.NORMAL),

    /**
     * What people decided about records in quarantine: the audit, and what keeps a record
     * from being put back twice. Key: where the record rests.
     */
    DECISION("newsroom.quarantine.decision.v1", Access.INTERNAL, Kept.COMPACTED, Size.NORMAL),

    /** What is ordered about sources that are polled. Key: source id. */
    SOURCE_COMMAND("newsroom.source.command.v1", Access.INTERNAL, Kept.FOREVER, Size.NORMAL),

    /** All that is known of each source. Key: source id. */
    SOURCE_STATE("newsroom.source.state.v1", Access.INTERNAL, Kept.COMPACTED, Size.NORMAL),

    /** What each new article of a source was like. Key: source id. */
    SOURCE_SAMPLE("newsroom.source.sample.v1", Access.INTERNAL, Kept.days(7), Size.NORMAL),

    /** Documents to fetch. Key: the host that is asked. */
    FETCH_REQUEST("newsroom.fetch.request.v1", Access.INTERNAL, Kept.days(7), Size.NORMAL),

    /** What came of each request. Key: source id. */
    FETCH_RESULT("newsroom.fetch.result.v1", Access.INTERNAL, Kept.days(7), Size.NORMAL),

    /** When each host may be asked again. Key: host, partitioned as the requests are. */
    HOST_STATE("newsroom.host.state.v1", Access.INTERNAL, Kept.COMPACTED, Size.NORMAL),

    /** Which push each idempotency key stands for. Key: digest of source and key. */
    PUSH_CLAIM("newsroom.push.claim.v1", Access.INTERNAL, Kept.days(2), Size.NORMAL),

    /** Documents that ingest could not read. */
    FETCHED_QUARANTINE(FETCHED, Group.INGEST),

    /** Records that enrich could not handle. */
    INGESTED_QUARANTINE(INGESTED, Group.ENRICH),

    /** Records that publish could not handle, and documents that failed its check. */
    ENRICHED_QUARANTINE(ENRICHED, Group.PUBLISH),

    /** Commands that publish could not handle. */
    COMMAND_QUARANTINE(COMMAND, Group.PUBLISH),

    /** Relations that publish could not handle. */
    RELATION_QUARANTINE(RELATION, Group.PUBLISH);

    private final String topicName;

    private final Access access;

    private final Kept kept;

    private final Size size;

    private final Optional<Topic> quarantineOf;

    Topic(String topicName, Access access, Kept kept, Size size) {
        this.topicName = topicName;
        this.access = access;
        this.kept = kept;
        this.size = size;
        this.quarantineOf = Optional.empty();
    }

    Topic(Topic source, String group) {
        this.topicName = source.topicName + "." + group + ".dlq";
        this.access = Access.INTERNAL;
        this.kept = Kept.days(30);
        this.size = Size.LARGE;
        this.quarantineOf = Optional.of(source);
    }

    /** The name on the broker. */
    public String topicName() {
        return this.topicName;
    }

    /** Whether consumers outside the pipeline may read it. */
    public boolean isPublic() {
        return this.access == Access.PUBLIC;
    }

    /** The largest record the topic takes, in bytes of the uncompressed batch. */
    public int maxBytes() {
        return this.size.bytes;
    }

    /** The topic whose unusable records rest here; empty if this is no quarantine. */
    public Optional<Topic> quarantineOf() {
        return this.quarantineOf;
    }

    /** The quarantine for records of this topic. */
    public Topic quarantine() {
        return quarantines().stream()
            .filter((topic) -> topic.quarantineOf.equals(Optional.of(this)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(this.topicName + " has no quarantine"));
    }

    /** All quarantine topics. */
    public static List<Topic> quarantines() {
        List<Topic> found = new ArrayList<>();
        for (Topic topic : values()) {
            if (topic.quarantineOf.isPresent()) {
                found.add(topic);
            }
        }
        return found;
    }

    /** The topic with this name on the broker. */
    public static Optional<Topic> named(String topicName) {
        for (Topic topic : values()) {
            if (topic.topicName.equals(topicName)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /**
     * The Kafka topic settings, by their Kafka names. Public topics use gzip, which
     * clients everywhere can read.
     */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("cleanup.policy", this.kept.compacted ? "compact" : "delete");
        if (!this.kept.compacted) {
            settings.put("retention.ms", Long.toString(this.kept.millis));
        }
        settings.put("max.message.bytes", Integer.toString(this.size.bytes));
        settings.put("message.timestamp.type", "LogAppendTime");
        settings.put("compression.type", isPublic() ? "gzip" : "zstd");
        return settings;
    }

    private enum Access {

        PUBLIC, INTERNAL

    }

    private enum Size {

        NORMAL(4 * 1024 * 1024), LARGE(12 * 1024 * 1024);

        private final int bytes;

        Size(int bytes) {
            this.bytes = bytes;
        }

    }

    private record Kept(boolean compacted, long millis) {

        private static final Kept COMPACTED = new Kept(true, -1);

        private static final Kept FOREVER = new Kept(false, -1);

        private static Kept days(int days) {
            return new Kept(false, Duration.ofDays(days).toMillis());
        }

    }

}
