package copydesk.console.source;

import java.time.Instant;

import copydesk.contract.hub.Subscription;
import copydesk.contract.source.SourceCounts;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import org.jspecify.annotations.Nullable;

/**
 * A source as the page shows it: how it is doing, what it gives, what is wrong and what
 * to do. No address of an article is in it, since an article may be under embargo.
 *
 * @param id its name
 * @param health how it is doing, as a word
 * @param kind what is read of it
 * @param url where it lies now
 * @param trouble what is wrong; null if nothing is
 * @param advice what to do about that; null if nothing is to be done
 * @param polls how often it was polled
 * @param found links that were new
 * @param delaySeconds how long after publication they are found as a rule; null if it is
 * not known
 * @param duplicates new links that led to an article which was requested before
 * @param lost articles that could not be fetched at last
 * @param lastSuccess when it last answered with something of use
 * @param lastNews when it last listed something new
 * @param nextPoll when it is polled next; null while it is not
 * @param hub its subscription at a hub; null if it has none
 */
public record SourceRow(String id, String health, String kind, String url, @Nullable String trouble,
        @Nullable String advice, int polls, long found, @Nullable Integer delaySeconds, int duplicates, int lost,
        @Nullable Instant lastSuccess, @Nullable Instant lastNews, @Nullable Instant nextPoll, @Nullable Hub hub) {

    static SourceRow of(SourceState state) {
        SourceCounts counts = state.counts();
        return new SourceRow(state.source(), state.health().code(), kind(state), state.url(), trouble(state),
                SourceAdvice.on(state), counts.polls(), counts.found(), state.times().delaySeconds(),
                orZero(counts.duplicates()), orZero(counts.lost()), state.times().lastSuccess(),
                state.times().lastNews(), state.times().nextPoll(), Hub.of(state.subscription()));
    }

    // what a site turned out to be is of more use than that it is a site
    private static String kind(SourceState state) {
        boolean found = state.definition().kind() == SourceKind.SITE && state.reads() != SourceKind.SITE;
        return found ? state.reads().code() + " of a site" : state.definition().kind().code();
    }

    private static @Nullable String trouble(SourceState state) {
        if (state.detail() != null) {
            return state.detail();
        }
        return (state.health() == SourceHealth.GONE) ? "The server says there is no such document any more." : null;
    }

    private static int orZero(@Nullable Integer count) {
        return (count != null) ? count : 0;
    }

    /**
     * Who delivers it.
     *
     * @param url address of the hub
     * @param phase how far the subscription has come, as a word
     * @param until when the lease ends; null if there is none
     * @param deliveries how many deliveries were taken
     */
    public record Hub(String url, String phase, @Nullable Instant until, int deliveries) {

        static @Nullable Hub of(@Nullable Subscription subscription) {
            return (subscription == null || !subscription.stands()) ? null : new Hub(subscription.hub(),
                    subscription.phase().code(), subscription.until(), subscription.deliveries());
        }

    }

}
