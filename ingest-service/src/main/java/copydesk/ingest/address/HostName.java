package copydesk.ingest.address;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The host of a URL in its one canonical form: lower case, ASCII, names in other scripts
 * as punycode; or an IP address as everyone reads it.
 */
final class HostName {

    private static final int MAX_LENGTH = 253;

    private static final String LABEL = "[a-z0-9_-]{1,63}";

    private static final String NAME = LABEL + "(\\." + LABEL + ")*";

    private HostName() {
    }

    /**
     * The canonical host.
     * @throws RefusedAddress if the spelling is not what a browser would show in the end
     */
    static String canonical(String written) throws RefusedAddress {
        if (written.startsWith("[") && written.endsWith("]")) {
            return IpLiteral.parse(written.substring(1, written.length() - 1))
                // the JDK turns what wraps an IPv4 address into that address
                .filter(Inet6Address.class::isInstance)
                .map(InetAddress::getHostAddress)
                .orElseThrow(() -> new RefusedAddress("The host is no IPv6 address in its usual spelling."));
        }
        String name = ascii(written);
        if (!name.matches(NAME) || name.length() > MAX_LENGTH) {
            throw new RefusedAddress("The host is no name that a browser would show.");
        }
        // a number is an address however it is spelled: 0x7f.1 is one, and so is 127.1
        if (IpLiteral.endsInNumber(name) && (IpLiteral.parse(name).isEmpty() || !written.equals(name))) {
            throw new RefusedAddress("The host is an IP address in an unusual spelling.");
        }
        return name;
    }

    /** The IP address that a canonical host is; empty if it is a name. */
    static Optional<InetAddress> literal(String host) {
        return IpLiteral.parse(host);
    }

    // as browsers do it (UTS 46): compatible signs are one, and case is none
    private static String ascii(String written) throws RefusedAddress {
        if (written.chars().allMatch((sign) -> sign < 0x80)) {
            return written.toLowerCase(Locale.ROOT);
        }
        String folded = Normalizer.normalize(written, Form.NFKC).toLowerCase(Locale.ROOT).replace('\u3002', '.');
        // what only chooses how a sign is shown is none of the name
        String plain = Normalizer.normalize(folded, Form.NFKC).replaceAll("[\\ufe00-\\ufe0f]", "");
        // signs that nobody sees would make two hosts look like one
        if (plain.length() > MAX_LENGTH || plain.codePoints().anyMatch(HostName::isUnseen)) {
            throw new RefusedAddress("The host is no name that a browser would show.");
        }
        return Stream.of(plain.split("\\.", -1)).map(Punycode::encode).collect(Collectors.joining("."));
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }

}
