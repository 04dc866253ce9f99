package copydesk.ingest.host;

import copydesk.contract.source.FetchOutcome;

/** Why a host is not asked. */
public enum Refusal {

    /** It asked for that, or fails again and again. */
    CLOSED(FetchOutcome.BUSY,
            "The host is left alone for a while, since it asked for that or gives no usable answers."),

    /** Its robots.txt cannot be had, which allows nothing until it can. */
    NO_ROBOTS(FetchOutcome.BUSY, "The robots.txt of the host cannot be had; until it can, nothing is asked for."),

    /** Its robots.txt lies elsewhere and is asked for there. */
    ROBOTS_ELSEWHERE(FetchOutcome.BUSY, "The robots.txt of the host lies elsewhere and is being asked for."),

    /** As many wait for it as there is room for. */
    CROWDED(FetchOutcome.BUSY, "Many others wait for the host; this one comes again when those are through."),

    /** Its robots.txt says so. */
    FORBIDDEN(FetchOutcome.FORBIDDEN, "The robots.txt of the host does not allow it.");

    private final FetchOutcome outcome;

    private final String sentence;

    Refusal(FetchOutcome outcome, String sentence) {
        this.outcome = outcome;
        this.sentence = sentence;
    }

    /** What comes of the request. */
    public FetchOutcome outcome() {
        return this.outcome;
    }

    /** The same for people. */
    public String sentence() {
        return this.sentence;
    }

}
