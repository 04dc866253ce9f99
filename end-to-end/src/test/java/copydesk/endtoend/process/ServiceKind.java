package copydesk.endtoend.process;

import copydesk.contract.Topic;
import copydesk.enrich.EnrichApplication;
import copydesk.ingest.IngestApplication;
import copydesk.publish.PublishApplication;

/**
 * The services that can run as processes of their own, and the topic that shows that one
 * is at work.
 */
public enum ServiceKind {

    /** Takes documents in. */
    INGEST("ingest", IngestApplication.class, Topic.INGESTED),

    /** Tags. */
    ENRICH("enrich", EnrichApplication.class, Topic.ENRICHED),

    /** Publishes. */
    PUBLISH("publish", PublishApplication.class, Topic.CLEAN);

    private final String serviceName;

    private final Class<?> application;

    private final Topic output;

    ServiceKind(String serviceName, Class<?> application, Topic output) {
        this.serviceName = serviceName;
        this.application = application;
        this.output = output;
    }

    /** Its short name. */
    public String serviceName() {
        return this.serviceName;
    }

    /** Its main class. */
    Class<?> application() {
        return this.application;
    }

    /** The topic it writes its articles to. */
    public Topic output() {
        return this.output;
    }

}
