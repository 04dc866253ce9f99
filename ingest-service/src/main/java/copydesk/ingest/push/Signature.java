package copydesk.ingest.push;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a push: HMAC-SHA256 over its time, its idempotency key, its content
 * location and its content type, each followed by a line feed, and its body. The headers
 * are in it so that nobody who sees a request can send it again as another.
 *
 * @param source who signed
 * @param seconds when, in seconds since 1970
 * @param mac the signature
 */
record Signature(String source, long seconds, byte[] mac) {

    private static final Pattern FORM = Pattern
        .compile("source=([a-z0-9.-]{1,63})\\s*,\\s*t=(\\d{1,11})\\s*,\\s*v1=([0-9a-fA-F]{64})");

    static Optional<Signature> parse(String header) {
        Matcher parts = FORM.matcher(header.strip());
        return parts.matches() ? Optional
            .of(new Signature(parts.group(1), Long.parseLong(parts.group(2)), HexFormat.of().parseHex(parts.group(3))))
                : Optional.empty();
    }

    /** Whether it was made about now. */
    boolean isOf(Instant now, Duration window) {
        return Math.abs(now.getEpochSecond() - this.seconds) <= window.toSeconds();
    }

    /** Whether it is that of a push. */
    boolean isRight(String secret, Push push, byte[] body) {
        return MessageDigest.isEqual(this.mac, mac(secret, this.seconds, push, body));
    }

    static byte[] mac(String secret, long seconds, Push push, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            for (String line : new String[] { Long.toString(seconds), push.idempotencyKey(), push.location(),
                    push.contentType() }) {
                mac.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return mac.doFinal(body);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("every Java platform has HmacSHA256", ex);
        }
    }

}
