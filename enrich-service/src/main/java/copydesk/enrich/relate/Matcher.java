package copydesk.enrich.relate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import copydesk.enrich.sketch.Resemblance;
import copydesk.enrich.sketch.Sketch;
import org.jspecify.annotations.Nullable;

/** Says which articles belong together of those that meet under a key. Thread-safe. */
public final class Matcher {

    /** A brief that is a whole part of a long round-up is no copy of it. */
    private static final double LEAST_UNION = 0.25;

    private final RelateSettings settings;

    /** A matcher with these settings. */
    public Matcher(RelateSettings settings) {
        this.settings = settings;
    }

    /**
     * What a posting changes.
     * @param before the shelf of its key before
     * @param after the same after it
     */
    public List<Finding> findings(Posting posting, Shelf before, Shelf after) {
        Map<String, Finding> old = found(posting, before);
        Map<String, Finding> now = found(posting, after);
        List<Finding> changes = new ArrayList<>();
        old.forEach((slot, finding) -> {
            if (!now.containsKey(slot)) {
                changes.add(finding.withdraw());
            }
        });
        now.forEach((slot, finding) -> {
            if (!finding.equals(old.get(slot))) {
                changes.add(finding);
            }
        });
        return changes;
    }

    private Map<String, Finding> found(Posting posting, Shelf shelf) {
        Map<String, Finding> found = new LinkedHashMap<>();
        Consumer<Finding> add = (finding) -> found.put(finding.slot(), finding);
        shelf.find(posting).ifPresent((mine) -> {
            if (mine.want() != null) {
                shelf.offers().forEach((offer) -> link(mine, offer, add));
            }
            else {
                shelf.wants().forEach((want) -> link(want, mine, add));
                shelf.offers().forEach((offer) -> duplicates(mine, offer, add));
            }
        });
        return found;
    }

    private void link(Posting wanting, Posting offering, Consumer<Finding> found) {
        Want want = wanting.want();
        Offer offer = offering.offer();
        if (want == null || offer == null || !areNear(wanting, offering)) {
            return;
        }
        Likeness likeness = Title.of(want.words())
            .compare(Title.of(offer.headline()), areSame(want.outlet(), offer.outlet()));
        if (likeness.confidence() >= this.settings.leastTitle()) {
            found.accept(new Finding(wanting.key(), wanting.uri(), offering.uri(), want.words(), offer.href(),
                    likeness.evidence(), likeness.confidence(), false));
        }
    }

    private void duplicates(Posting one, Posting other, Consumer<Finding> found) {
        Offer mine = one.offer();
        Offer theirs = other.offer();
        if (mine == null || theirs == null || !areNear(one, other) || !areTwoOutlets(mine, theirs)) {
            return;
        }
        Sketch sketch = mine.sketch();
        Sketch otherSketch = theirs.sketch();
        if (sketch == null || otherSketch == null) {
            return;
        }
        Resemblance resemblance = sketch.compare(otherSketch);
        if (resemblance.contained() >= this.settings.leastOverlap() && resemblance.union() >= LEAST_UNION) {
            found.accept(duplicate(one, other, theirs, resemblance));
            found.accept(duplicate(other, one, mine, resemblance));
        }
    }

    private static Finding duplicate(Posting of, Posting target, Offer offer, Resemblance resemblance) {
        return new Finding(of.key(), of.uri(), target.uri(), null, offer.href(), "words:sketch",
                resemblance.contained(), false);
    }

    private boolean areNear(Posting one, Posting other) {
        Duration apart = Duration.between(Shelf.at(one), Shelf.at(other)).abs();
        return !one.uri().equals(other.uri()) && apart.compareTo(this.settings.keep()) <= 0;
    }

    private static boolean areSame(@Nullable String outlet, @Nullable String other) {
        return outlet != null && outlet.equals(other);
    }

    // what one outlet prints twice is a revision or a series; of two unknown ones nothing
    // says that they are two
    private static boolean areTwoOutlets(Offer one, Offer other) {
        return !Objects.equals(one.outlet(), other.outlet());
    }

}
