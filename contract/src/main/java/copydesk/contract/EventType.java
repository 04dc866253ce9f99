package copydesk.contract;

/** CloudEvents types of what travels on the topics. */
public enum EventType {

    DOCUMENT_FETCHED("newsroom.document.fetched"),

    ARTICLE_INGESTED("newsroom.article.ingested"),

    ARTICLE_ENRICHED("newsroom.article.enriched"),

    ARTICLE_REINSTATED("newsroom.article.reinstated"),

    ARTICLE_RELATED("newsroom.article.related"),

    COMMAND_GIVEN("newsroom.article.command"),

    ARTICLE_PUBLISHED("newsroom.article.published"),

    ARTICLE_KILLED("newsroom.article.killed"),

    ARTICLE_ANNOTATED("newsroom.article.annotated"),

    ITEM_ENDED("newsroom.item.ended"),

    QUARANTINE_DECIDED("newsroom.quarantine.decided"),

    SOURCE_COMMANDED("newsroom.source.command"),

    SOURCE_CHANGED("newsroom.source.changed"),

    SOURCE_SAMPLED("newsroom.source.sampled"),

    FETCH_REQUESTED("newsroom.fetch.requested"),

    FETCH_ENDED("newsroom.fetch.ended"),

    HOST_PACED("newsroom.host.paced"),

    PUSH_CLAIMED("newsroom.push.claimed");

    private final String code;

    EventType(String code) {
        this.code = code;
    }

    /** The value of {@code ce_type}. */
    public String code() {
        return this.code;
    }

}
