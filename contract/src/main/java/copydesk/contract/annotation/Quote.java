package copydesk.contract.annotation;

import java.util.List;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is quoted with, word for word: one statement, however often its
 * attribution or the end of a paragraph interrupts it.
 *
 * @param spans where its words stand, in order, one or more
 * @param speaker who says so; null if the article does not tell
 * @param cue the words that attribute it, {@code said}; null if there are none
 * @param evidence which rule found the speaker, {@code rule:cue-after}
 * @param confidence how sure the speaker is, 0 to 1, two decimals
 */
public record Quote(List<QuoteSpan> spans, @Nullable Speaker speaker, @Nullable String cue, String evidence,
        double confidence) {

    public Quote {
        Required.all(spans, evidence);
        spans = List.copyOf(spans);
    }

}
