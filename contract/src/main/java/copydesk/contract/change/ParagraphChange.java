package copydesk.contract.change;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that a version changes. Paragraphs are what blank lines part in the plain
 * body, counted from 1.
 *
 * @param fate what became of it
 * @param before its number in the version before; null if it was not there
 * @param after its number now; null if it is not there any more
 */
public record ParagraphChange(ParagraphFate fate, @Nullable Integer before, @Nullable Integer after) {

    public ParagraphChange {
        Required.all(fate);
    }

}
