package copydesk.console.story;

/**
 * A place in an article where something is named.
 *
 * @param tag id of the {@link StoryTag}
 * @param span where
 * @param evidence which rule or model says so
 * @param confidence 0 to 1
 */
public record StoryMention(String tag, StorySpan span, String evidence, double confidence) {

}
