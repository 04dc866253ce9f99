package copydesk.publish.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Addresses as far as versions are compared by them. A source that turns to https says
 * nothing new, nor does a number that only keeps a picture out of caches.
 */
final class SameAddress {

    private static final Pattern SCHEME = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private static final Pattern PICTURE_FILE = Pattern.compile("\\.(?:jpe?g|png|gif|webp|avif|svg)$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> STAMPS = Set.of("v", "ver", "version", "cb", "cache", "cachebuster", "cachebust",
            "nocache", "ts", "timestamp", "time", "mtime", "modified", "lastmod", "updated", "rev", "rnd", "rand", "_");

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Fa-f.]{1,64}");

    private SameAddress() {
    }

    /** The address of a page or a file, without its scheme; null if it has none. */
    static @Nullable String of(@Nullable String href) {
        return (href != null) ? SCHEME.matcher(href).replaceFirst("//") : null;
    }

    /**
     * The address of a picture, also without numbers behind its file that only pass
     * caches. Where no file is named such a number may choose the picture.
     */
    static String ofPicture(String href) {
        String address = SCHEME.matcher(href).replaceFirst("//");
        int query = address.indexOf('?');
        if (query < 0 || !PICTURE_FILE.matcher(address.substring(0, query)).find()) {
            return address;
        }
        String kept = Arrays.stream(address.substring(query + 1).split("&"))
            .filter(Predicate.not(SameAddress::isStamp))
            .collect(Collectors.joining("&"));
        return address.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
    }

    // a lone number is a stamp as well: a.jpg?1712345678
    private static boolean isStamp(String parameter) {
        int end = parameter.indexOf('=');
        String name = (end < 0) ? "_" : parameter.substring(0, end).toLowerCase(Locale.ROOT);
        return STAMPS.contains(name) && NUMBER.matcher(parameter.substring(end + 1)).matches();
    }

}
