package copydesk.extraction.block;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.jsoup.nodes.Element;

/** A piece of a block as the walk through the page came upon it. */
public sealed interface Piece {

    /**
     * Words.
     *
     * @param raw the words as they stand in the page
     */
    record Words(String raw) implements Piece {

    }

    /**
     * The beginning of an inline element.
     *
     * @param element the element
     */
    record Open(Element element) implements Piece {

    }

    /** The end of the inline element that was opened last. */
    record Close() implements Piece {

    }

    /** The words of a block with emphasis and hyperlinks. */
    static RichText join(List<Piece> pieces) {
        RichTextBuilder words = new RichTextBuilder();
        Deque<Integer> starts = new ArrayDeque<>();
        Deque<Element> elements = new ArrayDeque<>();
        for (Piece piece : pieces) {
            if (piece instanceof Words text) {
                words.append(text.raw());
            }
            else if (piece instanceof Open open) {
                starts.push(words.position());
                elements.push(open.element());
            }
            else {
                InlineWords.span(words, elements.pop(), starts.pop());
            }
        }
        while (!elements.isEmpty()) {
            InlineWords.span(words, elements.pop(), starts.pop());
        }
        return words.build();
    }

}
