package copydesk.ingest.address;

import java.util.Locale;

/**
 * A canonical http or https address: what is checked is what is asked. Hosts are never
 * mended, since two readers mend them differently; paths are, as browsers do.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in ASCII, lower case, without brackets
 * @param port where to connect
 * @param path path and query, ASCII; begins with a slash
 */
public record WebUrl(String scheme, String host, int port, String path) {

    /** More no sitemap may name either; longer ones are mostly made to do harm. */
    static final int LONGEST = 2_048;

    /**
     * Reads an address.
     * @throws RefusedAddress if it is not one that may be asked
     */
    public static WebUrl of(String text) throws RefusedAddress {
        String url = text.strip().replaceAll("[\\t\\r\\n]", "");
        int colon = url.indexOf("://");
        String scheme = (colon > 0) ? url.substring(0, colon).toLowerCase(Locale.ROOT) : "";
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new RefusedAddress("This is no http or https address.");
        }
        String rest = url.substring(colon + 3);
        int end = UrlPath.start(rest);
        String authority = rest.substring(0, end);
        if (authority.matches("(?s).*[@%\\\\\\s].*")) {
            throw new RefusedAddress("The address names a user, or hides its host.");
        }
        int split = portColon(authority);
        String host = HostName.canonical((split < 0) ? authority : authority.substring(0, split));
        int port = port(scheme, (split < 0) ? "" : authority.substring(split + 1));
        return new WebUrl(scheme, host, port, UrlPath.canonical(rest.substring(end))).within();
    }

    /**
     * Where a link on the document at this address leads.
     * @throws RefusedAddress if that is no address that may be asked
     */
    public WebUrl resolve(String link) throws RefusedAddress {
        String target = link.strip().replaceAll("[\\t\\r\\n]", "");
        if (target.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
            return of(target);
        }
        if (target.startsWith("//")) {
            return of(this.scheme + ":" + target);
        }
        // browsers read \ as /, so //evil.example can be written in four ways
        if (target.matches("(?s)[/\\\\]{2}.*")) {
            throw new RefusedAddress("The address names a user, or hides its host.");
        }
        return new WebUrl(this.scheme, this.host, this.port, UrlPath.resolve(this.path, target)).within();
    }

    // as it goes over the wire: escaped, a sign may become twelve
    private WebUrl within() throws RefusedAddress {
        if (toString().length() > LONGEST) {
            throw new RefusedAddress("The address is longer than " + LONGEST + " characters.");
        }
        return this;
    }

    private static int portColon(String authority) {
        int colon = authority.lastIndexOf(':');
        return (colon > authority.lastIndexOf(']')) ? colon : -1;
    }

    private static int port(String scheme, String text) throws RefusedAddress {
        if (text.isEmpty()) {
            return scheme.equals("https") ? 443 : 80;
        }
        int port = text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : -1;
        if (port < 1 || port > 65_535) {
            throw new RefusedAddress("The address has no usable port.");
        }
        return port;
    }

    /** Whether both lie on one host, whatever port and scheme. */
    public boolean sameHost(WebUrl other) {
        return this.host.equals(other.host);
    }

    /** Whether the port is the one that the scheme implies. */
    public boolean isUsualPort() {
        return this.port == (this.scheme.equals("https") ? 443 : 80);
    }

    /** Scheme, host and, unless it is the usual one, port. */
    public String origin() {
        String shown = this.host.contains(":") ? "[" + this.host + "]" : this.host;
        return this.scheme + "://" + shown + (isUsualPort() ? "" : ":" + this.port);
    }

    /** The whole address. */
    @Override
    public String toString() {
        return origin() + this.path;
    }

}
