package copydesk.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Bases one above another. Ordinals of the first come first; an entity that several know
 * has the ordinal that the uppermost gives it.
 */
final class LayeredKnowledge implements KnowledgeBase {

    private final List<KnowledgeBase> layers;

    private final int[] starts;

    private final Namesakes namesakes;

    private LayeredKnowledge(List<KnowledgeBase> layers) {
        this.layers = List.copyOf(layers);
        this.namesakes = new Namesakes(this.layers);
        this.starts = new int[layers.size() + 1];
        for (int i = 0; i < layers.size(); i++) {
            this.starts[i + 1] = Math.addExact(this.starts[i], layers.get(i).size());
        }
    }

    static KnowledgeBase of(List<KnowledgeBase> layers) {
        return (layers.size() == 1) ? layers.get(0) : new LayeredKnowledge(layers);
    }

    @Override
    public List<Candidate> candidates(String name) {
        CandidateBlend blend = new CandidateBlend();
        for (int layer = 0; layer < this.layers.size(); layer++) {
            blend.add(candidates(layer, name));
        }
        return blend.sorted();
    }

    private List<Candidate> candidates(int layer, String name) {
        List<Candidate> own = this.layers.get(layer).candidates(name);
        List<Candidate> moved = new ArrayList<>(own.size());
        for (Candidate each : own) {
            moved.add(new Candidate(uppermost(layer, each.entity()), each.prior(), each.label(), each.exact()));
        }
        return moved;
    }

    private int uppermost(int layer, int ordinal) {
        KnownEntity entity = this.layers.get(layer).entity(ordinal);
        for (int above = 0; above < layer; above++) {
            int found = this.layers.get(above).ordinal(entity.uri());
            if (found >= 0) {
                return this.starts[above] + found;
            }
        }
        return Namesakes.isMakeshift(entity.uri()) ? namesake(layer, ordinal, entity) : this.starts[layer] + ordinal;
    }

    private int namesake(int layer, int ordinal, KnownEntity makeshift) {
        for (int other = 0; other < this.layers.size(); other++) {
            int found = (other != layer) ? this.namesakes.in(other, makeshift) : -1;
            if (found >= 0) {
                return this.starts[other] + found;
            }
        }
        return this.starts[layer] + ordinal;
    }

    @Override
    public KnownEntity entity(int ordinal) {
        Objects.checkIndex(ordinal, size());
        int layer = 0;
        while (ordinal >= this.starts[layer + 1]) {
            layer++;
        }
        int own = ordinal - this.starts[layer];
        KnownEntity entity = this.layers.get(layer).entity(own);
        for (KnowledgeBase below : this.layers.subList(layer + 1, this.layers.size())) {
            int same = below.ordinal(entity.uri());
            entity = (same >= 0) ? EntryMerge.merge(entity, below.entity(same)) : entity;
        }
        return Namesakes.isMakeshift(entity.uri()) ? entity : completed(layer, own, entity);
    }

    private KnownEntity completed(int layer, int ordinal, KnownEntity entity) {
        KnownEntity whole = entity;
        for (int other = 0; other < this.layers.size(); other++) {
            whole = (other != layer) ? this.namesakes.completed(layer, other, ordinal, whole) : whole;
        }
        return whole;
    }

    @Override
    public int ordinal(String uri) {
        for (int layer = 0; layer < this.layers.size(); layer++) {
            int found = this.layers.get(layer).ordinal(uri);
            if (found >= 0) {
                return this.starts[layer] + found;
            }
        }
        return -1;
    }

    /** Counts an entity that several layers know as often as they do. */
    @Override
    public int size() {
        return this.starts[this.layers.size()];
    }

    /**
     * Finds out which entity of other bases one of the seed is that the seed knows
     * without an identity of its own: the only one there of the same kind that is known
     * by the same name, unless they belong to different countries. So the seed's names
     * serve what was imported. Thread-safe.
     */
    static final class Namesakes {

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

}
