package copydesk.extraction.article;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Brings a web address into identity form, so that two spellings of one article's address
 * are equal: https, lower-case host without {@code www.}, no user, default port,
 * fragment, tracking parameter or trailing slash.
 */
public final class CanonicalUrl {

    private static final int MAX_LENGTH = 2_048;

    private static final Pattern URL = Pattern.compile("(https?):/{1,3}([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*|\\[[0-9a-f:.]+]");

    private static final Pattern PORT = Pattern.compile(":(\\d{0,5})$");

    private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid",
            "yclid", "twclid", "ttclid", "igshid", "igsh", "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi",
            "mkt_tok", "oly_anon_id", "oly_enc_id", "vero_id", "__s", "cmpid", "smid", "wt_mc", "xtor", "guccounter",
            "guce_referrer", "guce_referrer_sig", "s_cid", "ncid", "sr_share", "feedtype", "feedname", "phpsessid",
            "jsessionid");

    private static final List<String> TRACKING_PREFIXES = List.of("utm_", "at_", "ns_", "hsa_", "pk_", "mtm_");

    private static final Pattern HOST_PORT = Pattern.compile(":\\d+$");

    private CanonicalUrl() {
    }

    /** The address in identity form; empty if it is no usable http or https address. */
    public static Optional<String> of(@Nullable String url) {
        if (url == null || url.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher parts = URL.matcher(url.strip().replace('\\', '/'));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String path = path(parts.group(3));
        String query = query(parts.group(4));
        return authority(parts.group(2)).map((authority) -> "https://" + authority + path + query)
            .filter((canonical) -> canonical.length() <= MAX_LENGTH);
    }

    /**
     * The address as its publisher spells it, for readers: scheme, {@code www.} and a
     * closing slash as given, but no user, fragment or tracking parameter. Empty if it is
     * no usable address.
     */
    static Optional<String> forReaders(String url) {
        Matcher parts = URL.matcher(url.strip().replace('\\', '/'));
        return of(url).filter((canonical) -> parts.matches()).map((canonical) -> {
            String host = parts.group(2).substring(parts.group(2).lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
            boolean slash = parts.group(3).endsWith("/") && !canonical.endsWith("/") && !canonical.contains("?");
            return parts.group(1).toLowerCase(Locale.ROOT) + "://" + (host.equals(withoutWww(host)) ? "" : "www.")
                    + canonical.substring("https://".length()) + (slash ? "/" : "");
        });
    }

    /** The host of an address, without {@code www.}. */
    public static Optional<String> host(String url) {
        return of(url).map((canonical) -> canonical.substring(8, canonical.indexOf('/', 8)))
            .map((authority) -> HOST_PORT.matcher(authority).replaceFirst(""));
    }

    /** Whether an address names a whole site and no article. */
    public static boolean isHome(String url) {
        return of(url).filter((canonical) -> canonical.indexOf('/', 8) == canonical.length() - 1).isPresent();
    }

    /**
     * Whether two addresses belong to the same publisher, judged by the names that are
     * registered; customers who have a host each on one domain are publishers each.
     */
    public static boolean sameSite(String one, String other) {
        Optional<String> host = host(one);
        Optional<String> otherHost = host(other);
        return host.isPresent() && otherHost.isPresent()
                && (host.equals(otherHost) || PublisherSite.of(host.get()).equals(PublisherSite.of(otherHost.get())));
    }

    private static Optional<String> authority(String raw) {
        String host = raw.substring(raw.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        Matcher port = PORT.matcher(host);
        String suffix = "";
        if (port.find()) {
            String number = port.group(1);
            suffix = Set.of("", "80", "443").contains(number) ? "" : ":" + number;
            host = host.substring(0, port.start());
        }
        String shown = suffix;
        return ascii(host).map(CanonicalUrl::withoutWww)
            .filter((name) -> HOST.matcher(name).matches())
            .map((name) -> name + shown);
    }

    private static Optional<String> ascii(String host) {
        try {
            boolean plain = host.startsWith("[")
                    || host.chars().allMatch((sign) -> sign < 0x80) && !host.contains("xn--");
            String name = plain ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
            return Optional.of(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    private static String withoutWww(String host) {
        return (host.startsWith("www.") && host.indexOf('.', 4) > 0) ? host.substring(4) : host;
    }

    private static String path(String raw) {
        List<String> kept = new ArrayList<>();
        for (String written : raw.split("/")) {
            String segment = encoded(written);
            if (segment.equals("..")) {
                if (!kept.isEmpty()) {
                    kept.remove(kept.size() - 1);
                }
            }
            else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.add(segment);
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String query(@Nullable String raw) {
        List<String> kept = new ArrayList<>();
        for (String parameter : (raw != null) ? raw.split("&") : new String[0]) {
            String name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !TRACKING.contains(name)
                    && TRACKING_PREFIXES.stream().noneMatch(name::startsWith)) {
                kept.add(encoded(parameter));
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    // escaped or not, they mean the same (RFC 3986, 6.2.2.2)
    private static boolean isUnreserved(int sign) {
        return sign < 0x80 && (Character.isLetterOrDigit(sign) || "-._~".indexOf(sign) >= 0);
    }

    private static String encoded(String part) {
        StringBuilder out = new StringBuilder();
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            boolean escape = bytes[i] == '%' && i + 2 < bytes.length && Character.digit(bytes[i + 1], 16) >= 0
                    && Character.digit(bytes[i + 2], 16) >= 0;
            int sign = escape ? Integer.parseInt(new String(bytes, i + 1, 2, StandardCharsets.US_ASCII), 16) : 0;
            if (escape && isUnreserved(sign)) {
                out.append((char) sign);
                i += 2;
            }
            else if (escape) {
                out.append(new String(bytes, i, 3, StandardCharsets.US_ASCII).toUpperCase(Locale.ROOT));
                i += 2;
            }
            else if (bytes[i] > ' ' && "\"<>%\\^`{|}".indexOf(bytes[i]) < 0 && bytes[i] != 127) {
                out.append((char) bytes[i]);
            }
            else {
                out.append(String.format(Locale.ROOT, "%%%02X", bytes[i] & 0xff));
            }
        }
        return out.toString();
    }

}
