package copydesk.benchmarks.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;

/** Stamps, counters and the order of fields that a system changes by itself. */
final class StampTouches {

    static final String MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|"
            + "December|Januar|Februar|Juni|Juli|avril|septembre|mayo|noviembre)";

    private static final Pattern ISO_IN_TAG = Pattern.compile("([\"']20\\d\\d-\\d\\d-)(\\d\\d)(?=[\"'T ])");

    private static final Pattern DAY_IN_TAG = Pattern
        .compile("(<time[^>]*>" + MONTHS + " )(\\d{1,2})(, 20\\d\\d</time>)");

    private static final Pattern HREF = Pattern.compile("(<(?:a|link) [^<>]*?href=\")([^\"]*)(\")");

    private static final Pattern PICTURE = Pattern
        .compile("(<img [^<>]*?src=\")(https?://[^\"?]+\\.(?:jpe?g|png|webp))(?=[?\"])(\\?[^\"]*)?");

    private static final Pattern SCHEME = Pattern.compile("(<(?:a|img|link|meta)[^<>]*?[\"'])http://");

    private static final Pattern DATA = Pattern
        .compile("(?is)(<script[^>]+application/ld\\+json[^>]*>)(.*?)(</script>)");

    private StampTouches() {
    }

    static String dates(String page, Random random) {
        int days = 1 + random.nextInt(27);
        String stamped = Rewriting.replaced(page, ISO_IN_TAG,
                (date) -> date.group(1) + "%02d".formatted(moved(date.group(2), days)));
        return Rewriting.replaced(stamped, DAY_IN_TAG,
                (date) -> date.group(1) + moved(date.group(2), days) + date.group(3));
    }

    static int moved(String day, int days) {
        return 1 + (Integer.parseInt(day) + days) % 28;
    }

    static String tracking(String page, Random random) {
        String parameter = parameter(random);
        return Rewriting.replaced(page, HREF,
                (link) -> link.group(1) + tracked(link.group(2), parameter) + link.group(3));
    }

    static String parameter(Random random) {
        return List
            .of("utm_source=feed", "utm_medium=rss&utm_campaign=c", "fbclid=Iw", "gclid=Cj", "PHPSESSID=4b",
                    "jsessionid=9A")
            .get(random.nextInt(6)) + random.nextInt(1000);
    }

    static String tracked(String url, String parameter) {
        boolean plain = url.startsWith("http") && !url.contains("#");
        return plain ? url + (url.contains("?") ? "&" : "?") + parameter : url;
    }

    /** Numbers behind the addresses of pictures, by which caches are passed. */
    static String pictures(String page, Random random) {
        String stamp = List.of("v=", "ver=", "cb=", "ts=", "_=").get(random.nextInt(5)) + random.nextInt(1_000_000);
        return Rewriting.outsideScripts(page, PICTURE, (picture) -> {
            String query = picture.group(3);
            return picture.group(1) + picture.group(2) + ((query != null) ? query + "&" : "?") + stamp;
        });
    }

    static String scheme(String page, Random random) {
        return Rewriting.outsideScripts(page, SCHEME, (address) -> address.group(1) + "https://");
    }

    /** The same fields of structured data in another order. */
    static String data(String page, Random random) {
        return Rewriting.replaced(page, DATA,
                (data) -> data.group(1) + reordered(data.group(2), random) + data.group(3));
    }

    private static String reordered(String json, Random random) {
        try {
            Object data = Json.read(json.strip().getBytes(StandardCharsets.ISO_8859_1), Object.class);
            return new String(Json.write(shuffled(data, random)), StandardCharsets.ISO_8859_1);
        }
        catch (InvalidRecord ex) {
            return json;
        }
    }

    private static Object shuffled(Object value, Random random) {
        if (value instanceof List<?> list) {
            return list.stream().map((item) -> (item != null) ? shuffled(item, random) : "").toList();
        }
        if (!(value instanceof Map<?, ?> fields)) {
            return value;
        }
        List<Object> keys = new ArrayList<>(fields.keySet());
        Collections.shuffle(keys, random);
        Map<Object, Object> mixed = new LinkedHashMap<>();
        for (Object key : keys) {
            Object field = fields.get(key);
            if (field != null) {
                mixed.put(key, shuffled(field, random));
            }
        }
        return mixed;
    }

}
