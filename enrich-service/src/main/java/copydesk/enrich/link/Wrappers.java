package copydesk.enrich.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Addresses of services that count a click and then send the reader on, where the true
 * target stands in the address itself.
 */
final class Wrappers {

    private static final int DEEPEST = 4;

    private static final HostTable SERVICES = HostTable.read("wrappers.tsv");

    private static final Pattern GOOGLE = Pattern.compile("(?:www\\.)?google\\.(?:com?\\.)?[a-z]{2,3}");

    private static final Pattern GOOGLE_AMP = Pattern.compile("/amp/(s/)?(.+)");

    private static final Pattern AMP_CACHE = Pattern.compile("/(?:c|v|wp)/(s/)?(.+)");

    private static final Pattern DEFENCE = Pattern.compile("/v3/__(https?:/{1,2}[^*]+?)__;.*");

    private static final Pattern YAHOO = Pattern.compile(".*/RU=([^/]+)/R[KS]=.*");

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    private Wrappers() {
    }

    /**
     * The target inside an address; the address itself if it holds none.
     * @return empty if the target inside is no address of the web, such as a script
     */
    static Optional<WebUrl> unwrap(WebUrl url) {
        WebUrl outer = url;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<String> inner = inner(outer).filter((text) -> ABSOLUTE.matcher(text).matches());
            if (inner.isEmpty()) {
                return Optional.of(outer);
            }
            Optional<WebUrl> target = WebUrl.parse(inner.get());
            if (target.isEmpty()) {
                return Optional.empty();
            }
            outer = target.get();
        }
        return Optional.of(outer);
    }

    private static Optional<String> inner(WebUrl url) {
        String host = url.site();
        String query = (url.query() != null) ? "?" + url.query() : "";
        if (host.endsWith(".cdn.ampproject.org")) {
            return cached(AMP_CACHE.matcher(url.path()), query);
        }
        if (GOOGLE.matcher(host).matches()) {
            return cached(GOOGLE_AMP.matcher(url.path()), query)
                .or(() -> url.path().equals("/url") ? parameter(url, List.of("url", "q")) : Optional.empty());
        }
        return switch (host) {
            case "urldefense.com" -> whole(DEFENCE, url.path() + query);
            case "r.search.yahoo.com" -> whole(YAHOO, url.path()).map(Percent::decode);
            case "urldefense.proofpoint.com" ->
                values(url, "u").findFirst().map((coded) -> Percent.decode(coded.replace('-', '%').replace('_', '/')));
            case "href.li" -> Optional.ofNullable(url.query()).map(Percent::decode);
            default -> SERVICES.columns(url).flatMap((names) -> parameter(url, names));
        };
    }

    private static Optional<String> cached(Matcher path, String query) {
        return path.matches() ? Optional.of(((path.group(1) != null) ? "https://" : "http://") + path.group(2) + query)
                : Optional.empty();
    }

    private static Optional<String> whole(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> parameter(WebUrl url, List<String> names) {
        return names.stream()
            .flatMap((name) -> values(url, name))
            .filter((value) -> ABSOLUTE.matcher(value).matches())
            .findFirst();
    }

    private static Stream<String> values(WebUrl url, String name) {
        String query = (url.query() != null) ? url.query() : "";
        return Arrays.stream(query.split("&"))
            .filter((given) -> given.startsWith(name + "="))
            .map((given) -> decode(given.substring(name.length() + 1)));
    }

    private static String decode(String value) {
        String once = Percent.decode(value.replace("+", "%20"));
        return once.matches("(?is)https?%3a.*") ? Percent.decode(once) : once;
    }

}
