package copydesk.ingest.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.drift.Drift;
import copydesk.contract.drift.Fault;
import copydesk.contract.drift.SourceSample;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of a source are like: the state that is kept of each, small and of
 * the same size however many it gives. A sample in, the next state out.
 *
 * @param watches how often they have each fault
 * @param length how long they are
 * @param refused digests of the last pages that were refused, so that each counts once
 */
public record SourceShape(Map<Fault, ShareWatch> watches, UsualLength length, List<String> refused) {

    private static final SourceShape NEW = new SourceShape(Map.of(), UsualLength.NEW, List.of());

    // a feed lists what we refuse again and again, for as long as it lists it
    private static final int MOST_REFUSED = 100;

    private static final int DIGEST = 8;

    public SourceShape {
        // in the order of the faults, so that the same state is the same bytes
        Map<Fault, ShareWatch> ordered = new EnumMap<>(Fault.class);
        ordered.putAll(watches);
        watches = Collections.unmodifiableMap(ordered);
        refused = List.copyOf(refused);
    }

    /** The shape with a sample more; null is that of a source that gave nothing yet. */
    public static SourceShape with(@Nullable SourceShape before, SourceSample sample) {
        return ((before != null) ? before : NEW).next(sample);
    }

    private SourceShape next(SourceSample sample) {
        Map<Fault, ShareWatch> next = new EnumMap<>(Fault.class);
        next.putAll(this.watches);
        Integer size = sample.length();
        if (size == null) {
            String page = sample.page().substring(0, Math.min(DIGEST, sample.page().length()));
            return this.refused.contains(page) ? this : refused(next, page, sample);
        }
        for (Fault fault : List.of(Fault.REFUSED, Fault.NO_DATE, Fault.NO_AUTHOR, Fault.DOUBTFUL)) {
            next.put(fault, watch(fault).next(sample.has(fault), sample.at()));
        }
        return new SourceShape(next, measured(next, size, sample), this.refused);
    }

    private SourceShape refused(Map<Fault, ShareWatch> next, String page, SourceSample sample) {
        next.put(Fault.REFUSED, watch(Fault.REFUSED).next(true, sample.at()));
        List<String> pages = new ArrayList<>(this.refused);
        pages.add(page);
        return new SourceShape(next, this.length,
                pages.subList(Math.max(0, pages.size() - MOST_REFUSED), pages.size()));
    }

    private UsualLength measured(Map<Fault, ShareWatch> next, int size, SourceSample sample) {
        if (!this.length.isKnown()) {
            return this.length.with(size).learned();
        }
        ShareWatch before = watch(Fault.THIN);
        if (before.lasts(sample.at())) {
            // what was thin is usual now, and how many are thin has to be learned anew
            next.put(Fault.THIN, ShareWatch.NEW);
            return this.length.with(size).renewed();
        }
        ShareWatch after = before.next(this.length.isThin(size), sample.at());
        next.put(Fault.THIN, after);
        if (after.since() != null) {
            return this.length.with(size);
        }
        return before.drifts() ? this.length.cleared() : this.length.with(size).learned();
    }

    private ShareWatch watch(Fault fault) {
        return this.watches.getOrDefault(fault, ShareWatch.NEW);
    }

    /** What they lack far more often than they used to, in a fixed order. */
    public List<Drift> drifts() {
        List<Drift> drifts = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            ShareWatch watch = watch(fault);
            if (watch.drifts() && watch.since() != null) {
                drifts.add(new Drift(fault, watch.since(), watch.found(), watch.recent(),
                        (int) Math.round(100 * watch.share())));
            }
        }
        return drifts;
    }

}
