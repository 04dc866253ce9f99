package copydesk.extraction.score;

/**
 * What is known about the article from elsewhere on the page, for comparison with its
 * blocks.
 *
 * @param title the headline, empty if there is none
 * @param description the description in the head of the page, empty if there is none
 * @param articleBody the text that the page's data give for the article, empty if there
 * is none
 */
public record Evidence(String title, String description, String articleBody) {

    /** Nothing is known. */
    public static final Evidence NONE = new Evidence("", "", "");

    /** A text reduced to its letters and digits, for finding it in another one. */
    public static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }

}
