package copydesk.contract.news;

import copydesk.contract.Required;

/**
 * A form of the body of a ninjs item.
 *
 * @param role {@code main} for plain text, {@code richtext} for XHTML
 * @param contentType {@code text/plain} or {@code application/xhtml+xml}
 * @param charCount code points of the plain text
 * @param wordCount words of the plain text
 * @param value the body; in plain text paragraphs are joined by a blank line
 */
public record Body(String role, String contentType, int charCount, int wordCount, String value) {

    public Body {
        Required.all(role, contentType, value);
    }

}
