package copydesk.contract.news;

import java.util.List;

import copydesk.contract.Required;
import copydesk.contract.annotation.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A quote in a published text: one statement, in one or more places.
 *
 * @param selectors where its words stand, in order, without the quotation marks
 * @param speaker who says so; null if the article does not tell
 * @param cue the words that attribute it; null if there are none
 * @param evidence which rule found the speaker
 * @param confidence how sure the speaker is, 0 to 1, two decimals
 */
public record PublishedQuote(List<Selector> selectors, @Nullable Speaker speaker, @Nullable String cue, String evidence,
        double confidence) {

    public PublishedQuote {
        Required.all(selectors, evidence);
        selectors = List.copyOf(selectors);
    }

}
