package copydesk.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import copydesk.contract.ledger.Reason;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a server sent.
 *
 * @param head status and headers
 * @param body decoded; empty unless it is a document
 * @param at when
 */
record Reply(HttpResponse head, byte[] body, Instant at) {

    private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);

    private static final int LONGEST_VALIDATOR = 1_000;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}");

    int status() {
        return this.head.getCode();
    }

    /** Where the server sends us instead; null if it does not. */
    @Nullable String location() {
        return REDIRECTS.contains(status()) ? value("Location") : null;
    }

    /** Where the server wants a form to be sent instead; null if it does not. */
    @Nullable String formLocation() {
        return (status() == 307 || status() == 308) ? value("Location") : null;
    }

    /** What this means where it is no redirect. */
    Answer answer(String lastUrl, @Nullable Validators asked, List<Answer.Hop> hops) {
        Duration fresh = Freshness.of(this.head, this.at);
        return switch (status()) {
            case 200 -> new Answer.Document(this.body, 200, value("Content-Type"), lastUrl, validators(null), fresh,
                    hops, links(), language());
            case 304 -> (asked != null) ? new Answer.Unchanged(validators(asked), fresh) : failed();
            case 404, 410 -> new Answer.Gone(status());
            case 429, 503 -> new Answer.Busy(status(), Freshness.retryAfter(this.head, this.at));
            default -> failed();
        };
    }

    /** What this means where a form was sent. */
    Answer answerToForm() {
        return switch (status()) {
            case 200, 201, 202, 204 -> new Answer.Taken(status());
            case 404, 410 -> new Answer.Gone(status());
            case 429, 503 -> new Answer.Busy(status(), Freshness.retryAfter(this.head, this.at));
            default -> failed();
        };
    }

    private List<String> links() {
        return Arrays.stream(this.head.getHeaders("Link")).map((link) -> String.valueOf(link.getValue())).toList();
    }

    // several are those of its readers, not of its words
    private @Nullable String language() {
        Header[] headers = this.head.getHeaders("Content-Language");
        String tag = (headers.length == 1) ? String.valueOf(headers[0].getValue()).strip() : "";
        return LANGUAGE.matcher(tag).matches() ? tag : null;
    }

    private Answer failed() {
        return new Answer.Failed(Reason.UNREACHABLE, "The server answered " + status() + ".", status());
    }

    private @Nullable Validators validators(@Nullable Validators otherwise) {
        String etag = validator("ETag");
        String lastModified = validator("Last-Modified");
        if (etag == null && lastModified == null) {
            return otherwise;
        }
        return new Validators(etag, lastModified);
    }

    // it is kept as long as the source, and sent with each request; one that is cut
    // would be another
    private @Nullable String validator(String name) {
        String value = value(name);
        return (value != null && value.length() <= LONGEST_VALIDATOR) ? value : null;
    }

    private @Nullable String value(String name) {
        Header header = this.head.getFirstHeader(name);
        String value = (header != null) ? header.getValue() : null;
        return (value != null && !value.isBlank()) ? value.strip() : null;
    }

}
