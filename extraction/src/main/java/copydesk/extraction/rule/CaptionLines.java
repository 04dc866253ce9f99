package copydesk.extraction.rule;

import copydesk.extraction.line.Credit;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its place in a caption that a line names the owner, where no class says so.
 */
final class CaptionLines {

    private static final int MAX_NAMES = 70;

    private CaptionLines() {
    }

    /** Whether an element is the first or last line of a caption and a name. */
    static boolean nameOwner(Element element) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals("figcaption") && (isAbove(element) || isBelow(element));
    }

    // a name on a line of its own, and the caption under it
    private static boolean isAbove(Element element) {
        Element next = element.nextElementSibling();
        return isBlank(element.previousSibling()) && next != null && next.normalName().equals("br")
                && next.nextSibling() instanceof TextNode text && !text.isBlank()
                && Credit.isName(BriefText.of(element, MAX_NAMES));
    }

    private static boolean isBelow(Element element) {
        Element before = element.previousElementSibling();
        Node between = element.previousSibling();
        if (before == null || !isBlank(element.nextSibling()) || !(between == before || isBlank(between))) {
            return false;
        }
        String names = BriefText.of(element, MAX_NAMES);
        return before.text().length() > names.length() && (Credit.isHouse(names) || Credit.isNameOfHouse(names));
    }

    private static boolean isBlank(@Nullable Node node) {
        return node == null || (node instanceof TextNode text && text.isBlank());
    }

}
