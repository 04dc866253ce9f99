package copydesk.extraction.score;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

import copydesk.extraction.block.PageBlock;
import copydesk.extraction.block.Place;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How many levels above a block the next element of each kind stands: features from
 * {@link BlockFeature#TO_ARTICLE} to {@link BlockFeature#TO_P_HIDDEN}.
 */
public final class Ways {

    /** No such element above. */
    public static final float NONE = 40;

    private static final int FIRST = BlockFeature.TO_ARTICLE.ordinal();

    private static final int FIRST_PURPOSE = BlockFeature.TO_P_STORY.ordinal();

    private static final int LAST = BlockFeature.TO_P_HIDDEN.ordinal();

    private final Map<Place, float[]> levels = new IdentityHashMap<>();

    Ways() {
    }

    void measure(PageBlock block, float[] row) {
        float[] above = levels(block.place());
        System.arraycopy(above, 0, row, FIRST, above.length);
        purposes(block.spans().purposes(), row, FIRST_PURPOSE);
    }

    // one step up from a place is its parent, whose ways are one step shorter
    private float[] levels(Place place) {
        float[] known = this.levels.get(place);
        if (known != null) {
            return known;
        }
        float[] found = new float[LAST + 1 - FIRST];
        Arrays.fill(found, NONE);
        Place parent = place.parent();
        if (parent != null) {
            float[] above = levels(parent);
            for (int i = 0; i < found.length; i++) {
                found[i] = Math.min(above[i] + 1, NONE);
            }
            purposes(place.purposes(), found, FIRST_PURPOSE - FIRST);
        }
        element(place.element(), found);
        this.levels.put(place, found);
        return found;
    }

    private static void purposes(int purposes, float[] row, int first) {
        for (int rest = purposes; rest != 0; rest &= rest - 1) {
            row[first + Integer.numberOfTrailingZeros(rest)] = 0;
        }
    }

    private static void element(Element element, float[] found) {
        BlockFeature feature = feature(element);
        if (feature != null) {
            found[feature.ordinal() - FIRST] = 0;
        }
        String marked = element.attr("itemprop");
        if (marked.equals("articleBody") || marked.equals("text") || element.attr("property").equals("articleBody")) {
            found[BlockFeature.TO_MARKED_BODY.ordinal() - FIRST] = 0;
        }
    }

    private static @Nullable BlockFeature feature(Element element) {
        return switch (element.normalName()) {
            case "article" -> BlockFeature.TO_ARTICLE;
            case "main" -> BlockFeature.TO_MAIN;
            case "section" -> BlockFeature.TO_SECTION;
            case "aside" -> BlockFeature.TO_ASIDE;
            case "nav" -> BlockFeature.TO_NAV;
            case "header" -> BlockFeature.TO_HEADER;
            case "footer" -> BlockFeature.TO_FOOTER;
            case "figure", "figcaption" -> BlockFeature.TO_FIGURE;
            case "form" -> BlockFeature.TO_FORM;
            case "table" -> BlockFeature.TO_TABLE;
            case "ul", "ol", "dl" -> BlockFeature.TO_LIST;
            case "blockquote" -> BlockFeature.TO_QUOTE;
            case "a" -> BlockFeature.TO_ANCHOR;
            default -> null;
        };
    }

}
