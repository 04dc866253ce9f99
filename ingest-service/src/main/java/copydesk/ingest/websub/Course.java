package copydesk.ingest.websub;

import java.time.Duration;
import java.time.Instant;

import copydesk.contract.hub.HubLink;
import copydesk.contract.hub.Subscription;
import copydesk.contract.hub.SubscriptionPhase;
import org.jspecify.annotations.Nullable;

/**
 * The course of a subscription: what it becomes by a find, by time and by what the hub
 * says. Has no state and no clock; the same events give the same course.
 */
public final class Course {

    /** For so long after a request a hub may come back to make sure of it. */
    static final Duration PENDING = Duration.ofHours(1);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private static final Duration SHORTEST_LEASE = Duration.ofMinutes(1);

    private static final Duration LONGEST_LEASE = Duration.ofDays(365);

    private Course() {
    }

    /** A subscription that is to be had at once. */
    public static Subscription wanted(HubLink link, Instant now) {
        return new Subscription(link.hub(), link.topic(), SubscriptionPhase.WANTED, now, null, null, 0, 0);
    }

    /** The same once its hub is asked; asked again later if it does not come back. */
    public static Subscription requested(Subscription before, Instant now) {
        int attempts = before.attempts() + 1;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(20, 2 * (attempts - 1)));
        return new Subscription(before.hub(), before.topic(), before.phase(),
                now.plus((pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE), now, before.until(), attempts,
                before.deliveries());
    }

    /**
     * The same once its hub made sure of it. It is renewed after three quarters of the
     * lease, so that a hub that is down for a while does not end it.
     * @param leaseSeconds for how long the hub delivers; null if it does not say
     * @param asked what was asked for
     */
    public static Subscription verified(Subscription before, @Nullable Integer leaseSeconds, Duration asked,
            Instant now) {
        Duration lease = (leaseSeconds != null) ? Duration.ofSeconds(leaseSeconds) : asked;
        lease = (lease.compareTo(SHORTEST_LEASE) < 0) ? SHORTEST_LEASE : lease;
        lease = (lease.compareTo(LONGEST_LEASE) > 0) ? LONGEST_LEASE : lease;
        return new Subscription(before.hub(), before.topic(), SubscriptionPhase.ACTIVE,
                now.plus(lease.multipliedBy(3).dividedBy(4)), before.requestedAt(), now.plus(lease), 0,
                before.deliveries());
    }

    /** The same once its hub refused it or ended it. */
    public static Subscription denied(Subscription before, Instant now) {
        return new Subscription(before.hub(), before.topic(), SubscriptionPhase.DENIED, now.plus(LONGEST_PAUSE), null,
                null, before.attempts(), before.deliveries());
    }

    /** The same while the source is paused or gone. */
    public static Subscription ended(Subscription before) {
        return new Subscription(before.hub(), before.topic(), SubscriptionPhase.ENDED, null, null, null, 0,
                before.deliveries());
    }

    /** The same once the source is polled again. */
    public static Subscription resumed(Subscription before, Instant now) {
        return new Subscription(before.hub(), before.topic(), SubscriptionPhase.WANTED, now, null, null, 0,
                before.deliveries());
    }

    /** The same after a delivery. */
    public static Subscription delivered(Subscription before) {
        return new Subscription(before.hub(), before.topic(), before.phase(), before.next(), before.requestedAt(),
                before.until(), before.attempts(), before.deliveries() + 1);
    }

    /** Whether its hub may come back now to make sure of it. */
    static boolean isPending(Subscription subscription, Instant now) {
        Instant asked = subscription.requestedAt();
        return subscription.stands() && asked != null && now.isBefore(asked.plus(PENDING));
    }

}
