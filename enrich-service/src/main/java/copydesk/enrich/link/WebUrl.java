package copydesk.enrich.link;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A web address in its parts, each in canonical form: two spellings that every browser
 * takes for the same are equal.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower-case ASCII, an IPv6 address in brackets
 * @param port {@code :8080}; empty if it is the scheme's own
 * @param path begins with a slash
 * @param query without its question mark; null if there is none
 * @param fragment without its number sign; null if there is none
 */
record WebUrl(String scheme, String host, String port, String path, @Nullable String query, @Nullable String fragment) {

    /** An address that stands alone; empty if it is none. */
    static Optional<WebUrl> parse(@Nullable String text) {
        return Optional.ofNullable(text).flatMap((given) -> UrlReader.read(given, null));
    }

    /** The same with another query. */
    WebUrl withQuery(@Nullable String other) {
        return new WebUrl(this.scheme, this.host, this.port, this.path, other, this.fragment);
    }

    /** The same with another fragment. */
    WebUrl withFragment(@Nullable String other) {
        return new WebUrl(this.scheme, this.host, this.port, this.path, this.query, other);
    }

    /**
     * Whether both name the same page, for servers that see no difference in the rest.
     */
    boolean isSamePage(WebUrl other) {
        return page().equals(other.page());
    }

    private String page() {
        String name = this.host.startsWith("www.") ? this.host.substring("www.".length()) : this.host;
        String end = this.path.endsWith("/") ? this.path.substring(0, this.path.length() - 1) : this.path;
        return name + this.port + end + "?" + ((this.query != null) ? this.query : "");
    }

    /** The host without the dot that may close it: {@code a.example.} is a.example. */
    String site() {
        return HostName.open(this.host);
    }

    /** The first segment of the path, empty for the root. */
    String firstSegment() {
        int end = this.path.indexOf('/', 1);
        return this.path.substring(1, (end < 0) ? this.path.length() : end);
    }

    /** The address as one text. */
    @Override
    public String toString() {
        return this.scheme + "://" + this.host + this.port + this.path + ((this.query != null) ? "?" + this.query : "")
                + ((this.fragment != null) ? "#" + this.fragment : "");
    }

}
