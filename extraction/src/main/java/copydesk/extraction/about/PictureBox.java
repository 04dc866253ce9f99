package copydesk.extraction.about;

import copydesk.extraction.rule.BriefText;
import copydesk.extraction.rule.Renditions;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Finds the element around an image that holds its caption and credit as well. */
final class PictureBox {

    private static final int MAX_TEXT = 500;

    private static final int MAX_LEVELS = 6;

    private static final Evaluator NOT_AROUND_A_PICTURE = Selector.evaluatorOf("h1, h2, p + p + p, article, main");

    private PictureBox() {
    }

    /** The element around an image. */
    static Element around(Element image) {
        Element figure = outer(image, "figure");
        if (figure == null) {
            return grown(image);
        }
        Element outer = (figure.parent() != null) ? outer(figure.parent(), "figure") : null;
        Element whole = (outer != null && images(outer) <= 2) ? outer : figure;
        return whole.selectFirst("figcaption") != null ? whole : grown(whole);
    }

    // outside figures the caption stands in some element around the image
    private static Element grown(Element image) {
        Element whole = image;
        for (int i = 0; i < MAX_LEVELS; i++) {
            Element parent = whole.parent();
            if (parent == null || parent.selectFirst(NOT_AROUND_A_PICTURE) != null || images(parent) > 1
                    || isLong(parent)) {
                return whole;
            }
            whole = parent;
        }
        return whole;
    }

    private static boolean isLong(Element element) {
        return element.hasText() && BriefText.of(element, MAX_TEXT).isEmpty();
    }

    /** The nearest element of a name that holds another one; null if there is none. */
    static @Nullable Element outer(Element inner, String name) {
        Element place = inner;
        while (place != null && !place.normalName().equals(name)) {
            place = place.parent();
        }
        return place;
    }

    private static long images(Element element) {
        return element.getAllElements()
            .stream()
            .filter((one) -> Renditions.isImage(one) && outer(one, "noscript") == null)
            .count();
    }

}
