package copydesk.enrich.link;

import java.util.Optional;

/**
 * An IPv4 address, also where it is written in octal or hexadecimal digits or in fewer
 * than four numbers.
 *
 * @param bits its four octets as one number
 */
record Ipv4(long bits) {

    private static final int PARTS = 4;

    /** The address that browsers read in a host that ends in a number. */
    static Optional<Ipv4> of(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length > PARTS) {
            return Optional.empty();
        }
        long bits = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int octets = last ? PARTS - i : 1;
            long value = number(parts[i]);
            if (value < 0 || value >= 1L << (8 * octets)) {
                return Optional.empty();
            }
            bits = (bits << (8 * octets)) | value;
        }
        return Optional.of(new Ipv4(bits));
    }

    private static long number(String digits) {
        try {
            if (digits.startsWith("0x")) {
                return (digits.length() == 2) ? 0 : Long.parseUnsignedLong(digits.substring(2), 16);
            }
            boolean octal = digits.length() > 1 && digits.startsWith("0");
            return Long.parseLong(digits, octal ? 8 : 10);
        }
        catch (NumberFormatException ex) {
            return -1;
        }
    }

    byte[] octets() {
        return new byte[] { (byte) (this.bits >> 24), (byte) (this.bits >> 16), (byte) (this.bits >> 8),
                (byte) this.bits };
    }

    @Override
    public String toString() {
        return (this.bits >> 24) + "." + ((this.bits >> 16) & 255) + "." + ((this.bits >> 8) & 255) + "."
                + (this.bits & 255);
    }

}
