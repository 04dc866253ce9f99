package copydesk.console.story;

import org.jspecify.annotations.Nullable;

/**
 * A picture of an article, without the picture.
 *
 * @param caption what it shows; null if the source does not say
 * @param by who took it; null if unknown
 * @param owner agency or owner; null if unknown
 */
public record StoryPicture(@Nullable String caption, @Nullable String by, @Nullable String owner) {

}
