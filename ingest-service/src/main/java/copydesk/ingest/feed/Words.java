package copydesk.ingest.feed;

import java.util.regex.Pattern;

import org.jsoup.parser.Parser;
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

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|&(?:[a-zA-Z]{2,10}|#[xX]?\\w{1,7});");

    /** Whether a text has tags or entities. */
    static boolean looksLikeMarkup(String text) {
        return TAG.matcher(text).find();
    }

    /** The words without markup, also where the feed forgot to say that there is some. */
    String plain() {
        return looksLikeMarkup(this.value) ? Parser.parseBodyFragment(this.value, "").text() : this.value;
    }

    /** Whether the value is markup. */
    public boolean isMarkup() {
        return this.type.equals("text/html") || this.type.endsWith("xhtml+xml");
    }

}
