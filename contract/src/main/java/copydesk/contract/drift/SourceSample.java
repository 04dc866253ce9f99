package copydesk.contract.drift;

import java.time.Instant;
import java.util.List;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a new article of a source was like, on {@code newsroom.source.sample.v1}, keyed by
 * source. Holds nothing of its words, since it may be under embargo.
 *
 * @param source id of the source
 * @param at when it was fetched
 * @param length characters of its text; null if it was refused
 * @param faults what it lacks, as far as one article can tell: never {@code thin}
 * @param page digest of what names it, so that a page that is refused again counts once
 */
public record SourceSample(String source, Instant at, @Nullable Integer length, List<Fault> faults, String page) {

    public SourceSample {
        Required.all(source, at, faults, page);
        faults = List.copyOf(faults);
    }

    /** Whether it has this fault. */
    public boolean has(Fault fault) {
        return this.faults.contains(fault);
    }

}
