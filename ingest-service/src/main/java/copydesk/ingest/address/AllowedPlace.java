package copydesk.ingest.address;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A place that may be asked although it is not public, as a newsroom writes it into its
 * settings: a host or a block of addresses, with a port or {@code *} for any where it is
 * not one of the usual.
 *
 * @param host a host name; null for a block
 * @param block a block of addresses; null for a host
 * @param port the port; 0 for the usual ones, -1 for any
 */
record AllowedPlace(@Nullable String host, @Nullable Cidr block, int port) {

    private static final int HIGHEST_PORT = 65_535;

    static AllowedPlace parse(String text) {
        String place = text.strip().toLowerCase(Locale.ROOT);
        int colon = place.lastIndexOf(':');
        boolean six = place.startsWith("[") || place.indexOf(':') != colon;
        boolean ported = colon > 0 && (!six || place.charAt(colon - 1) == ']');
        String name = (ported ? place.substring(0, colon) : place).replaceAll("[\\[\\]]", "");
        int port = ported ? port(text, place.substring(colon + 1)) : 0;
        Optional<Cidr> block = Cidr.parse(name);
        if (block.isPresent()) {
            return new AllowedPlace(null, block.get(), port);
        }
        if (!name.matches("[a-z0-9_.-]+") || IpLiteral.endsInNumber(name)) {
            throw new IllegalArgumentException(complaint(text));
        }
        return new AllowedPlace(name, null, port);
    }

    private static int port(String text, String port) {
        if (port.equals("*")) {
            return -1;
        }
        if (!port.matches("[1-9]\\d{0,4}") || Integer.parseInt(port) > HIGHEST_PORT) {
            throw new IllegalArgumentException(complaint(text));
        }
        return Integer.parseInt(port);
    }

    private static String complaint(String text) {
        return "allow: " + text + " is neither a host nor a block of addresses: give one as cms.newsroom.example,"
                + " 10.1.0.0/16 or localhost:8000";
    }

    boolean names(String asked) {
        return asked.equals(this.host);
    }

    boolean contains(InetAddress address) {
        return this.block != null && this.block.contains(address);
    }

    boolean takes(int asked, boolean usual) {
        return this.port == -1 || this.port == asked || (this.port == 0 && usual);
    }

}
