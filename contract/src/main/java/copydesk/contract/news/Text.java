package copydesk.contract.news;

import copydesk.contract.Required;

/**
 * A headline or description of a ninjs item.
 *
 * @param role {@code main}, {@code summary} or {@code caption}
 * @param contentType {@code text/plain}
 * @param value the words
 */
public record Text(String role, String contentType, String value) {

    public Text {
        Required.all(role, contentType, value);
    }

    /** Plain text in a role. */
    public static Text plain(String role, String value) {
        return new Text(role, "text/plain", value);
    }

}
