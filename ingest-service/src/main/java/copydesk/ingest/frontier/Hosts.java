package copydesk.ingest.frontier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The host of an address, as requests are keyed: small letters, without the port. What
 * answers on several ports of a host is one machine, and is asked once at a time.
 */
public final class Hosts {

    // also what java.net.URI does not take for a host, such as names with an underscore
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?://(?:[^/?#@]*@)?(\\[[0-9a-f:.]{2,45}\\]|[^/?#:@\\s\\[\\]]{1,253})(?::\\d{0,5})?(?:[/?#].*)?");

    private Hosts() {
    }

    /** The host; empty if this is no web address. */
    public static Optional<String> of(String url) {
        Matcher address = ADDRESS.matcher(url);
        return address.matches() ? Optional.of(address.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

}
