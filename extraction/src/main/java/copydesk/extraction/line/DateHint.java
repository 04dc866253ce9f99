package copydesk.extraction.line;

/**
 * A place in a document that says when.
 *
 * @param text what stands there
 * @param evidence which place it is, for example {@code meta:article:published_time}
 */
public record DateHint(String text, String evidence) {

}
