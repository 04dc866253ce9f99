package copydesk.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * Words of a feed as it wrote them: a title, a summary, a text.
 *
 * @param value the words; markup if the type says so, which is not to be trusted
 * @param type media type, for example {@code text/plain} or {@code text/html}
 * @param language language; null if the feed says none
 * @param base the address that links in it are relative to; may be empty
 * @param source address of the text, if the feed only points to it; null otherwise
 */
public record Words(String value, String type, @Nullable String language, String base, @Nullable String source) {

    /** Whether the value is markup. */
    public boolean isMarkup() {
        return this.type.equals("text/html") || this.type.endsWith("xhtml+xml");
    }

}
