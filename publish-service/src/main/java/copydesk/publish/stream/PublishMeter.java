package copydesk.publish.stream;

/**
 * Names and tag keys of the meters of publish-service, beside those that every hop has
 * ({@link copydesk.edge.DoorMeter}, hop publish).
 */
public enum PublishMeter {

    /** Time from the fetch of a document to its publication, a histogram in seconds. */
    LATENCY("copydesk.article.latency"),

    /**
     * Time from the end of an embargo or a hold to the release, a histogram in seconds. A
     * second is late.
     */
    LATENESS("copydesk.release.lateness"),

    /** Versions published. Tag: change. */
    VERSIONS("copydesk.article.versions");

    /** What a version changes. */
    static final String CHANGE = "change";

    private final String meterName;

    PublishMeter(String meterName) {
        this.meterName = meterName;
    }

    /** The name in Micrometer's form. */
    public String meterName() {
        return this.meterName;
    }

}
