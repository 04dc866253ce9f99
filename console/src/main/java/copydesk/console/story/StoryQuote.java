package copydesk.console.story;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is quoted with.
 *
 * @param speaker the name or the description of who says so; null if the article does not
 * tell
 * @param words what is said, as one line
 */
public record StoryQuote(@Nullable String speaker, String words) {

}
