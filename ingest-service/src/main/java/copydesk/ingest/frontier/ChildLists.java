package copydesk.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import copydesk.contract.source.ChildList;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * The lists that the list of a source names, such as the sitemaps of an index. Only the
 * newest are read, since the older ones are the archive; one whose time of change is what
 * it was is not asked for, all others are asked with their validators.
 */
final class ChildLists {

    /** How many lists of a source are read. */
    static final int MOST = 20;

    /** How many of them are asked for after one poll. */
    static final int AT_ONCE = 10;

    /** How many lists may lead to one that is read. */
    static final int DEEPEST = 2;

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private static final Comparator<ChildList> NEWEST = Comparator
        .comparing((ChildList child) -> orNever(child.changed()))
        .reversed();

    private static final Comparator<ChildList> LONGEST_AGO = Comparator
        .comparing((ChildList child) -> orNever(child.askedAt()));

    private ChildLists() {
    }

    private static Instant orNever(@Nullable Instant time) {
        return (time != null) ? time : Instant.MIN;
    }

    /** Takes over what a list names one level below it; tells how many have changed. */
    static int named(Draft draft, List<ListedLink> links, int depth) {
        List<ChildList> named = new ArrayList<>();
        int changed = 0;
        for (ListedLink link : links) {
            if (link.kind() == SourceKind.SITEMAP && depth <= DEEPEST) {
                ChildList known = draft.child(link.url()).orElse(null);
                changed += (known == null || isNewer(link.published(), known.changed())) ? 1 : 0;
                named.add((known != null) ? named(known, link.published())
                        : ChildList.of(link.url(), depth, link.published()));
            }
        }
        named.sort(NEWEST);
        // those of the other level stay: the list that names them was not read now
        draft.children.removeIf((child) -> child.depth() == depth);
        draft.children.addAll(named.subList(0, Math.min(MOST, named.size())));
        return changed;
    }

    private static boolean isNewer(@Nullable Instant now, @Nullable Instant before) {
        return now != null && !now.equals(before);
    }

    private static ChildList named(ChildList known, @Nullable Instant changed) {
        return new ChildList(known.url(), known.depth(), changed, known.read(), known.askedAt(), known.failures(),
                known.etag(), known.lastModified(), known.digest());
    }

    /** The requests for those that may have changed. */
    static List<FetchRequest> due(Draft draft, Instant now) {
        return requests(draft, now, ChildLists::mayHaveChanged);
    }

    /** The requests for those that were never asked for. */
    static List<FetchRequest> unread(Draft draft, Instant now) {
        return requests(draft, now, (child) -> child.askedAt() == null);
    }

    private static List<FetchRequest> requests(Draft draft, Instant now, Predicate<ChildList> wanted) {
        // a list whose articles have no room is not asked for
        if (!draft.takesMore()) {
            return List.of();
        }
        List<ChildList> due = draft.children.stream()
            .filter(wanted)
            .sorted(NEWEST.thenComparing(LONGEST_AGO))
            .limit(AT_ONCE)
            .toList();
        List<FetchRequest> requests = new ArrayList<>();
        for (ChildList child : due) {
            draft.replace(child, asked(child, now));
            requests.add(Requests.list(draft, child, now));
        }
        return requests;
    }

    private static boolean mayHaveChanged(ChildList child) {
        Instant changed = child.changed();
        Instant askedAt = child.askedAt();
        if (changed == null || askedAt == null || !changed.equals(child.read())) {
            return true;
        }
        // where only a day is named, the list may have changed later on that day
        return changed.getEpochSecond() % DAY == 0 && askedAt.isBefore(changed.plusSeconds(DAY));
    }

    private static ChildList asked(ChildList child, Instant now) {
        return new ChildList(child.url(), child.depth(), child.changed(), child.read(), now, child.failures(),
                child.etag(), child.lastModified(), child.digest());
    }

    /**
     * Takes a result for one of them.
     * @return the list, as it was before; empty if it is none of them any more
     */
    static Optional<ChildList> ended(Draft draft, FetchResult result) {
        Optional<ChildList> child = draft.child(result.request().url());
        child.ifPresent((before) -> draft.replace(before, after(before, result)));
        return child;
    }

    private static ChildList after(ChildList child, FetchResult result) {
        boolean came = result.outcome() == FetchOutcome.DOCUMENT || result.outcome() == FetchOutcome.UNCHANGED;
        // what is unchanged since a reading that no longer counts is to be read
        if (result.outcome() == FetchOutcome.UNCHANGED && child.read() == null && child.digest() == null) {
            return child;
        }
        return came
                ? new ChildList(child.url(), child.depth(), child.changed(), child.changed(), result.at(), 0,
                        result.etag(), result.lastModified(), result.digest())
                : new ChildList(child.url(), child.depth(), child.changed(), null, result.at(), child.failures() + 1,
                        child.etag(), child.lastModified(), child.digest());
    }

    /** Has one read once more at the next poll, since not all of it was taken. */
    static void unfinished(Draft draft, ChildList child) {
        draft.child(child.url()).ifPresent((now) -> draft.replace(now, forgotten(now)));
    }

    /** The same as if it had not been read, although it was asked for. */
    static ChildList forgotten(ChildList child) {
        return new ChildList(child.url(), child.depth(), child.changed(), null, child.askedAt(), 0, null, null, null);
    }

    /** Follows one to where it lies now. */
    static void moved(Draft draft, ChildList child, String url, Instant now) {
        ChildList there = draft.child(url).orElseGet(() -> ChildList.of(url, child.depth(), child.changed()));
        draft.replace(child,
                new ChildList(child.url(), child.depth(), child.changed(), child.changed(), now, 0, null, null, null));
        draft.replace(there, asked(there, now));
    }

}
