package copydesk.knowledge;

import java.util.Collections;
import java.util.List;

/**
 * Finds out which entity of other bases one of the seed is that the seed knows without an
 * identity of its own: the only one there of the same kind that is known by the same
 * name, unless they belong to different countries. So the seed's names serve what was
 * imported. Thread-safe.
 */
final class Namesakes {

    private final List<KnowledgeBase> layers;

    Namesakes(List<KnowledgeBase> layers) {
        this.layers = layers;
    }

    /** Whether an identity is only that of a row of the seed. */
    static boolean isMakeshift(String uri) {
        return uri.startsWith(SeedRow.OWN);
    }

    /** Ordinal of the entity in a layer that this makeshift one is, -1 if none. */
    int in(int layer, KnownEntity makeshift) {
        KnowledgeBase base = this.layers.get(layer);
        int found = -1;
        for (Candidate each : base.candidates(makeshift.label())) {
            if (each.label()) {
                KnownEntity entity = base.entity(each.entity());
                if (entity.kind() == makeshift.kind() && !isMakeshift(entity.uri())) {
                    boolean second = found >= 0;
                    found = each.entity();
                    if (second || differ(entity.countries(), makeshift.countries())) {
                        return -1;
                    }
                }
            }
        }
        return found;
    }

    private static boolean differ(List<String> some, List<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /** What a layer knows of an entity of another one under a makeshift identity. */
    KnownEntity completed(int layer, int other, int ordinal, KnownEntity entity) {
        KnowledgeBase base = this.layers.get(other);
        KnownEntity whole = entity;
        for (Candidate each : base.candidates(entity.label())) {
            if (each.label()) {
                KnownEntity same = base.entity(each.entity());
                if (isMakeshift(same.uri()) && same.kind() == entity.kind() && in(layer, same) == ordinal) {
                    whole = EntryMerge.merge(whole, same);
                }
            }
        }
        return whole;
    }

}
