package copydesk.extraction.rule;

import java.util.Set;

import copydesk.extraction.line.Credit;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Finds the words about a picture that stand behind it, outside its own element. */
final class FigureNeighbour {

    private static final int MAX_TEXT = 500;

    private static final int MAX_LEVELS = 6;

    private static final int MAX_ELEMENTS = 12;

    private static final int MAX_EMPTY = 5;

    private static final Evaluator IMAGE = Selector.evaluatorOf("img, amp-img");

    private static final Evaluator NO_WORDS_OF_A_PICTURE = Selector
        .evaluatorOf("h1, h2, p + p, article, main, img, amp-img");

    private static final Set<String> WORDS_OF_A_PICTURE = Set.of("caption", "credit", "credits", "copyright",
            "copyrights", "photographer", "legend", "bildunterschrift", "bildnachweis", "bildquelle");

    private FigureNeighbour() {
    }

    /** The element with the words; null if there are none. */
    static @Nullable Element of(Element figure) {
        Element place = figure;
        for (int i = 0; i < MAX_LEVELS && place != null; i++) {
            Element next = place.nextElementSibling();
            for (int passed = 0; next != null && isEmpty(next); passed++) {
                next = (passed < MAX_EMPTY) ? next.nextElementSibling() : null;
            }
            if (next != null) {
                return isAboutPicture(next) ? next : null;
            }
            place = place.parent();
        }
        return null;
    }

    private static boolean isEmpty(Element element) {
        return !element.hasText() && element.selectFirst(IMAGE) == null;
    }

    private static boolean isAboutPicture(Element element) {
        String text = BriefText.of(element, MAX_TEXT);
        if (text.isEmpty() || element.selectFirst(NO_WORDS_OF_A_PICTURE) != null) {
            return false;
        }
        return Credit.isLabelled(text)
                || element.stream().limit(MAX_ELEMENTS).anyMatch((one) -> ClassWords.has(one, WORDS_OF_A_PICTURE));
    }

}
