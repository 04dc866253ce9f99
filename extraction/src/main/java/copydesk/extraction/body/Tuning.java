package copydesk.extraction.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import copydesk.extraction.block.PageBlock;
import copydesk.extraction.block.Place;
import copydesk.extraction.score.BlockFeature;
import copydesk.extraction.score.Ways;
import org.jsoup.nodes.Element;

/**
 * What is known beforehand about where the body of a page is.
 *
 * @param include elements that hold the body; empty if that is not known
 * @param exclude elements that are no part of it
 */
public record Tuning(List<Element> include, List<Element> exclude) {

    /** Nothing is known. */
    public static final Tuning NONE = new Tuning(List.of(), List.of());

    public Tuning {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Whether nothing is known. */
    public boolean isNone() {
        return this.include.isEmpty() && this.exclude.isEmpty();
    }

    /** The blocks chosen by what is known; where nothing is, those chosen without it. */
    boolean[] apply(ScoredPage page, boolean[] generic) {
        Set<Element> holds = identity(this.include);
        Set<Element> drops = identity(this.exclude);
        boolean[] tuned = new boolean[generic.length];
        for (int i = 0; i < tuned.length; i++) {
            PageBlock block = page.blocks().get(i);
            boolean readable = !block.place().isHidden() && page.feature(i, BlockFeature.TO_FIGURE) == Ways.NONE;
            boolean held = holds.isEmpty() ? generic[i] : isBelow(block.place(), holds) && (readable || generic[i]);
            tuned[i] = held && !isBelow(block.place(), drops);
        }
        return tuned;
    }

    private static Set<Element> identity(List<Element> elements) {
        Set<Element> identity = Collections.newSetFromMap(new IdentityHashMap<>());
        identity.addAll(elements);
        return identity;
    }

    private static boolean isBelow(Place block, Set<Element> elements) {
        Place place = block;
        while (place != null && !elements.contains(place.element())) {
            place = place.parent();
        }
        return place != null;
    }

}
