package copydesk.ingest.feed.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates that begin with the year in digits: W3C and RFC 3339, ISO 8601 with or without
 * hyphens, weeks, days of the year, centuries left out, and seconds since 1970.
 */
final class IsoForm {

    private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(?:\\d{3})?");

    /** Some servers put the day of the week before such a date. */
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,10}\\.?,?\\s+(?=\\d{4}[/.-]\\d)");

    private static final Pattern DAY = Pattern.compile("^(?:(?<y>\\d{4})-?[Ww](?<week>\\d{2})(?:-?(?<wd>[1-7]))?"
            + "|(?<yo>\\d{4})-?(?<yday>\\d{3})(?!\\d)"
            + "|(?<y4>\\d{4})(?<sep>[-/.]?)(?<m>\\d{2})(?:\\k<sep>(?<d>\\d{2}))(?!\\d)"
            + "|(?<y5>\\d{4})[-/.](?<m5>\\d{1,2})[-/.](?<d5>\\d{1,2})(?!\\d)"
            + "|(?<y2>\\d{2})(?<sep2>-?)(?<m2>0[1-9]|1[0-2])\\k<sep2>(?<d2>0[1-9]|[12]\\d|3[01])(?!\\d)"
            + "|(?<ym>\\d{4})-(?<mm>\\d{2})(?!\\d)|-(?<yy>\\d{2})-?(?<ymm>0[1-9]|1[0-2])(?!\\d)|(?<yx>\\d{4}))(?<rest>.*)$",
            Pattern.DOTALL);

    private static final Pattern SHORT_HOUR = Pattern
        .compile("^(\\d{2})(\\d{2})?(\\d{2})?(?:[.,]\\d+)?(?=$|[zZ+-]|\\s)(.*)$");

    private IsoForm() {
    }

    /** Reads such a date; empty if it is none. */
    static Optional<FeedTime> read(String text) {
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            return Optional.of(new FeedTime(
                    java.time.Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(java.time.ZoneOffset.UTC),
                    true));
        }
        Matcher match = DAY.matcher(WEEKDAY.matcher(text).replaceFirst(""));
        if (!match.matches()) {
            return Optional.empty();
        }
        LocalDate day = day(match);
        String rest = match.group("rest").strip();
        return (day == null) ? Optional.empty() : timed(day, rest);
    }

    /**
     * The time of day behind a day, with colons or without. Anything else behind it makes
     * the whole no date of this form.
     */
    private static Optional<FeedTime> timed(LocalDate day, String rest) {
        String time = rest.replaceFirst("^[Tt_]\\s*", "");
        Optional<Clock> clock = Clock.in(time).filter((found) -> found.start() <= 1);
        Matcher hour = SHORT_HOUR.matcher(time);
        if (clock.isEmpty() && !time.isEmpty() && hour.matches()) {
            String minute = (hour.group(2) != null) ? hour.group(2) : "00";
            String second = (hour.group(3) != null) ? hour.group(3) : "00";
            clock = Clock.in(hour.group(1) + ":" + minute + ":" + second + hour.group(4));
        }
        if (clock.isPresent()) {
            return clock.get().on(day);
        }
        // a word behind the year means another form
        return (time.isEmpty() || Zones.offset(time) != null) ? Clock.wholeDay(day) : Optional.empty();
    }

    private static @Nullable LocalDate day(Matcher match) {
        try {
            if (match.group("week") != null) {
                return week(match);
            }
            if (match.group("yday") != null) {
                return LocalDate.ofYearDay(number(match, "yo"), number(match, "yday"));
            }
            if (match.group("y4") != null) {
                return LocalDate.of(number(match, "y4"), number(match, "m"), number(match, "d"));
            }
            if (match.group("y5") != null) {
                return LocalDate.of(number(match, "y5"), number(match, "m5"), number(match, "d5"));
            }
            return shortDay(match);
        }
        catch (DateTimeException ex) {
            return null;
        }
    }

    private static LocalDate shortDay(Matcher match) {
        if (match.group("y2") != null) {
            return LocalDate.of(Years.full(number(match, "y2")), number(match, "m2"), number(match, "d2"));
        }
        if (match.group("ym") != null) {
            return LocalDate.of(number(match, "ym"), number(match, "mm"), 1);
        }
        return (match.group("yy") != null) ? LocalDate.of(Years.full(number(match, "yy")), number(match, "ymm"), 1)
                : LocalDate.of(number(match, "yx"), 1, 1);
    }

    /** The fourth of January is always in the first week of its year. */
    private static LocalDate week(Matcher match) {
        LocalDate inYear = LocalDate.of(number(match, "y"), 1, 4);
        int day = (match.group("wd") != null) ? number(match, "wd") : 1;
        return inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(match, "week"))
            .with(java.time.temporal.ChronoField.DAY_OF_WEEK, day);
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

}
