package copydesk.ingest.push;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may push articles. Either shows a key, of which only the digest is
 * configured, or signs with a secret. A source may have several, to change one for
 * another.
 *
 * @param source the source that what is pushed counts as, for example {@code ntb}: lower
 * case letters, digits, dots, dashes
 * @param sha256 SHA-256 of the key, 64 hexadecimal digits; null for who signs
 * @param secret what requests are signed with, at least 32 characters; null for who shows
 * a key
 */
public record PushKey(String source, @Nullable String sha256, @Nullable String secret) {

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,62}");

    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

    private static final int SHORTEST_SECRET = 32;

    public PushKey {
        sha256 = (sha256 != null && sha256.isEmpty()) ? null : sha256;
        secret = (secret != null && secret.isEmpty()) ? null : secret;
        if (source == null || !SOURCE.matcher(source).matches()) {
            throw new IllegalArgumentException(
                    "push.keys.source must be lower case letters, digits, dots and dashes: name who pushes, as ntb");
        }
        if ((sha256 == null) == (secret == null)) {
            throw new IllegalArgumentException(
                    "push.keys of " + source + " need either sha256, for who shows a key, or secret, for who signs");
        }
        if (sha256 != null && !DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("push.keys.sha256 of " + source
                    + " must be 64 hexadecimal digits: print it with printf %s KEY | sha256sum");
        }
        if (secret != null && secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("push.keys.secret of " + source
                    + " must have at least 32 characters: make one with openssl rand -hex 32");
        }
    }

    /** Without what must stay secret. */
    @Override
    public String toString() {
        return "PushKey[source=" + this.source + "]";
    }

}
