package copydesk.extraction.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import copydesk.extraction.block.PageBlock;
import copydesk.extraction.block.Place;
import copydesk.extraction.block.Purpose;

/**
 * Finds the element that a reader of the markup would take for the body: the one the page
 * names, if it holds enough, else the densest. A hint for the scorer, seldom all of the
 * truth.
 */
final class Container {

    private static final int FURNITURE = Stream
        .of(Purpose.AUTHOR, Purpose.DATE, Purpose.RELATED, Purpose.TEASER, Purpose.COMMENT, Purpose.SHARE,
                Purpose.NEWSLETTER, Purpose.ADVERT, Purpose.NAVIGATION, Purpose.FOOTER, Purpose.SIDEBAR, Purpose.TAG,
                Purpose.LAYER, Purpose.HIDDEN)
        .mapToInt(Purpose::bit)
        .sum();

    private static final Set<String> ELEMENTS = Set.of("nav", "footer", "aside", "form", "address", "menu", "dialog");

    private final List<Place> places;

    private final int total;

    private Container(List<Place> places) {
        this.places = places;
        this.total = places.isEmpty() ? 0 : places.get(0).prose();
    }

    /** Measures where each block stands to the container, and what is between them. */
    static void measure(List<PageBlock> blocks, float[][] rows) {
        if (blocks.isEmpty()) {
            return;
        }
        Place container = new Container(places(blocks)).find();
        Set<Place> above = container.path();
        for (int i = 0; i < rows.length; i++) {
            measure(blocks.get(i).place(), container, above, rows[i]);
        }
    }

    private static void measure(Place block, Place container, Set<Place> above, float[] row) {
        int levels = 0;
        int furniture = 0;
        Place place = block;
        for (Place up = block.parent(); up != null && !above.contains(place); up = place.parent()) {
            furniture += (place.purposes() & FURNITURE) != 0 || isFurniture(place) ? 1 : 0;
            levels++;
            place = up;
        }
        FeatureTable.set(row, BlockFeature.IN_CONTAINER, (place == container) ? 1 : 0);
        FeatureTable.set(row, BlockFeature.TO_CONTAINER, levels);
        FeatureTable.set(row, BlockFeature.FURNITURE_INSIDE, furniture);
    }

    private static boolean isFurniture(Place place) {
        return ELEMENTS.contains(place.element().normalName());
    }

    // parents come before what is in them
    private static List<Place> places(List<PageBlock> blocks) {
        Set<Place> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Place> places = new ArrayList<>();
        for (PageBlock block : blocks) {
            int at = places.size();
            for (Place place = block.place(); place != null && seen.add(place); place = place.parent()) {
                places.add(at, place);
            }
        }
        return places;
    }

    private Place find() {
        return largest(Container::isNamed, 10)
            .or(() -> largest((place) -> isElement(place, "article"), 20).map(this::densest))
            .or(() -> largest((place) -> isElement(place, "main"), 50).map(this::densest))
            .orElseGet(() -> densest(this.places.get(0)));
    }

    private static boolean isNamed(Place place) {
        String property = place.element().attr("itemprop");
        return (place.purposes() & Purpose.STORY.bit()) != 0 || property.equals("articleBody");
    }

    private static boolean isElement(Place place, String name) {
        return place.element().normalName().equals(name);
    }

    // percent: how much of all prose it must hold, so that a teaser that calls itself an
    // article is not taken; where several hold much, the page goes on to other articles
    // below the first
    private Optional<Place> largest(Predicate<Place> kind, int percent) {
        List<Place> candidates = this.places.stream().filter(kind).toList();
        int most = candidates.stream().mapToInt(Place::prose).max().orElse(0);
        return candidates.stream()
            .filter((place) -> place.prose() > 0 && place.prose() * 100L >= most * 35L)
            .findFirst()
            .filter((place) -> place.prose() * 100L >= (long) this.total * percent)
            .map((place) -> withSiblings(place, candidates));
    }

    // some pages cut the body into pieces of the same name, with advertising between them
    private static Place withSiblings(Place found, List<Place> candidates) {
        Place parent = found.parent();
        boolean cut = candidates.stream()
            .anyMatch((other) -> other != found && other.parent() == parent && other.prose() > 0
                    && other.name().equals(found.name()));
        return (cut && parent != null) ? parent : found;
    }

    private Place densest(Place root) {
        Place best = root;
        for (Place place : this.places) {
            best = (place.nearProse() > best.nearProse() && root.holds(place)) ? place : best;
        }
        Place wider = best.parent();
        while (wider != null && root.holds(wider) && best.prose() * 100L < root.prose() * 60L
                && wider.prose() * 100L < best.prose() * 250L) {
            best = (wider.prose() * 100L > best.prose() * 115L) ? wider : best;
            wider = wider.parent();
        }
        return best;
    }

}
