package copydesk.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * A question to the web.
 *
 * @param url what to fetch
 * @param validators those of the last answer, verbatim; null to get the document in any
 * case
 */
public record Ask(String url, @Nullable Validators validators) {

    /** Asks for a document whatever was known of it. */
    public static Ask plainly(String url) {
        return new Ask(url, null);
    }

}
