package copydesk.ingest.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * IP addresses as text, in their canonical spelling only: four decimal numbers without
 * leading zeros, or groups of hexadecimal digits. What the JDK reads beside that (127.1,
 * 2130706433, zones) is a way round a check, since every reader reads it differently.
 */
final class IpLiteral {

    private static final int GROUPS = 8;

    private IpLiteral() {
    }

    /** The address; empty if the text is none in canonical spelling. Asks no one. */
    static Optional<InetAddress> parse(String text) {
        byte[] bytes = text.contains(":") ? six(text) : four(text);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByAddress(bytes));
        }
        catch (UnknownHostException ex) {
            return Optional.empty();
        }
    }

    /** Whether the last label of a host is a number, so that it can only mean IPv4. */
    static boolean endsInNumber(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return last.matches("\\d+|0[xX][0-9a-fA-F]*");
    }

    private static byte[] four(String text) {
        String[] parts = text.split("\\.", -1);
        byte[] bytes = new byte[4];
        for (int i = 0; i < parts.length; i++) {
            if (parts.length != 4 || !parts[i].matches("0|[1-9]\\d{0,2}") || Integer.parseInt(parts[i]) > 255) {
                return new byte[0];
            }
            bytes[i] = (byte) Integer.parseInt(parts[i]);
        }
        return bytes;
    }

    private static byte[] six(String text) {
        int gap = text.indexOf("::");
        if (gap != text.lastIndexOf("::")) {
            return new byte[0];
        }
        int[] head = groups((gap < 0) ? text : text.substring(0, gap));
        int[] tail = groups((gap < 0) ? "" : text.substring(gap + 2));
        int missing = GROUPS - head.length - tail.length;
        boolean fits = (gap < 0) ? missing == 0 : missing > 0;
        boolean broken = Arrays.stream(head).anyMatch((group) -> group < 0)
                || Arrays.stream(tail).anyMatch((group) -> group < 0);
        return (fits && !broken) ? bytes(head, tail) : new byte[0];
    }

    private static int[] groups(String text) {
        return text.isEmpty() ? new int[0]
                : Arrays.stream(text.split(":", -1))
                    .mapToInt((group) -> group.matches("[0-9a-fA-F]{1,4}") ? Integer.parseInt(group, 16) : -1)
                    .toArray();
    }

    private static byte[] bytes(int[] head, int[] tail) {
        byte[] bytes = new byte[2 * GROUPS];
        for (int i = 0; i < head.length; i++) {
            bytes[2 * i] = (byte) (head[i] >> 8);
            bytes[2 * i + 1] = (byte) head[i];
        }
        for (int i = 0; i < tail.length; i++) {
            int at = 2 * (GROUPS - tail.length + i);
            bytes[at] = (byte) (tail[i] >> 8);
            bytes[at + 1] = (byte) tail[i];
        }
        return bytes;
    }

}
