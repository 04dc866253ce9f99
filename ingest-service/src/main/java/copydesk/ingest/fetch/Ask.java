package copydesk.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * A question to the web, or a form that is sent to it.
 *
 * @param url what to fetch
 * @param validators those of the last answer, verbatim; null to get the document in any
 * case
 * @param form fields to send, in the form of an address's query; null to fetch
 * @param follows whether redirects within the host are followed at once, without the
 * pause that a host may expect between two requests
 */
public record Ask(String url, @Nullable Validators validators, @Nullable String form, boolean follows) {

    /** Asks for a document, and follows redirects within the host. */
    public Ask(String url, @Nullable Validators validators) {
        this(url, validators, null, true);
    }

    /** Sends a form, once, without following redirects; what is answered is not read. */
    public static Ask form(String url, String fields) {
        return new Ask(url, null, fields, false);
    }

    /** Asks for a document whatever was known of it. */
    public static Ask plainly(String url) {
        return new Ask(url, null);
    }

    /** Sends a single request: a redirect is an answer, whatever it leads to. */
    public static Ask once(String url, @Nullable Validators validators) {
        return new Ask(url, validators, null, false);
    }

}
