package copydesk.endtoend.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a text export that a string can stand in; each may be the only odd thing
 * about an article.
 */
enum ArticleField {

    /** The headline. */
    HEADLINE,

    /** The date line. */
    DATE,

    /** The photo's caption. */
    CAPTION,

    /** The photo's credit. */
    CREDIT,

    /** The byline. */
    BYLINE,

    /** A whole paragraph. */
    PARAGRAPH,

    /** The words of a hyperlink. */
    ANCHOR,

    /** The target of a hyperlink. */
    TARGET,

    /** The title of a related article. */
    RELATED,

    /** The line that names agencies. */
    AGENCIES,

    /** The article's own address. */
    URL;

    /** An article with this text in this place. */
    Document with(String text) {
        List<String> blocks = new ArrayList<>();
        blocks.add(or(HEADLINE, text, "Harbour Desk Receives Odd Message"));
        blocks.add("By " + or(BYLINE, text, "Petra Novak"));
        blocks.add(or(DATE, text, "March 3, 2026"));
        blocks.add(or(CAPTION, text, "A message on paper.") + " **" + or(CREDIT, text, "Iva Novak / STA") + "**");
        blocks.add("The harbour desk received a message on Tuesday and has read it twice.");
        blocks.add(or(PARAGRAPH, text, "It was short."));
        blocks.add("The desk [" + or(ANCHOR, text, "answered") + "](" + or(TARGET, text, "#") + ") within the hour.");
        blocks.add("Related article: [" + or(RELATED, text, "How Messages Travel") + "](#)");
        blocks.add(or(AGENCIES, text, "STA") + " contributed reporting.");
        blocks.add("Original url:");
        blocks.add("<https://hostile.example/" + or(URL, text, name().toLowerCase(java.util.Locale.ROOT)) + ">");
        return new Document("naughty-" + this + ".txt", "text/plain",
                String.join("\n\n", blocks).getBytes(StandardCharsets.UTF_8));
    }

    private String or(ArticleField field, String text, String usual) {
        return (this == field) ? text : usual;
    }

}
