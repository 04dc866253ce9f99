package copydesk.ingest.feed.date;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the zone behind a time of day, also where it is spelled as nobody should. */
final class Zones {

    private static final Pattern OFFSET = Pattern
        .compile("(?:[a-z]{1,4})?\\s*(?<sign>[+-])\\s*(?<h>\\d{1,2})(?::?(?<m>\\d{2}))?(?::?\\d{2})?.*");

    private static final Map<String, Integer> MINUTES = Map.ofEntries(Map.entry("z", 0), Map.entry("ut", 0),
            Map.entry("utc", 0), Map.entry("gmt", 0), Map.entry("wet", 0), Map.entry("bst", 60), Map.entry("ist", 330),
            Map.entry("west", 60), Map.entry("cet", 60), Map.entry("met", 60), Map.entry("mez", 60),
            Map.entry("cest", 120), Map.entry("mesz", 120), Map.entry("sast", 120), Map.entry("eet", 120),
            Map.entry("eest", 180), Map.entry("msk", 180), Map.entry("msd", 240), Map.entry("pkt", 300),
            Map.entry("hkt", 480), Map.entry("sgt", 480), Map.entry("awst", 480), Map.entry("jst", 540),
            Map.entry("kst", 540), Map.entry("aest", 600), Map.entry("aedt", 660), Map.entry("nzst", 720),
            Map.entry("nzdt", 780), Map.entry("ast", -240), Map.entry("adt", -180), Map.entry("est", -300),
            Map.entry("edt", -240), Map.entry("et", -300), Map.entry("cst", -360), Map.entry("cdt", -300),
            Map.entry("ct", -360), Map.entry("mst", -420), Map.entry("mdt", -360), Map.entry("mt", -420),
            Map.entry("pst", -480), Map.entry("pdt", -420), Map.entry("pt", -480), Map.entry("akst", -540),
            Map.entry("akdt", -480), Map.entry("hst", -600), Map.entry("a", -60), Map.entry("n", 60),
            Map.entry("m", -720), Map.entry("y", 720));

    private Zones() {
    }

    /** The offset that a zone means; null if it means none. */
    static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null || zone.isBlank()) {
            return null;
        }
        String plain = zone.strip().toLowerCase(Locale.ROOT).replaceFirst("^etc/", "");
        Matcher match = OFFSET.matcher(plain);
        if (match.matches()) {
            int minutes = (match.group("m") != null) ? Integer.parseInt(match.group("m")) : 0;
            int total = (Integer.parseInt(match.group("h")) * 60 + minutes)
                    * (match.group("sign").equals("-") ? -1 : 1);
            return (Math.abs(total) <= 18 * 60) ? ZoneOffset.ofTotalSeconds(total * 60) : null;
        }
        Integer known = MINUTES.get(plain.replaceFirst("[^a-z].*", ""));
        return (known != null) ? ZoneOffset.ofTotalSeconds(known * 60) : null;
    }

}
