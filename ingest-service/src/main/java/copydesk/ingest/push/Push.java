package copydesk.ingest.push;

import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * A request that pushes an article, before anything of its body was read.
 *
 * @param authorization who pushes: {@code Bearer KEY}; empty if the header is absent
 * @param signature who signed, when and what: {@code source=ntb,t=1772359200,v1=HEX};
 * empty if the header is absent
 * @param idempotencyKey the sender's own name of the push; empty if the header is absent
 * @param contentType what the body is; empty if the header is absent
 * @param contentEncoding how the body is packed; empty if the header is absent
 * @param location where the article is published; empty if the header is absent
 * @param length how long the body says it is; -1 if it does not
 * @param body the body, read once
 */
public record Push(String authorization, String signature, String idempotencyKey, String contentType,
        String contentEncoding, String location, long length, InputStream body) {

    /** A push; headers that are absent may be null. */
    public static Push of(HeaderSource header, long length, InputStream body) {
        return new Push(text(header.get("Authorization")), text(header.get("Copydesk-Signature")),
                text(header.get("Idempotency-Key")), text(header.get("Content-Type")),
                text(header.get("Content-Encoding")), text(header.get("Content-Location")), length, body);
    }

    private static String text(@Nullable String header) {
        return (header != null) ? header.strip() : "";
    }

    /** Where headers come from. */
    public interface HeaderSource {

        /** A header by its name; null if it is absent. */
        @Nullable String get(String name);

    }

}
