package copydesk.enrich.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads web addresses as browsers do, by the WHATWG URL standard: relative to a base,
 * with back slashes, missing and surplus slashes, dot segments. What the standard leaves
 * open in spelling is then brought to the normal form of RFC 3986. An address with a user
 * name is none: it leads elsewhere than a reader thinks.
 */
final class UrlReader {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^]]*]|[^:]*)(?::([0-9]*))?");

    private static final int HIGHEST_PORT = 65_535;

    private final @Nullable WebUrl base;

    private UrlReader(@Nullable WebUrl base) {
        this.base = base;
    }

    /** The address, if the text is one of the web or relative to the base. */
    static Optional<WebUrl> read(String text, @Nullable WebUrl base) {
        Matcher parts = SCHEME.matcher(text);
        UrlReader reader = new UrlReader(base);
        if (!parts.matches()) {
            return reader.relative(text);
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        String rest = parts.group(2);
        boolean relative = base != null && base.scheme().equals(scheme) && !rest.startsWith("//");
        return relative ? reader.relative(rest) : absolute(scheme, withoutSlashes(rest));
    }

    private Optional<WebUrl> relative(String text) {
        if (this.base == null) {
            return Optional.empty();
        }
        if (slashes(text) >= 2) {
            return absolute(this.base.scheme(), withoutSlashes(text));
        }
        Rest rest = Rest.of(text);
        WebUrl from = this.base;
        if (rest.path.isEmpty()) {
            String query = (rest.query != null) ? rest.query : from.query();
            return Optional.of(from.withQuery(query).withFragment(rest.fragment));
        }
        List<String> segments = new ArrayList<>();
        if (slashes(text) == 0) {
            segments.addAll(List.of(from.path().substring(1).split("/", -1)));
            segments.remove(segments.size() - 1);
        }
        return Optional.of(new WebUrl(from.scheme(), from.host(), from.port(), path(segments, rest.path), rest.query,
                rest.fragment));
    }

    private static Optional<WebUrl> absolute(String scheme, String text) {
        int end = 0;
        while (end < text.length() && "/\\?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Matcher authority = AUTHORITY.matcher(text.substring(0, end));
        if (!authority.matches()) {
            return Optional.empty();
        }
        Optional<String> port = port(scheme, authority.group(2));
        Rest rest = Rest.of(text.substring(end));
        return HostName.of(authority.group(1))
            .flatMap((host) -> port.map((number) -> new WebUrl(scheme, host, number, path(new ArrayList<>(), rest.path),
                    rest.query, rest.fragment)));
    }

    private static Optional<String> port(String scheme, @Nullable String digits) {
        if (digits == null || digits.isEmpty()) {
            return Optional.of("");
        }
        String number = digits.replaceFirst("^0+(?=.)", "");
        if (number.length() > 5 || Integer.parseInt(number) > HIGHEST_PORT) {
            return Optional.empty();
        }
        return Optional.of(number.equals(scheme.equals("http") ? "80" : "443") ? "" : ":" + number);
    }

    private static String path(List<String> segments, String given) {
        String[] parts = withoutSlash(given).split("[/\\\\]", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            String dots = parts[i].replaceAll("(?i)%2e", ".");
            if (dots.equals("..") && !segments.isEmpty()) {
                segments.remove(segments.size() - 1);
            }
            if (!dots.equals("..") && !dots.equals(".")) {
                segments.add(Percent.normal(parts[i], Percent.PATH));
            }
            else if (last) {
                segments.add("");
            }
        }
        return "/" + String.join("/", segments);
    }

    private static String withoutSlash(String path) {
        return (slashes(path) > 0) ? path.substring(1) : path;
    }

    private static String withoutSlashes(String text) {
        return text.substring(slashes(text));
    }

    private static int slashes(String text) {
        int count = 0;
        while (count < text.length() && (text.charAt(count) == '/' || text.charAt(count) == '\\')) {
            count++;
        }
        return count;
    }

    /**
     * What follows the host.
     *
     * @param path as given
     * @param query in normal form; null if there is none
     * @param fragment in normal form; null if there is none
     */
    private record Rest(String path, @Nullable String query, @Nullable String fragment) {

        static Rest of(String text) {
            int hash = text.indexOf('#');
            String fragment = (hash < 0) ? null : Percent.normal(text.substring(hash + 1), Percent.FRAGMENT);
            String before = (hash < 0) ? text : text.substring(0, hash);
            int mark = before.indexOf('?');
            String query = (mark < 0) ? null : Percent.normal(before.substring(mark + 1), Percent.QUERY);
            return new Rest((mark < 0) ? before : before.substring(0, mark), query, fragment);
        }

    }

}
