package copydesk.contract.hub;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a subscription has come. */
public enum SubscriptionPhase {

    /** The hub is asked for it, or was asked and has not come back yet. */
    WANTED("wanted"),

    /** The hub has come back to make sure; it delivers until the lease ends. */
    ACTIVE("active"),

    /** The hub does not want it; it is asked again after a day. */
    DENIED("denied"),

    /** It is not wanted while the source is paused or gone. */
    ENDED("ended");

    private final String code;

    SubscriptionPhase(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
