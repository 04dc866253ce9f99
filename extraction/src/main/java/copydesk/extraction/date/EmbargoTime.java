package copydesk.extraction.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The time until which an embargo lasts, read from words printed for editors. Whatever
 * has two readings counts as the later one: a day without a time lasts to its end, a time
 * without a zone is that of the last place on earth, a zone with two meanings the later
 * of them.
 */
public final class EmbargoTime {

    private static final int MAX_LENGTH = 300;

    private static final ZoneOffset LAST_ON_EARTH = ZoneOffset.ofHours(-12);

    /** In minutes; where a name means several zones, the later. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(Map.entry("z", 0), Map.entry("ut", 0),
            Map.entry("utc", 0), Map.entry("gmt", 0), Map.entry("bst", 60), Map.entry("wet", 0), Map.entry("cet", 60),
            Map.entry("mez", 60), Map.entry("cest", 120), Map.entry("mesz", 120), Map.entry("eet", 120),
            Map.entry("eest", 180), Map.entry("msk", 180), Map.entry("ist", 60), Map.entry("sgt", 480),
            Map.entry("hkt", 480), Map.entry("jst", 540), Map.entry("kst", 540), Map.entry("aest", 600),
            Map.entry("aedt", 660), Map.entry("et", -300), Map.entry("est", -300), Map.entry("edt", -240),
            Map.entry("ct", -360), Map.entry("cst", -360), Map.entry("cdt", -300), Map.entry("mt", -420),
            Map.entry("mst", -420), Map.entry("mdt", -360), Map.entry("pt", -480), Map.entry("pst", -480),
            Map.entry("pdt", -420));

    private static final String ZONE = "(?:\\s?(?:hrs|hours|uhr|o'clock))?\\s?\\(?(?<zone>(?:utc|gmt)?\\s?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)"
            + "|[a-z]{1,4}(?![a-z]))?";

    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:.])(?<h>\\d{1,2})(?:[:.h](?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,](?<f>\\d{1,9})\\d*)?)?)?\\s?(?:(?<half>[ap])\\.?m\\.?)?"
                    + ZONE);

    private static final Pattern FOUR_DIGITS = Pattern
        .compile("(?<![\\d:.+-])(?<h>[01]\\d|2[0-4])(?<m>[0-5]\\d)(?![\\d:.])" + ZONE);

    private static final Pattern NAMED = Pattern.compile("\\b(?<name>noon|midday|midnight)\\b" + ZONE);

    private EmbargoTime() {
    }

    /** The latest reading of the words; empty if they name no day. */
    public static Optional<Instant> latest(String words) {
        if (words.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String text = Digits.ascii(words);
        return List.of(DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST)
            .stream()
            .flatMap((order) -> PrintedDate.in(text, order).stream())
            .map((date) -> latest(date.day(), text.substring(0, date.start()) + " | " + text.substring(date.end())))
            .max(Instant::compareTo);
    }

    private static Instant latest(LocalDate day, String beside) {
        String rest = beside.toLowerCase(Locale.ROOT).replaceFirst("\\|\\s*t(?=\\d)", "| ");
        List<Instant> times = new ArrayList<>();
        clock(day, rest, times);
        fourDigits(day, rest, times);
        named(day, rest, times);
        return times.stream()
            .max(Instant::compareTo)
            .orElseGet(() -> day.plusDays(1).atStartOfDay().toInstant(LAST_ON_EARTH));
    }

    private static void clock(LocalDate day, String rest, List<Instant> times) {
        Matcher match = CLOCK.matcher(rest);
        while (match.find()) {
            String half = match.group("half");
            int hour = Integer.parseInt(match.group("h"));
            if (match.group("m") != null || half != null) {
                int full = (half != null) ? ofHalf(hour, half, number(match.group("m"))) : hour;
                add(local(day, full, number(match.group("m")), number(match.group("s")), nanos(match.group("f"))),
                        match.group("zone"), times);
            }
        }
    }

    // like midnight, 12 a.m. may be either end of its day
    private static int ofHalf(int hour, String half, int minute) {
        boolean midnight = half.equals("a") && hour == 12 && minute == 0;
        return midnight ? 24 : hour % 12 + (half.equals("p") ? 12 : 0);
    }

    private static int nanos(@Nullable String fraction) {
        return (fraction != null) ? Integer.parseInt((fraction + "000000000").substring(0, 9)) : 0;
    }

    private static void fourDigits(LocalDate day, String rest, List<Instant> times) {
        Matcher match = FOUR_DIGITS.matcher(rest);
        while (match.find()) {
            add(local(day, number(match.group("h")), number(match.group("m")), 0, 0), match.group("zone"), times);
        }
    }

    private static void named(LocalDate day, String rest, List<Instant> times) {
        Matcher match = NAMED.matcher(rest);
        while (match.find()) {
            add(local(day, match.group("name").equals("midnight") ? 24 : 12, 0, 0, 0), match.group("zone"), times);
        }
    }

    private static @Nullable LocalDateTime local(LocalDate day, int hour, int minute, int second, int nanos) {
        if (hour == 24 && minute == 0) {
            return day.plusDays(1).atStartOfDay();
        }
        return (hour < 24 && minute < 60 && second < 60) ? day.atTime(LocalTime.of(hour, minute, second, nanos)) : null;
    }

    private static void add(@Nullable LocalDateTime local, @Nullable String zone, List<Instant> times) {
        if (local != null) {
            times.add(local.toInstant(offset((zone != null) ? zone.replace(" ", "") : "")));
        }
    }

    private static ZoneOffset offset(String zone) {
        int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
        if (sign < 0) {
            Integer minutes = ZONES.get(zone);
            return (minutes != null) ? ZoneOffset.ofTotalSeconds(minutes * 60) : LAST_ON_EARTH;
        }
        String digits = zone.substring(sign + 1).replace(":", "");
        // of three digits, as in +5:30, one is the hour
        int cut = (digits.length() > 2) ? digits.length() - 2 : digits.length();
        int hours = number(digits.substring(0, cut));
        int minutes = (cut < digits.length()) ? number(digits.substring(cut)) : 0;
        int total = (hours * 60 + minutes) * ((zone.charAt(sign) == '-') ? -60 : 60);
        return (hours <= 18 && minutes < 60 && Math.abs(total) <= 18 * 3600) ? ZoneOffset.ofTotalSeconds(total)
                : LAST_ON_EARTH;
    }

    private static int number(@Nullable String digits) {
        return (digits != null) ? Integer.parseInt(digits) : 0;
    }

}
