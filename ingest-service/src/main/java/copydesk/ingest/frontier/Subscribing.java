package copydesk.ingest.frontier;

import java.time.Instant;
import java.util.List;

import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.hub.HubLink;
import copydesk.contract.hub.Subscription;
import copydesk.ingest.websub.Course;
import copydesk.ingest.websub.WebSubSettings;
import org.jspecify.annotations.Nullable;

/** Has the hubs of sources asked in time, and keeps what they said. */
final class Subscribing {

    private final WebSubSettings settings;

    Subscribing(WebSubSettings settings) {
        this.settings = settings;
    }

    /** A poll has read whom the source names. */
    void found(Draft draft, @Nullable HubLink link, Instant now, List<FetchRequest> requests) {
        Subscription before = draft.subscription;
        boolean same = before != null && link != null && before.isOf(link.hub(), link.topic());
        if (!same && this.settings.isOn()) {
            end(draft, now, requests);
            draft.subscription = (link != null) ? Course.wanted(link, now) : null;
        }
    }

    /** Asks the hub if it is time. */
    void due(Draft draft, Instant now, List<FetchRequest> requests) {
        Subscription subscription = draft.subscription;
        if (subscription == null) {
            return;
        }
        Instant next = subscription.next();
        if (!this.settings.isOn()) {
            draft.subscription = null;
        }
        else if (next != null && !next.isAfter(now)) {
            draft.subscription = Course.requested(subscription, now);
            requests.add(Requests.hub(draft, FetchPurpose.SUBSCRIBE, subscription, now));
        }
    }

    /** Tells the hub that it shall deliver no more. */
    void end(Draft draft, Instant now, List<FetchRequest> requests) {
        Subscription subscription = draft.subscription;
        if (subscription != null) {
            if (subscription.requestedAt() != null && this.settings.isOn()) {
                requests.add(Requests.hub(draft, FetchPurpose.UNSUBSCRIBE, subscription, now));
            }
            draft.subscription = Course.ended(subscription);
        }
    }

    /** Asks for it anew after the source was paused or gone. */
    void resume(Draft draft, Instant now) {
        Subscription subscription = draft.subscription;
        draft.subscription = (subscription != null) ? Course.resumed(subscription, now) : null;
    }

    /** The hub has come back. */
    void told(Draft draft, FetchResult result) {
        Subscription subscription = draft.subscription;
        String topic = result.request().topic();
        if (subscription == null || topic == null || !subscription.stands()
                || !subscription.isOf(result.request().url(), topic)) {
            return;
        }
        if (result.outcome() == FetchOutcome.VERIFIED) {
            draft.subscription = Course.verified(subscription, result.leaseSeconds(), this.settings.lease(),
                    result.at());
        }
        else if (result.outcome() == FetchOutcome.DENIED) {
            draft.subscription = Course.denied(subscription, result.at());
            pollSoon(draft, result.at());
        }
    }

    // what is not delivered must be polled at the usual pace again
    private static void pollSoon(Draft draft, Instant now) {
        Instant next = draft.nextPoll;
        Instant usual = now.plus(draft.interval());
        draft.nextPoll = (next != null && draft.outstanding == null && next.isAfter(usual)) ? usual : next;
    }

    /** Whether the hub delivers, so that polls are only a safety net. */
    boolean delivers(Draft draft, Instant now) {
        Subscription subscription = draft.subscription;
        return this.settings.isOn() && subscription != null && subscription.isActive(now);
    }

}
