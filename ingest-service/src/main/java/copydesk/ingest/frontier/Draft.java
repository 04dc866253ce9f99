package copydesk.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.drift.Drift;
import copydesk.contract.source.ChildList;
import copydesk.contract.source.PendingLink;
import copydesk.contract.source.SiteFinding;
import copydesk.contract.source.SourceCounts;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.contract.source.SourceTimes;
import copydesk.contract.hub.Subscription;
import org.jspecify.annotations.Nullable;

/** The state of a source while it is being changed. */
final class Draft {

    // the state of a source is one record
    private static final int MOST_PENDING = 200;

    // what is under way may still join them
    private static final int MANY_PENDING = MOST_PENDING / 2;

    SourceDefinition definition;

    SourceHealth health = SourceHealth.HEALTHY;

    @Nullable String detail;

    boolean paused;

    String url;

    @Nullable String formerUrl;

    @Nullable String etag;

    @Nullable String lastModified;

    @Nullable String digest;

    @Nullable String outstanding;

    int failures;

    int missing;

    SourceCounts counts = SourceCounts.NONE;

    int intervalSeconds;

    @Nullable Instant nextPoll;

    @Nullable Instant lastPoll;

    @Nullable Instant lastSuccess;

    @Nullable Instant lastNews;

    @Nullable Integer usualSeconds;

    @Nullable Integer delaySeconds;

    @Nullable Subscription subscription;

    @Nullable List<Drift> drifts;

    final List<PendingLink> pending = new ArrayList<>();

    @Nullable SiteFinding site;

    final List<ChildList> children = new ArrayList<>();

    private Draft(SourceDefinition definition) {
        this.definition = definition;
        this.url = definition.url();
    }

    /** Of a source that is new. */
    static Draft of(SourceDefinition definition) {
        return new Draft(definition);
    }

    /** Of a source that is known. */
    static Draft of(SourceState state) {
        Draft draft = new Draft(state.definition());
        draft.health = state.health();
        draft.detail = state.detail();
        draft.paused = state.paused();
        draft.url = state.url();
        draft.formerUrl = state.formerUrl();
        draft.etag = state.etag();
        draft.lastModified = state.lastModified();
        draft.digest = state.digest();
        draft.outstanding = state.outstanding();
        draft.failures = state.failures();
        draft.missing = state.missing();
        draft.counts = state.counts();
        draft.times(state.times());
        draft.pending.addAll(state.pending());
        draft.site = state.site();
        List<ChildList> children = state.children();
        draft.children.addAll((children != null) ? children : List.of());
        draft.subscription = state.subscription();
        draft.drifts = state.drifts();
        return draft;
    }

    private void times(SourceTimes times) {
        this.intervalSeconds = times.intervalSeconds();
        this.nextPoll = times.nextPoll();
        this.lastPoll = times.lastPoll();
        this.lastSuccess = times.lastSuccess();
        this.lastNews = times.lastNews();
        this.usualSeconds = times.usualSeconds();
        this.delaySeconds = times.delaySeconds();
    }

    /** Forgets what belongs to the document at the old address. */
    void moveTo(String address) {
        this.url = address;
        this.formerUrl = null;
        forgetDocument();
        this.site = null;
        this.children.clear();
        this.drifts = null;
    }

    /** Has the document read once more, also if it stays what it is. */
    void forgetDocument() {
        this.etag = null;
        this.lastModified = null;
        this.digest = null;
    }

    /** What is read of it. */
    SourceKind reads() {
        SiteFinding finding = this.site;
        SourceKind found = (finding != null) ? finding.reads() : null;
        return (found != null) ? found : this.definition.kind();
    }

    /** Whether the articles that it lists are fetched. */
    boolean follows() {
        if (this.definition.kind() == SourceKind.SITE) {
            return reads() != SourceKind.FEED || !Boolean.FALSE.equals(this.definition.follow());
        }
        return this.definition.follows();
    }

    Optional<ChildList> child(String address) {
        return this.children.stream().filter((child) -> child.url().equals(address)).findFirst();
    }

    void replace(ChildList before, ChildList after) {
        this.children.removeIf((child) -> child.url().equals(before.url()));
        this.children.add(after);
    }

    Duration interval() {
        return Duration.ofSeconds(this.intervalSeconds);
    }

    /**
     * Takes an article off the list of those that are tried again; null if it was not on
     * it.
     */
    @Nullable PendingLink take(String address) {
        for (PendingLink link : this.pending) {
            if (link.url().equals(address)) {
                this.pending.remove(link);
                return link;
            }
        }
        return null;
    }

    /** Whether so few articles wait that those of its lists are taken as well. */
    boolean takesMore() {
        return this.pending.size() < MANY_PENDING;
    }

    /**
     * Tries an article again later. Where too many wait already it is left to the lists,
     * which are read once more.
     * @return whether it waits here
     */
    boolean tryAgain(PendingLink link) {
        if (isFull(this.pending)) {
            forgetDocument();
            this.children.replaceAll(ChildLists::forgotten);
            return false;
        }
        this.pending.add(link);
        return true;
    }

    /** Whether no further article can wait. */
    static boolean isFull(List<PendingLink> pending) {
        return pending.size() >= MOST_PENDING;
    }

    SourceState state() {
        return new SourceState(this.definition.id(), this.definition, this.health, this.detail, this.paused, this.url,
                this.formerUrl, this.etag, this.lastModified, this.digest, this.outstanding, this.failures,
                this.missing, this.counts,
                new SourceTimes(this.nextPoll, this.intervalSeconds, this.lastPoll, this.lastSuccess, this.lastNews,
                        this.usualSeconds, this.delaySeconds),
                this.pending, this.site, this.children.isEmpty() ? null : this.children, this.subscription,
                this.drifts);
    }

}
