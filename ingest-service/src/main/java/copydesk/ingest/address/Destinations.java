package copydesk.ingest.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Decides where we may connect: to public addresses at the ports of the web, and to what
 * the newsroom allows beside. A host is resolved once, here, and what this returns is
 * what is connected to, so that a name cannot change its mind in between. Thread-safe.
 */
public final class Destinations {

    private static final Set<Integer> WEB = Set.of(80, 443);

    private final List<AllowedPlace> allowed;

    private final Set<Integer> ports;

    private final Names names;

    /** Destinations as the system's resolver sees them. */
    public Destinations(List<String> allow, List<Integer> ports) {
        this(allow, ports, InetAddress::getAllByName);
    }

    /**
     * Destinations with a resolver of their own.
     * @param allow places beside the public internet: hosts or blocks of addresses, with
     * or without a port
     * @param ports allowed beside 80 and 443
     * @param names resolves names
     * @throws IllegalArgumentException if a place cannot be understood
     */
    public Destinations(List<String> allow, List<Integer> ports, Names names) {
        this.allowed = allow.stream().map(AllowedPlace::parse).toList();
        this.ports = Set.copyOf(ports);
        this.names = names;
    }

    /**
     * All addresses of a host, each of which may be connected to.
     * @throws RefusedAddress if one of them may not
     * @throws UnknownHostException if the host has none
     */
    public List<InetAddress> resolve(String host, int port) throws UnknownHostException {
        boolean usual = WEB.contains(port) || this.ports.contains(port);
        if (!usual && this.allowed.stream().noneMatch((place) -> place.takes(port, false))) {
            throw refused("The port is none of the web's.");
        }
        InetAddress literal = HostName.literal(host).orElse(null);
        if (literal != null) {
            return List.of(checked(host, literal, port, PublicAddresses.containPlainly(literal)));
        }
        InetAddress[] found = this.names.resolve(host);
        for (InetAddress address : found) {
            checked(host, address, port, PublicAddresses.contain(address));
        }
        return List.of(found);
    }

    private InetAddress checked(String host, InetAddress address, int port, boolean isPublic) throws RefusedAddress {
        boolean usual = WEB.contains(port) || this.ports.contains(port);
        boolean allows = this.allowed.stream()
            .anyMatch((place) -> (place.names(host) || place.contains(address)) && place.takes(port, usual));
        if (!allows && !isPublic) {
            throw refused("The host is not on the public internet.");
        }
        if (!allows && !usual) {
            throw refused("The port is none of the web's.");
        }
        return address;
    }

    private static RefusedAddress refused(String why) {
        return new RefusedAddress(why + " If it may be asked all the same, add it to copydesk.ingest.fetch.allow"
                + " (copydesk run: --allow-address).");
    }

    /** Resolves names; what it throws means that there is no such host. */
    @FunctionalInterface
    public interface Names {

        /** All addresses of a host. */
        InetAddress[] resolve(String host) throws UnknownHostException;

    }

}
