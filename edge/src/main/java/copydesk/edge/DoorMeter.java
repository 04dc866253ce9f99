package copydesk.edge;

/**
 * Names and tag keys of the meters that every hop has. Per hop, taken = given + skipped +
 * failed + aborted.
 */
public enum DoorMeter {

    /** Records a hop took from its topic, per attempt. Tag: hop. */
    TAKEN("copydesk.hop.taken"),

    /**
     * How taken records left: given, skipped, failed (quarantined) or aborted
     * (infrastructure). Tags: hop, how.
     */
    LEFT("copydesk.hop.left"),

    /** Records set aside. Tags: hop, reason. More than none wants a look. */
    QUARANTINED("copydesk.quarantine.records"),

    /**
     * Age in seconds of the oldest record a hop has not finished; 0 when there is none.
     * Tag: hop.
     */
    LAG("copydesk.hop.lag");

    /** Which hop of the pipeline. */
    public static final String HOP = "hop";

    /** How a record left. */
    public static final String HOW = "how";

    /** Why a record was set aside. */
    public static final String REASON = "reason";

    private final String meterName;

    DoorMeter(String meterName) {
        this.meterName = meterName;
    }

    /** The name in Micrometer's form. */
    public String meterName() {
        return this.meterName;
    }

}
