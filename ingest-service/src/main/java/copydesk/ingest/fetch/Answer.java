package copydesk.ingest.fetch;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;

/** What came of asking the web. */
public sealed interface Answer {

    /**
     * The document.
     *
     * @param bytes decoded, byte for byte
     * @param status HTTP status
     * @param contentType media type as declared; null if it is not
     * @param lastUrl where it lay in the end
     * @param validators to ask with next time; null if the server gave none
     * @param freshFor how long the server says it stays the same; null if it does not say
     * @param redirects the hops on the way, in order
     * @param links the server's {@code Link} headers, as they are
     * @param language the one language that the server says it is in; null if it does not
     * say, or names several
     */
    record Document(byte[] bytes, int status, @Nullable String contentType, String lastUrl,
            @Nullable Validators validators, @Nullable Duration freshFor, List<Hop> redirects, List<String> links,
            @Nullable String language) implements Answer {

        public Document {
            redirects = List.copyOf(redirects);
            links = List.copyOf(links);
        }

        /** A document whose server does not say its language. */
        public Document(byte[] bytes, int status, @Nullable String contentType, String lastUrl,
                @Nullable Validators validators, @Nullable Duration freshFor, List<Hop> redirects, List<String> links) {
            this(bytes, status, contentType, lastUrl, validators, freshFor, redirects, links, null);
        }

        /** A document without {@code Link} headers. */
        public Document(byte[] bytes, int status, @Nullable String contentType, String lastUrl,
                @Nullable Validators validators, @Nullable Duration freshFor, List<Hop> redirects) {
            this(bytes, status, contentType, lastUrl, validators, freshFor, redirects, List.of());
        }

        /** Whether the way from https led to http, where anybody may have changed it. */
        public boolean downgraded() {
            boolean secure = false;
            boolean lost = false;
            for (String url : Stream.concat(this.redirects.stream().map(Hop::url), Stream.of(this.lastUrl)).toList()) {
                boolean now = url.startsWith("https:");
                lost |= secure && !now;
                secure |= now;
            }
            return lost;
        }

    }

    /**
     * The form was taken.
     *
     * @param status HTTP status, 2xx
     */
    record Taken(int status) implements Answer {

    }

    /**
     * The document is what it was.
     *
     * @param validators to ask with next time; those asked with unless the server gave
     * newer ones
     * @param freshFor how long the server says it stays the same; null if it does not say
     */
    record Unchanged(@Nullable Validators validators, @Nullable Duration freshFor) implements Answer {

    }

    /**
     * The document lies elsewhere, mostly on another host, which was not asked.
     *
     * @param url where
     * @param permanent whether every hop on the way there is meant for good
     */
    record Elsewhere(String url, boolean permanent) implements Answer {

    }

    /**
     * There is no such document (any more).
     *
     * @param status 404 or 410
     */
    record Gone(int status) implements Answer {

    }

    /**
     * The server has no time.
     *
     * @param status 429 or 503
     * @param retryAfter how long it wants to be left alone; null if it does not say
     */
    record Busy(int status, @Nullable Duration retryAfter) implements Answer {

    }

    /** The document came, and there was no room for it here: no fault of its server. */
    record NoRoom() implements Answer {

        /** A sentence for people. */
        public String sentence() {
            return "There was no room for it beside other large documents.";
        }

    }

    /**
     * Anything else.
     *
     * @param reason why
     * @param detail a sentence for people; never quotes what the server sent
     * @param status HTTP status; null if no answer came
     */
    record Failed(Reason reason, String detail, @Nullable Integer status) implements Answer {

        /** A failure without an answer. */
        public Failed(Reason reason, String detail) {
            this(reason, detail, null);
        }

    }

    /**
     * A redirect that was followed.
     *
     * @param url where it led from
     * @param status 301, 302, 303, 307 or 308
     */
    record Hop(String url, int status) {

        /** Whether the server means it for good. */
        boolean isPermanent() {
            return this.status == 301 || this.status == 308;
        }

    }

}
