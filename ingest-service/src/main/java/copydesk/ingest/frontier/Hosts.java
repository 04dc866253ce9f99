package copydesk.ingest.frontier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The host of an address, as requests are keyed: small letters, the port only where it is
 * not the usual one. So http and https of a host are one host.
 */
public final class Hosts {

    // also what java.net.URI does not take for a host, such as names with an underscore
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(https?)://(?:[^/?#@]*@)?(\\[[0-9a-f:.]{2,45}\\]|[^/?#:@\\s\\[\\]]{1,253})(?::(\\d{0,5}))?(?:[/?#].*)?");

    private Hosts() {
    }

    /** The host; empty if this is no web address. */
    public static Optional<String> of(String url) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            return Optional.empty();
        }
        String usual = address.group(1).equalsIgnoreCase("https") ? "443" : "80";
        String port = address.group(3);
        String host = address.group(2).toLowerCase(Locale.ROOT);
        return Optional.of((port == null || port.isEmpty() || port.equals(usual)) ? host : host + ":" + port);
    }

}
