package copydesk.publish.version;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.annotation.EnrichedArticle;
import org.jspecify.annotations.Nullable;

/**
 * What publishing remembers of an article beside its last version: what waits, what holds
 * it, under which names it was known.
 *
 * @param hold a person's hold; null if nobody holds it
 * @param waiting the newest version that may not leave yet; null if none waits
 * @param waiver what a person let go before its time
 * @param formerUrls addresses it had before, oldest first
 * @param kept what was out when it was killed, for a reinstatement; null after a takedown
 * @param takenDown whether a takedown withdrew it, which leaves neither headline nor
 * reason
 * @param reinstates the uri of the killed article that it continues
 * @param reinstatedAs the uri under which this killed article goes on
 */
public record Life(@Nullable Hold hold, @Nullable Waiting waiting, @Nullable Waiver waiver, List<String> formerUrls,
        @Nullable EnrichedArticle kept, boolean takenDown, @Nullable String reinstates, @Nullable String reinstatedAs) {

    static final Life PLAIN = new Life(null, null, null, List.of(), null, false, null, null);

    private static final int ADDRESSES_KEPT = 20;

    public Life {
        waiver = (waiver != null) ? waiver : Waiver.NONE;
        formerUrls = (formerUrls != null) ? List.copyOf(formerUrls) : List.of();
    }

    /** Never null: most articles are let go by nobody. */
    @Override
    public Waiver waiver() {
        return (this.waiver != null) ? this.waiver : Waiver.NONE;
    }

    Life holding(@Nullable Hold other) {
        return new Life(other, this.waiting, this.waiver, this.formerUrls, this.kept, this.takenDown, this.reinstates,
                this.reinstatedAs);
    }

    Life waiting(@Nullable Waiting other) {
        return new Life(this.hold, other, this.waiver, this.formerUrls, this.kept, this.takenDown, this.reinstates,
                this.reinstatedAs);
    }

    /** Without a hold, and with this version let go. */
    Life letGo(Waiting released) {
        return new Life(null, this.waiting, waiver().and(released.article().article()), this.formerUrls, this.kept,
                this.takenDown, this.reinstates, this.reinstatedAs);
    }

    Life continuing(@Nullable String other) {
        return (other == null) ? this : new Life(this.hold, this.waiting, this.waiver, this.formerUrls, this.kept,
                this.takenDown, other, this.reinstatedAs);
    }

    /** After a version at this address: nothing waits behind it. */
    Life published(@Nullable String before, @Nullable String now) {
        return new Life(this.hold, null, this.waiver, former(before, now), this.kept, this.takenDown, this.reinstates,
                this.reinstatedAs);
    }

    /** After a kill: what was out stays for a reinstatement. */
    Life killed(@Nullable EnrichedArticle published) {
        return new Life(null, null, null, this.formerUrls, published, false, this.reinstates, null);
    }

    /** After a takedown: no word stays. */
    Life withoutAWord() {
        return new Life(null, null, null, List.of(), null, true, this.reinstates, this.reinstatedAs);
    }

    Life reinstated(String uri) {
        return new Life(null, null, null, this.formerUrls, null, this.takenDown, this.reinstates, uri);
    }

    /** The former addresses once the article moved from one to another. */
    List<String> former(@Nullable String before, @Nullable String now) {
        List<String> all = new ArrayList<>(this.formerUrls);
        if (before != null && !all.contains(before)) {
            all.add(before);
        }
        all.removeIf((url) -> url.equals(now));
        return all.subList(Math.max(0, all.size() - ADDRESSES_KEPT), all.size());
    }

}
