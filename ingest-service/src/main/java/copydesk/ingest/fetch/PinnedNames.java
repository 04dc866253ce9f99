package copydesk.ingest.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

import copydesk.ingest.address.Destinations;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves for the client what may be asked, and nothing else: what this returns is what
 * is connected to.
 */
final class PinnedNames implements DnsResolver {

    private final Destinations destinations;

    PinnedNames(Destinations destinations) {
        this.destinations = destinations;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return this.destinations.resolve(host, port)
            .stream()
            .map((address) -> new InetSocketAddress(address, port))
            .toList();
    }

    // without a port nothing can be decided, so nobody gets past us this way
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new UnknownHostException("resolved with a port only");
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

}
