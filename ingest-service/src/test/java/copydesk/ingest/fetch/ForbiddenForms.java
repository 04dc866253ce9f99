package copydesk.ingest.fetch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways to write an address that nobody outside may reach. */
final class ForbiddenForms {

    private static final int[][] TARGETS = { { 127, 0, 0, 1 }, { 127, 8, 15, 77 }, { 127, 255, 255, 254 },
            { 0, 0, 0, 0 }, { 169, 254, 169, 254 }, { 10, 0, 0, 7 }, { 172, 16, 9, 1 }, { 192, 168, 1, 1 },
            { 100, 100, 100, 200 }, { 192, 0, 0, 192 }, { 198, 18, 0, 1 }, { 224, 0, 0, 1 }, { 255, 255, 255, 255 } };

    private static final List<String> NAMES = List.of("localhost", "LOCALHOST", "localhost.", "ｌｏｃａｌｈｏｓｔ",
            "localhost.localdomain", "ip6-localhost", "loopback.example", "127.0.0.1.nip.example", "metadata.internal",
            "mixed.example", "six.example", "mapped.example");

    private ForbiddenForms() {
    }

    /** Hosts as they may stand in a URL. */
    static Set<String> hosts() {
        Set<String> hosts = new LinkedHashSet<>(NAMES);
        for (int[] target : TARGETS) {
            four(target).forEach((form) -> hosts.addAll(disguised(form)));
            hosts.addAll(six(target));
        }
        hosts.addAll(List.of("[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::1%25lo]", "[fe80::1%25eth0]", "[fe80::1]",
                "[fd00:ec2::254]", "[fc00::1]", "[fec0::1]", "[ff02::1]", "[2001:db8::1]", "[::127.0.0.1]",
                "[1::2::3]"));
        return hosts;
    }

    private static Set<String> four(int[] bytes) {
        long whole = ((long) bytes[0] << 24) + (bytes[1] << 16) + (bytes[2] << 8) + bytes[3];
        int tail = (bytes[1] << 16) + (bytes[2] << 8) + bytes[3];
        int half = (bytes[2] << 8) + bytes[3];
        Set<String> forms = new LinkedHashSet<>();
        forms.add(joined("%d", bytes));
        forms.add(joined("0%o", bytes));
        forms.add(joined("000%o", bytes));
        forms.add(joined("0x%x", bytes));
        forms.add(joined("0X%02X", bytes));
        forms.add(joined("%03d", bytes));
        forms.add("%d".formatted(whole));
        forms.add("0x%08x".formatted(whole));
        forms.add("0%o".formatted(whole));
        forms.add("%d".formatted(whole + (1L << 32)));
        forms.add("%d.%d".formatted(bytes[0], tail));
        forms.add("0x%x.%d".formatted(bytes[0], tail));
        forms.add("%d.%d.%d".formatted(bytes[0], bytes[1], half));
        forms.add("0%o.%d.0x%x".formatted(bytes[0], bytes[1], half));
        forms.add("%d.%d.%d.%d".formatted(bytes[0] + 256, bytes[1], bytes[2], bytes[3]));
        forms.add("0x%x.%d.0%o.%d".formatted(bytes[0], bytes[1], bytes[2], bytes[3]));
        return forms;
    }

    private static List<String> disguised(String form) {
        String circled = form.chars()
            .mapToObj((sign) -> (sign >= '1' && sign <= '9') ? String.valueOf((char) ('①' + sign - '1'))
                    : (sign == '0') ? "⓪" : String.valueOf((char) sign))
            .collect(Collectors.joining());
        String wide = form.chars()
            .mapToObj((sign) -> String.valueOf((char) (sign + 0xfee0)))
            .collect(Collectors.joining());
        return List.of(form, form + ".", circled, wide, form.replace('.', '。'),
                form.replaceFirst("^.", "%%%02x".formatted((int) form.charAt(0))), "news.example@" + form,
                "news.example\\@" + form, form + "\\@news.example", "\u00ad" + form);
    }

    private static List<String> six(int[] bytes) {
        String quad = joined("%d", bytes);
        String hex = "%x:%x".formatted((bytes[0] << 8) + bytes[1], (bytes[2] << 8) + bytes[3]);
        String teredo = "%x:%x".formatted(0xffff ^ ((bytes[0] << 8) + bytes[1]), 0xffff ^ ((bytes[2] << 8) + bytes[3]));
        return List.of("[::ffff:" + quad + "]", "[::ffff:" + hex + "]", "[0:0:0:0:0:ffff:" + hex + "]",
                "[::" + quad + "]", "[::" + hex + "]", "[::ffff:0:" + hex + "]", "[64:ff9b::" + hex + "]",
                "[64:ff9b::" + quad + "]", "[64:ff9b:1::" + hex + "]", "[2002:" + hex + "::1]",
                "[2001:0:4136:e378:8000:63bf:" + teredo + "]");
    }

    private static String joined(String format, int[] bytes) {
        return IntStream.of(bytes)
            .mapToObj((part) -> String.format(Locale.ROOT, format, part))
            .collect(Collectors.joining("."));
    }

    /** The same as whole addresses. */
    static List<String> urls(int port) {
        List<String> urls = new ArrayList<>();
        for (String host : hosts()) {
            urls.add("http://" + host + ":" + port + "/latest/meta-data/");
        }
        return urls;
    }

}
