package copydesk.contract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as bytes and as the {@code sha256:…} text that records carry. */
public final class Digest {

    private Digest() {
    }

    /** The 32 bytes of the digest. */
    public static byte[] sha256(byte[] content) {
        return algorithm("SHA-256").digest(content);
    }

    /** The digest as {@code sha256:} and 64 hex digits. */
    public static String text(byte[] content) {
        return "sha256:" + HexFormat.of().formatHex(sha256(content));
    }

    static MessageDigest algorithm(String name) {
        try {
            return MessageDigest.getInstance(name);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java platform has " + name, ex);
        }
    }

}
