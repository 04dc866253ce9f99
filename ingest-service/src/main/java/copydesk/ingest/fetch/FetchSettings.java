package copydesk.ingest.fetch;

import java.time.Duration;
import java.util.List;

import copydesk.ingest.address.Destinations;

/**
 * Limits of fetching. All are enforced while reading, not after.
 *
 * @param userAgent how we introduce ourselves to servers; should say how to reach the
 * operator
 * @param timeout longest time for one document, from the first connection to the last
 * byte
 * @param maxRedirects how many redirects are followed
 * @param maxRawBytes largest document as it comes over the wire or from disk
 * @param maxDecodedBytes largest document after decompression; what is above
 * {@value #LARGEST_DOCUMENT} bytes is refused whatever stands here, since it would not
 * fit the topic
 * @param maxRatio how many times larger a document may get by decompression
 * @param maxConnections how many connections are open at a time, over all hosts
 * @param ports may be asked on the public internet beside 80 and 443
 * @param allow may be asked although it is not on the public internet: hosts or blocks of
 * addresses ({@code cms.newsroom.example}, {@code 10.1.0.0/16}), followed by a port or
 * {@code :*} if it is none of the above
 */
public record FetchSettings(String userAgent, Duration timeout, int maxRedirects, int maxRawBytes, int maxDecodedBytes,
        int maxRatio, int maxConnections, List<Integer> ports, List<String> allow) {

    /** No document above this is offered: 10 MiB. */
    static final int LARGEST_DOCUMENT = 10_485_760;

    /** Less is a number whose unit was forgotten: 30 is read as milliseconds. */
    private static final Duration LEAST = Duration.ofMillis(100);

    private static final Duration MOST = Duration.ofMinutes(10);

    private static final int MEBIBYTE = 1_048_576;

    public FetchSettings {
        if (userAgent.isBlank()) {
            throw new IllegalArgumentException("user-agent must not be blank: say who fetches");
        }
        if (!userAgent.matches("[ -~]+")) {
            throw new IllegalArgumentException("user-agent must be one line of ASCII: it is sent as it stands");
        }
        if (timeout.compareTo(LEAST) < 0 || timeout.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "timeout is " + timeout + "; set it to between 100ms and 10m, with its unit: 30s");
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
        if (maxConnections < 1) {
            throw new IllegalArgumentException("max-connections must be at least 1: give how many may be open");
        }
        if (ports.stream().anyMatch((port) -> port < 1 || port > 65_535)) {
            throw new IllegalArgumentException("ports are " + ports + "; each is a number from 1 to 65535");
        }
        ports = List.copyOf(ports);
        allow = List.copyOf(allow);
    }

    /** The largest document that is offered. */
    int maxDocumentBytes() {
        return Math.min(this.maxDecodedBytes, LARGEST_DOCUMENT);
    }

    /** The largest file that is offered. */
    int maxFileBytes() {
        return Math.min(this.maxRawBytes, LARGEST_DOCUMENT);
    }

    /** Where we may connect. */
    Destinations destinations() {
        return new Destinations(this.allow, this.ports);
    }

    /** 30 s, 5 redirects, 10 MiB raw and decoded, 100 to 1, the public internet only. */
    public static FetchSettings defaults() {
        return new FetchSettings("Copydesk", Duration.ofSeconds(30), 5, 10 * MEBIBYTE, 10 * MEBIBYTE, 100, 1_000,
                List.of(), List.of());
    }

    /** These settings with other places allowed. */
    public FetchSettings allowing(List<String> places) {
        return new FetchSettings(this.userAgent, this.timeout, this.maxRedirects, this.maxRawBytes,
                this.maxDecodedBytes, this.maxRatio, this.maxConnections, this.ports, places);
    }

}
