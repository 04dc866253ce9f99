package copydesk.ingest.address;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A block of addresses, written as {@code 10.0.0.0/8} or {@code fc00::/7}.
 *
 * @param first an address of the block
 * @param bits how many leading bits all its addresses share
 */
record Cidr(InetAddress first, int bits) {

    /** The block that a text names; an address alone is a block of one. */
    static Optional<Cidr> parse(String text) {
        int slash = text.indexOf('/');
        String address = (slash < 0) ? text : text.substring(0, slash);
        return IpLiteral.parse(address).flatMap((first) -> {
            int all = first.getAddress().length * 8;
            int bits = (slash < 0) ? all : bits(text.substring(slash + 1));
            return (bits >= 0 && bits <= all) ? Optional.of(new Cidr(first, bits)) : Optional.empty();
        });
    }

    static Cidr of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException(text + " is no block of addresses"));
    }

    private static int bits(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }

    boolean contains(InetAddress address) {
        byte[] mine = this.first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < this.bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((mine[bit / 8] ^ other[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

}
