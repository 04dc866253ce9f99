package copydesk.console.story;

/**
 * A date or an amount that an article states.
 *
 * @param words as printed
 * @param value what it comes to: a date, or a number and its unit
 */
public record StoryValue(String words, String value) {

}
