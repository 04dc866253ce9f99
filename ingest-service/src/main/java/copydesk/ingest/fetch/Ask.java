package copydesk.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * A question to the web, or a form that is sent to it.
 *
 * @param url what to fetch
 * @param validators those of the last answer, verbatim; null to get the document in any
 * case
 * @param form fields to send, in the form of an address's query; null to fetch
 */
public record Ask(String url, @Nullable Validators validators, @Nullable String form) {

    /** A question for a document. */
    public Ask(String url, @Nullable Validators validators) {
        this(url, validators, null);
    }

    /** Sends a form, once, without following redirects; what is answered is not read. */
    public static Ask form(String url, String fields) {
        return new Ask(url, null, fields);
    }

    /** Asks for a document whatever was known of it. */
    public static Ask plainly(String url) {
        return new Ask(url, null);
    }

}
