package copydesk.extraction.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.article.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A time of day with its offset found in a text. A time without an offset is no point in
 * time and is not given.
 *
 * @param time hour, minute and perhaps second
 * @param offset offset from UTC
 * @param precision whether the text gives seconds
 */
record PrintedTime(LocalTime time, ZoneOffset offset, Precision precision) {

    private static final Pattern TIME = Pattern.compile("(?<!\\d)(?<h>\\d{1,2})(?:[:.h]|\\sh\\s)(?<m>\\d{2})"
            + "(?::(?<s>\\d{2})(?:[.,](?<f>\\d{1,9})\\d*)?)?(?:\\s?(?<half>[ap])\\.?m\\.?)?"
            + "\\s?(?:uhr\\s?)?\\(?(?<zone>(?:utc|gmt)?[+-]\\d{1,2}:?(?:\\d{2})?|z|[a-z]{2,4})?(?![\\d\\p{L}:])");

    private static final Pattern SPAN = Pattern
        .compile("(?i)(?<![\\d:.])(?<start>\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?)"
                + "(?:\\s?[–—]\\s?|-|\\s-\\s)\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?![\\d:])");

    private static final Map<String, Integer> ZONES = Map.ofEntries(Map.entry("z", 0), Map.entry("ut", 0),
            Map.entry("utc", 0), Map.entry("gmt", 0), Map.entry("bst", 1), Map.entry("cet", 1), Map.entry("mez", 1),
            Map.entry("cest", 2), Map.entry("mesz", 2), Map.entry("eet", 2), Map.entry("eest", 3), Map.entry("msk", 3),
            Map.entry("est", -5), Map.entry("edt", -4), Map.entry("cst", -6), Map.entry("cdt", -5),
            Map.entry("mst", -7), Map.entry("mdt", -6), Map.entry("pst", -8), Map.entry("pdt", -7));

    /** The first complete time in a text; a short text is expected. */
    static Optional<PrintedTime> in(String text) {
        Matcher match = TIME.matcher(text.toLowerCase(Locale.ROOT));
        while (match.find()) {
            ZoneOffset offset = offset(match.group("zone"));
            LocalTime time = time(match);
            if (offset != null && time != null) {
                Precision precision = (match.group("s") != null) ? Precision.SECOND : Precision.MINUTE;
                return Optional.of(new PrintedTime(time, offset, precision));
            }
        }
        return Optional.empty();
    }

    /**
     * A text as printed for people with the begin of each span of time only: 10:00-11:00
     * looks like a time with an offset.
     */
    static String withoutEnds(String text) {
        return SPAN.matcher(text).replaceAll("${start}");
    }

    /** A text without the times of day in it. */
    static String without(String text) {
        return TIME.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    private static @Nullable LocalTime time(Matcher match) {
        int hour = Integer.parseInt(match.group("h"));
        String half = match.group("half");
        if (half != null) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        String second = match.group("s");
        String fraction = match.group("f");
        int nanos = (fraction != null) ? Integer.parseInt((fraction + "000000000").substring(0, 9)) : 0;
        try {
            return LocalTime.of(hour, Integer.parseInt(match.group("m")),
                    (second != null) ? Integer.parseInt(second) : 0, nanos);
        }
        catch (DateTimeException ex) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
        if (sign < 0) {
            Integer hours = ZONES.get(zone);
            return (hours != null) ? ZoneOffset.ofHours(hours) : null;
        }
        String digits = zone.substring(sign + 1).replace(":", "");
        // of three digits, as in +5:30, one is the hour
        int cut = (digits.length() > 2) ? digits.length() - 2 : digits.length();
        int hours = Integer.parseInt(digits.substring(0, cut));
        int minutes = (cut < digits.length()) ? Integer.parseInt(digits.substring(cut)) : 0;
        int total = (hours * 60 + minutes) * 60 * (zone.charAt(sign) == '-' ? -1 : 1);
        return (hours <= 18 && Math.abs(total) <= 18 * 3_600) ? ZoneOffset.ofTotalSeconds(total) : null;
    }

}
