package copydesk.contract.command;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * The target that a person gives a hyperlink. It is named by its words, since its id
 * moves when a hyperlink before it comes or goes.
 *
 * @param text the words of the hyperlink; all hyperlinks with these words are meant
 * @param href the absolute web address it shall lead to; null if it shall lead nowhere
 */
public record LinkOrder(String text, @Nullable String href) {

    public LinkOrder {
        Required.all(text);
    }

}
