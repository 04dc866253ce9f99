package copydesk.console.story;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What readers get of an article version.
 *
 * @param headline the headline
 * @param by authors as one line; null if none is named
 * @param language BCP 47; null if unknown
 * @param address the article's own address; null if it has none
 * @param note the note for editors, for a withdrawn article why; null if there is none
 * @param text the plain text, paragraphs joined by a blank line
 * @param textCut whether the text is longer than what is kept here
 * @param pictures captions and credits
 * @param related titles of related articles
 * @param sources publisher and contributors
 */
public record Print(String headline, @Nullable String by, @Nullable String language, @Nullable String address,
        @Nullable String note, String text, boolean textCut, List<StoryPicture> pictures, List<String> related,
        List<StorySource> sources) {

    public Print {
        pictures = List.copyOf(pictures);
        related = List.copyOf(related);
        sources = List.copyOf(sources);
    }

}
