package copydesk.enrich.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hosts of web addresses in lower-case ASCII: names in other scripts as Punycode, IP
 * addresses in their usual spelling however they were written.
 */
final class HostName {

    private static final int LONGEST = 253;

    private static final int LONGEST_LABEL = 63;

    private static final int LONGEST_GIVEN = 1_000;

    private static final Pattern LABEL = Pattern.compile("[a-z0-9_-]{1,63}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");

    // soft hyphen, zero width space, word joiner, byte order mark, variation selectors
    private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u200b\u2060\ufeff\ufe00-\ufe0f]");

    private static final Pattern SCRIPT = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{S}\u200c\u200d\u00b7\u30fb_-]+");

    private HostName() {
    }

    /** A host in canonical form; empty if the text cannot be one. */
    static Optional<String> of(String given) {
        if (given.isEmpty() || given.length() > LONGEST_GIVEN) {
            return Optional.empty();
        }
        if (given.startsWith("[")) {
            return Ipv6.of(given).map(Ipv6::toString);
        }
        String plain = UNSEEN.matcher(Percent.decode(given)).replaceAll("");
        String folded = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return domain(Normalizer.normalize(folded, Normalizer.Form.NFC).replace('\u3002', '.'));
    }

    /**
     * A host without the dot that closes it, which browsers keep and owners never mean.
     */
    static String open(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static Optional<String> domain(String name) {
        boolean closed = name.endsWith(".");
        List<String> labels = new ArrayList<>();
        for (String label : open(name).split("\\.", -1)) {
            String ascii = ascii(label);
            if (!LABEL.matcher(ascii).matches()) {
                return Optional.empty();
            }
            labels.add(ascii);
        }
        String host = String.join(".", labels);
        if (NUMBER.matcher(labels.get(labels.size() - 1)).matches()) {
            return Ipv4.of(host).map(Ipv4::toString);
        }
        return (host.length() > LONGEST) ? Optional.empty() : Optional.of(closed ? host + "." : host);
    }

    // a label that cannot be encoded comes back as it is, and is then refused
    private static String ascii(String label) {
        boolean plain = label.chars().allMatch((sign) -> sign < 0x80);
        if (plain || label.length() > LONGEST_LABEL || !SCRIPT.matcher(label).matches()) {
            return label;
        }
        return "xn--" + Punycode.encode(label);
    }

}
