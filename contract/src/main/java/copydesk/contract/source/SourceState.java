package copydesk.contract.source;

import java.util.List;

import copydesk.contract.Required;
import copydesk.contract.drift.Drift;
import copydesk.contract.hub.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a source, on {@code newsroom.source.state.v1}; a tombstone where
 * it was removed.
 *
 * @param source id of the source
 * @param definition what is polled, and how
 * @param health how it is doing
 * @param detail a sentence about that; null if there is nothing to say
 * @param paused whether a person paused it
 * @param url where it lies now, after redirects that are for good
 * @param formerUrl where it lay before; null if it never moved
 * @param etag validator of the last answer, verbatim; null if there was none
 * @param lastModified validator of the last answer, verbatim; null if there was none
 * @param digest digest of the last document; null if there was none
 * @param outstanding id of the request that has no result yet; null if there is none
 * @param failures polls in a row of which nothing of use came
 * @param missing polls in a row that were answered with 404
 * @param counts what it gave
 * @param times when what happened
 * @param pending articles that could not be fetched and are tried again
 * @param site what was found there, where what lies at the address itself is no list;
 * null if nothing was looked for
 * @param children the lists that the list of the source names, as far as they are read;
 * null if it names none
 * @param subscription its subscription at a hub; null if it has none
 * @param drifts what its articles lack far more often than they used to; null if nothing
 */
public record SourceState(String source, SourceDefinition definition, SourceHealth health, @Nullable String detail,
        boolean paused, String url, @Nullable String formerUrl, @Nullable String etag, @Nullable String lastModified,
        @Nullable String digest, @Nullable String outstanding, int failures, int missing, SourceCounts counts,
        SourceTimes times, List<PendingLink> pending, @Nullable SiteFinding site, @Nullable List<ChildList> children,
        @Nullable Subscription subscription, @Nullable List<Drift> drifts) {

    public SourceState {
        Required.all(source, definition, health, url, counts, times);
        pending = (pending != null) ? List.copyOf(pending) : List.of();
        children = (children != null) ? List.copyOf(children) : null;
        drifts = (drifts != null && !drifts.isEmpty()) ? List.copyOf(drifts) : null;
    }

    /** Of which nothing drifts. */
    public SourceState(String source, SourceDefinition definition, SourceHealth health, @Nullable String detail,
            boolean paused, String url, @Nullable String formerUrl, @Nullable String etag,
            @Nullable String lastModified, @Nullable String digest, @Nullable String outstanding, int failures,
            int missing, SourceCounts counts, SourceTimes times, List<PendingLink> pending, @Nullable SiteFinding site,
            @Nullable List<ChildList> children, @Nullable Subscription subscription) {
        this(source, definition, health, detail, paused, url, formerUrl, etag, lastModified, digest, outstanding,
                failures, missing, counts, times, pending, site, children, subscription, null);
    }

    /** Without a subscription. */
    public SourceState(String source, SourceDefinition definition, SourceHealth health, @Nullable String detail,
            boolean paused, String url, @Nullable String formerUrl, @Nullable String etag,
            @Nullable String lastModified, @Nullable String digest, @Nullable String outstanding, int failures,
            int missing, SourceCounts counts, SourceTimes times, List<PendingLink> pending, @Nullable SiteFinding site,
            @Nullable List<ChildList> children) {
        this(source, definition, health, detail, paused, url, formerUrl, etag, lastModified, digest, outstanding,
                failures, missing, counts, times, pending, site, children, null, null);
    }

    /** Of a source that is a plain list. */
    public SourceState(String source, SourceDefinition definition, SourceHealth health, @Nullable String detail,
            boolean paused, String url, @Nullable String formerUrl, @Nullable String etag,
            @Nullable String lastModified, @Nullable String digest, @Nullable String outstanding, int failures,
            int missing, SourceCounts counts, SourceTimes times, List<PendingLink> pending) {
        this(source, definition, health, detail, paused, url, formerUrl, etag, lastModified, digest, outstanding,
                failures, missing, counts, times, pending, null, null, null, null);
    }

    /** What is read of it: what it was added as, or what was found at its site. */
    public SourceKind reads() {
        SiteFinding finding = this.site;
        SourceKind found = (finding != null) ? finding.reads() : null;
        return (found != null) ? found : this.definition.kind();
    }

    /**
     * Whether the articles that it lists are fetched; those of a site are, unless it says
     * no.
     */
    public boolean follows() {
        boolean site = this.definition.kind() == SourceKind.SITE;
        return site ? reads() != SourceKind.FEED || !Boolean.FALSE.equals(this.definition.follow())
                : this.definition.follows();
    }

}
