package copydesk.ingest.websub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a delivery, {@code X-Hub-Signature: method=signature}.
 *
 * @param method how it is made
 * @param mac the signature
 */
record HubSignature(Method method, byte[] mac) {

    /** Reads a header; empty if it is no signature that can be checked. */
    static Optional<HubSignature> parse(String header) {
        int sign = header.indexOf('=');
        String name = (sign > 0) ? header.substring(0, sign).strip().toLowerCase(Locale.ROOT) : "";
        String hex = header.substring(sign + 1).strip();
        return Arrays.stream(Method.values())
            .filter((method) -> method.word.equals(name) && hex.matches("[0-9a-fA-F]{" + 2 * method.bytes + "}"))
            .findFirst()
            .map((method) -> new HubSignature(method, HexFormat.of().parseHex(hex)));
    }

    /** Whether it is that of this body. */
    boolean isRight(String secret, byte[] body) {
        return MessageDigest.isEqual(this.mac, this.method.mac(secret, body));
    }

    /** The methods that the recommendation names. */
    enum Method {

        SHA1("sha1", "HmacSHA1", 20),

        SHA256("sha256", "HmacSHA256", 32),

        SHA384("sha384", "HmacSHA384", 48),

        SHA512("sha512", "HmacSHA512", 64);

        private final String word;

        private final String algorithm;

        private final int bytes;

        Method(String word, String algorithm, int bytes) {
            this.word = word;
            this.algorithm = algorithm;
            this.bytes = bytes;
        }

        byte[] mac(String secret, byte[] body) {
            try {
                Mac mac = Mac.getInstance(this.algorithm);
                mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), this.algorithm));
                return mac.doFinal(body);
            }
            catch (GeneralSecurityException ex) {
                throw new IllegalStateException("every Java platform has " + this.algorithm, ex);
            }
        }

    }

}
