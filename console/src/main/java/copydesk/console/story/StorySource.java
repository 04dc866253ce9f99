package copydesk.console.story;

/**
 * Who the information comes from.
 *
 * @param name who
 * @param role {@code publisher} or {@code contributor}
 */
public record StorySource(String name, String role) {

}
