package copydesk.ingest.address;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet, by IANA's registries of special-purpose
 * addresses. The flags of {@link InetAddress} know less than half of them.
 */
final class PublicAddresses {

    /** What IANA lists for IPv4, and what is special without being listed. */
    private static final List<Cidr> SPECIAL_4 = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4",
            // looks public, answers inside one large cloud only, with what its machines
            // may know
            "168.63.129.16/32");

    /** What is special within the global unicast addresses of IPv6. */
    private static final List<Cidr> SPECIAL_6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48",
            "3fff::/20");

    /** Anything else is not handed out yet, local, multicast or wraps an IPv4 address. */
    private static final Cidr GLOBAL_6 = Cidr.of("2000::/3");

    /** On a network without IPv4 the resolver wraps public IPv4 addresses in this. */
    private static final Cidr NAT64 = Cidr.of("64:ff9b::/96");

    private PublicAddresses() {
    }

    private static List<Cidr> blocks(String... texts) {
        return Stream.of(texts).map(Cidr::of).toList();
    }

    /** Whether an address that a name resolved to is public. */
    static boolean contain(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return SPECIAL_4.stream().noneMatch((block) -> block.contains(address));
        }
        if (NAT64.contains(address)) {
            return contain(wrapped(address));
        }
        return GLOBAL_6.contains(address) && (!isTunnel(address) || contain(wrapped(address)))
                && SPECIAL_6.stream().noneMatch((block) -> block.contains(address));
    }

    // ISATAP: the end is an IPv4 address, to which a router hands on what is sent
    private static boolean isTunnel(InetAddress address) {
        byte[] bytes = address.getAddress();
        return (bytes[8] & 0xfd) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
    }

    private static InetAddress wrapped(InetAddress address) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), 12, 16));
        }
        catch (UnknownHostException ex) {
            throw new IllegalStateException("four bytes are an address", ex);
        }
    }

    /** Whether an address may stand in a URL as it is: public and wrapping no other. */
    static boolean containPlainly(InetAddress address) {
        return contain(address) && !NAT64.contains(address);
    }

}
