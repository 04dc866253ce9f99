package copydesk.benchmarks.extraction.gold;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import copydesk.contract.Digest;

/**
 * Where a page was published: lower case, without port and leading {@code www.}
 *
 * @param name the name
 */
public record Host(String name) {

    /** How many parts cross-validation has. */
    public static final int FOLDS = 5;

    /** The host in a URL, however badly the rest of it is spelled. */
    public static Host of(String url) {
        int scheme = url.indexOf("//");
        String rest = (scheme < 0) ? url : url.substring(scheme + 2);
        String authority = rest.split("[/?#]", 2)[0];
        String name = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
        String lower = name.toLowerCase(Locale.ROOT);
        return new Host(lower.startsWith("www.") ? lower.substring(4) : lower);
    }

    /**
     * The part of cross-validation that all its pages are in, from 0. A model that scores
     * a page must not have seen any page of the same part.
     */
    public int fold() {
        byte[] digest = Digest.sha256(("fold:" + this.name).getBytes(StandardCharsets.UTF_8));
        return Byte.toUnsignedInt(digest[0]) % FOLDS;
    }

}
