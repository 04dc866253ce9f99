package copydesk.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * A question to the web.
 *
 * @param url what to fetch
 * @param validators those of the last answer, verbatim; null to get the document in any
 * case
 * @param follows whether redirects within the host are followed at once, without the
 * pause that a host may expect between two requests
 */
public record Ask(String url, @Nullable Validators validators, boolean follows) {

    /** Asks, and follows redirects within the host. */
    public Ask(String url, @Nullable Validators validators) {
        this(url, validators, true);
    }

    /** Asks for a document whatever was known of it. */
    public static Ask plainly(String url) {
        return new Ask(url, null);
    }

    /** Sends a single request: a redirect is an answer, whatever it leads to. */
    public static Ask once(String url, @Nullable Validators validators) {
        return new Ask(url, validators, false);
    }

}
