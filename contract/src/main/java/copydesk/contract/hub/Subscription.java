package copydesk.contract.hub;

import java.time.Instant;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * The subscription of a source at its hub (WebSub). Holds nothing secret.
 *
 * @param hub address of the hub
 * @param topic address by which the hub knows the source
 * @param phase how far it has come
 * @param next when the hub is asked for it next; null if it is not
 * @param requestedAt when the hub was last asked; null if it was not
 * @param until when the lease ends; null if there is none
 * @param attempts how often the hub was asked since it last came back
 * @param deliveries how many deliveries were taken
 */
public record Subscription(String hub, String topic, SubscriptionPhase phase, @Nullable Instant next,
        @Nullable Instant requestedAt, @Nullable Instant until, int attempts, int deliveries) {

    public Subscription {
        Required.all(hub, topic, phase);
    }

    /** Whether the hub delivers at this time, as far as it has said. */
    public boolean isActive(Instant now) {
        Instant end = this.until;
        return this.phase == SubscriptionPhase.ACTIVE && end != null && now.isBefore(end);
    }

    /** Whether it is one that the source is to have. */
    public boolean stands() {
        return this.phase != SubscriptionPhase.ENDED;
    }

    /** Whether it is this hub's for this topic. */
    public boolean isOf(String otherHub, String otherTopic) {
        return this.hub.equals(otherHub) && this.topic.equals(otherTopic);
    }

}
