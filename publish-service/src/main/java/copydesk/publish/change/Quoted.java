package copydesk.publish.change;

import java.util.stream.Collectors;

import copydesk.contract.annotation.Speaker;
import copydesk.contract.news.PublishedQuote;
import copydesk.contract.news.Selector;
import copydesk.publish.difference.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A quote of a version.
 *
 * @param start where its first words stand in the body
 * @param text its words
 * @param folded its words without typography
 * @param speaker who says so; null if nobody is named
 */
record Quoted(int start, String text, String folded, @Nullable String speaker) {

    static Quoted of(PublishedQuote quote) {
        String text = quote.selectors().stream().map(Selector::exact).collect(Collectors.joining(" "));
        Speaker speaker = quote.speaker();
        return new Quoted(quote.selectors().get(0).utf16Start(), text, Wording.fold(text),
                (speaker != null) ? speaker.name() : null);
    }

}
