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
 * @param left what people said of it before it was killed, for a reinstatement; null if
 * nothing, or once it was passed on
 */
public record Life(@Nullable Hold hold, @Nullable Waiting waiting, @Nullable Waiver waiver, List<String> formerUrls,
        @Nullable EnrichedArticle kept, boolean takenDown, @Nullable String reinstates, @Nullable String reinstatedAs,
        @Nullable Inheritance left) {

    static final Life PLAIN = new Life(null, null, null, List.of(), null, false, null, null, null);

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
                this.reinstatedAs, this.left);
    }

    Life waiting(@Nullable Waiting other) {
        return new Life(this.hold, other, this.waiver, this.formerUrls, this.kept, this.takenDown, this.reinstates,
                this.reinstatedAs, this.left);
    }

    Life waiving(Waiver other) {
        return new Life(this.hold, this.waiting, other, this.formerUrls, this.kept, this.takenDown, this.reinstates,
                this.reinstatedAs, this.left);
    }

    /** Without a hold, and with this version let go. */
    Life letGo(Waiting released) {
        return new Life(null, this.waiting, waiver().and(released.article().article()), this.formerUrls, this.kept,
                this.takenDown, this.reinstates, this.reinstatedAs, this.left);
    }

    Life continuing(@Nullable String other) {
        return (other == null) ? this : new Life(this.hold, this.waiting, this.waiver, this.formerUrls, this.kept,
                this.takenDown, other, this.reinstatedAs, this.left);
    }

    /** After a version at this address: nothing waits behind it. */
    Life published(@Nullable String before, @Nullable String now) {
        return new Life(this.hold, null, this.waiver, former(before, now), this.kept, this.takenDown, this.reinstates,
                this.reinstatedAs, this.left);
    }

    /**
     * After a kill: what was out, and what people said of it, stays for a reinstatement.
     */
    Life killed(@Nullable EnrichedArticle published, @Nullable Inheritance said) {
        return new Life(null, null, null, this.formerUrls, published, false, this.reinstates, null, said);
    }

    /** After a takedown: no word stays. */
    Life withoutAWord() {
        return new Life(null, null, null, List.of(), null, true, this.reinstates, this.reinstatedAs, null);
    }

    /**
     * After a reinstatement: what was not passed on with an article goes with the next.
     */
    Life reinstated(String uri) {
        return new Life(null, null, null, this.formerUrls, null, this.takenDown, this.reinstates, uri,
                (this.kept != null) ? null : this.left);
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
