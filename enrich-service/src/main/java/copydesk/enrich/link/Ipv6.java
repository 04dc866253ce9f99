package copydesk.enrich.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An IPv6 address.
 *
 * @param groups its eight groups of 16 bits
 */
record Ipv6(List<Integer> groups) {

    private static final int GROUPS = 8;

    private static final Pattern EMBEDDED = Pattern
        .compile("(.*:)((?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3})");

    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");

    Ipv6 {
        groups = List.copyOf(groups);
    }

    /** The address in brackets. */
    static Optional<Ipv6> of(String bracketed) {
        if (!bracketed.endsWith("]") || bracketed.length() > 50) {
            return Optional.empty();
        }
        String text = hexadecimal(bracketed.substring(1, bracketed.length() - 1));
        int gap = text.indexOf("::");
        List<Integer> groups = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        boolean readable = read((gap < 0) ? text : text.substring(0, gap), groups)
                && read((gap < 0) ? "" : text.substring(gap + 2), after);
        int missing = GROUPS - groups.size() - after.size();
        if (!readable || (gap < 0 && missing != 0) || (gap >= 0 && missing < 1)) {
            return Optional.empty();
        }
        for (int i = 0; i < missing; i++) {
            groups.add(0);
        }
        groups.addAll(after);
        return Optional.of(new Ipv6(groups));
    }

    // the last 32 bits may be written as an IPv4 address, in decimal numbers only: the
    // dots of any other are refused as no group
    private static String hexadecimal(String text) {
        Matcher embedded = EMBEDDED.matcher(text);
        return embedded.matches() ? Ipv4.of(embedded.group(2))
            .map((end) -> embedded.group(1) + Long.toHexString(end.bits() >> 16) + ":"
                    + Long.toHexString(end.bits() & 0xffff))
            .orElse("") : text;
    }

    private static boolean read(String text, List<Integer> groups) {
        if (text.isEmpty()) {
            return true;
        }
        for (String group : text.split(":", -1)) {
            if (!GROUP.matcher(group).matches()) {
                return false;
            }
            groups.add(Integer.parseInt(group, 16));
        }
        return true;
    }

    byte[] octets() {
        byte[] octets = new byte[2 * GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            octets[2 * i] = (byte) (this.groups.get(i) >> 8);
            octets[2 * i + 1] = (byte) (int) this.groups.get(i);
        }
        return octets;
    }

    /** In brackets, with the longest run of zeros left out. */
    @Override
    public String toString() {
        int start = -1;
        int longest = 1;
        for (int i = 0; i < GROUPS; i++) {
            int run = zeros(i);
            if (run > longest) {
                start = i;
                longest = run;
            }
        }
        return "[" + ((start < 0) ? join(0, GROUPS) : join(0, start) + "::" + join(start + longest, GROUPS)) + "]";
    }

    private int zeros(int from) {
        int end = from;
        while (end < GROUPS && this.groups.get(end) == 0) {
            end++;
        }
        return end - from;
    }

    private String join(int from, int to) {
        return this.groups.subList(from, to).stream().map(Integer::toHexString).collect(Collectors.joining(":"));
    }

}
