package copydesk.enrich.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;

/**
 * Hosts that every reader has another one of: the own machine, the own network. A link
 * there helps nobody and may harm, so it is not passed on. A name without a dot is one of
 * them.
 */
final class PrivateNetwork {

    private static final Set<String> TOP = Set.of("localhost", "local", "internal", "lan", "localdomain", "intranet");

    private PrivateNetwork() {
    }

    static boolean has(String host) {
        String name = HostName.open(host);
        String top = name.substring(name.lastIndexOf('.') + 1);
        boolean bare = name.indexOf('.') < 0 && !name.startsWith("[");
        if (bare || TOP.contains(top) || name.endsWith(".home.arpa")) {
            return true;
        }
        return octets(name).filter(PrivateNetwork::isPrivate).isPresent();
    }

    private static Optional<byte[]> octets(String name) {
        if (name.startsWith("[")) {
            return Ipv6.of(name).map(Ipv6::octets);
        }
        return name.matches("[0-9]+(?:\\.[0-9]+){3}") ? Ipv4.of(name).map(Ipv4::octets) : Optional.empty();
    }

    private static boolean isPrivate(byte[] octets) {
        try {
            InetAddress address = InetAddress.getByAddress(octets);
            byte[] plain = address.getAddress();
            return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress() || address.isMulticastAddress()
                    || ((plain.length == 4) ? isReserved4(plain) : isReserved6(plain));
        }
        catch (UnknownHostException ex) {
            return true;
        }
    }

    // "this" network, shared by carriers, protocol assignments, benchmarks, and
    // everything above multicast
    private static boolean isReserved4(byte[] octets) {
        int first = octets[0] & 0xff;
        int second = octets[1] & 0xff;
        return first == 0 || first >= 240 || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0 && octets[2] == 0) || (first == 198 && (second & 0xfe) == 18);
    }

    // unique local addresses, and IPv4 addresses in two disguises
    private static boolean isReserved6(byte[] octets) {
        int first = octets[0] & 0xff;
        boolean translated = first == 0 && (octets[1] & 0xff) == 0x64 && (octets[2] & 0xff) == 0xff;
        boolean compatible = true;
        for (int i = 0; i < 12; i++) {
            compatible &= octets[i] == 0;
        }
        return (first & 0xfe) == 0xfc || translated || compatible;
    }

}
