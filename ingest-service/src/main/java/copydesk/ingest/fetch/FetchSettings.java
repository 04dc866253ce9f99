package copydesk.ingest.fetch;

import java.time.Duration;

/**
 * Limits of fetching. All are enforced while reading, not after.
 *
 * @param userAgent how we introduce ourselves to servers; should say how to reach the
 * operator
 * @param timeout longest time for one document, from the first connection to the last
 * byte
 * @param maxRedirects how many redirects are followed
 * @param maxRawBytes largest document as it comes over the wire or from disk
 * @param maxDecodedBytes largest document after decompression
 * @param maxRatio how many times larger a document may get by decompression
 */
public record FetchSettings(String userAgent, Duration timeout, int maxRedirects, int maxRawBytes, int maxDecodedBytes,
        int maxRatio) {

    private static final int MEBIBYTE = 1_048_576;

    public FetchSettings {
        if (userAgent.isBlank()) {
            throw new IllegalArgumentException("user-agent must not be blank: say who fetches");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be longer than nothing: give a duration such as 30s");
        }
        if (maxRedirects < 0) {
            throw new IllegalArgumentException("max-redirects must not be negative: give 0 to follow none");
        }
        if (maxRawBytes < 1 || maxDecodedBytes < maxRawBytes) {
            throw new IllegalArgumentException(
                    "max-raw-bytes must be at least 1 and max-decoded-bytes at least as much: raise them");
        }
        if (maxRatio < 1) {
            throw new IllegalArgumentException("max-ratio must be at least 1: give how far a document may expand");
        }
    }

    /** 30 s, 5 redirects, 10 MiB raw, 20 MiB decoded, 100 to 1. */
    public static FetchSettings defaults() {
        return new FetchSettings("Copydesk", Duration.ofSeconds(30), 5, 10 * MEBIBYTE, 20 * MEBIBYTE, 100);
    }

}
