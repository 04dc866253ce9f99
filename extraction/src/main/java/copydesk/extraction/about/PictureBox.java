package copydesk.extraction.about;

import java.util.Set;

import copydesk.extraction.line.Credit;
import copydesk.extraction.rule.BriefText;
import copydesk.extraction.rule.ClassWords;
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

    private static final Set<String> WORDS_OF_A_PICTURE = Set.of("caption", "credit", "credits", "copyright",
            "copyrights", "photographer", "legend", "bildunterschrift", "bildnachweis", "bildquelle");

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

    /** What stands behind a picture and says whose it is; null if nothing does. */
    static @Nullable Element after(Element box) {
        Element place = box;
        for (int i = 0; i < MAX_LEVELS && place != null; i++) {
            Element next = place.nextElementSibling();
            while (next != null && !next.hasText() && next.selectFirst("img") == null) {
                next = next.nextElementSibling();
            }
            if (next != null) {
                return isAboutPicture(next) ? next : null;
            }
            place = place.parent();
        }
        return null;
    }

    private static boolean isAboutPicture(Element element) {
        String text = BriefText.of(element, MAX_TEXT);
        if (text.isEmpty() || images(element) > 0 || element.selectFirst(NOT_AROUND_A_PICTURE) != null) {
            return false;
        }
        return Credit.isLabelled(text)
                || element.stream().limit(MAX_LEVELS).anyMatch((one) -> ClassWords.has(one, WORDS_OF_A_PICTURE));
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
