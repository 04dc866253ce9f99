package copydesk.extraction.score;

import java.util.Arrays;

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

    private static final int FIRST_PURPOSE = BlockFeature.TO_P_BODY.ordinal();

    private static final int LAST = BlockFeature.TO_P_HIDDEN.ordinal();

    private Ways() {
    }

    static void measure(PageBlock block, float[] row) {
        Arrays.fill(row, FIRST, LAST + 1, NONE);
        purposes(block.spans().purposes(), 0, row);
        int level = 0;
        for (Place place = block.place(); place != null; place = place.parent()) {
            if (place.parent() != null) {
                purposes(place.purposes(), level, row);
            }
            element(place.element(), level, row);
            level++;
        }
    }

    private static void purposes(int purposes, int level, float[] row) {
        for (int rest = purposes; rest != 0; rest &= rest - 1) {
            int feature = FIRST_PURPOSE + Integer.numberOfTrailingZeros(rest);
            row[feature] = Math.min(row[feature], level);
        }
    }

    private static void element(Element element, int level, float[] row) {
        BlockFeature feature = feature(element);
        if (feature != null) {
            row[feature.ordinal()] = Math.min(row[feature.ordinal()], level);
        }
        String marked = element.attr("itemprop");
        if (marked.equals("articleBody") || marked.equals("text") || element.attr("property").equals("articleBody")) {
            int body = BlockFeature.TO_MARKED_BODY.ordinal();
            row[body] = Math.min(row[body], level);
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
