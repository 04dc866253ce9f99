package copydesk.publish.change;

import java.util.stream.Stream;

import copydesk.contract.annotation.Speaker;
import copydesk.contract.news.PublishedQuote;
import copydesk.publish.difference.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Quoted words of a version.
 *
 * @param start where they stand in the body
 * @param text the words
 * @param folded the words without typography
 * @param speaker who says so; null if nobody is named
 */
record Quoted(int start, String text, String folded, @Nullable String speaker) {

    /** What stands between two marks, even if it is one statement with what follows. */
    static Stream<Quoted> of(PublishedQuote quote) {
        Speaker speaker = quote.speaker();
        String name = (speaker != null) ? speaker.name() : null;
        return quote.selectors()
            .stream()
            .map((selector) -> new Quoted(selector.utf16Start(), selector.exact(), Wording.fold(selector.exact()),
                    name));
    }

}
