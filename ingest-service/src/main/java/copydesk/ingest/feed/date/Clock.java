package copydesk.ingest.feed.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The time of day in a date.
 *
 * @param hour from 0 to 24
 * @param minute from 0
 * @param second from 0, a leap second included
 * @param offset the zone; null if none is said
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
record Clock(int hour, int minute, int second, @Nullable ZoneOffset offset, int start, int end) {

    private static final Pattern TIME = Pattern.compile("(?<before>am|pm|a\\.m\\.|p\\.m\\.|오전|오후)?\\s*(?<!\\d)"
            + "(?<h>\\d{1,2})[:h](?<m>\\d{1,2})(?:[:m](?<s>\\d{1,2})(?:[.,]\\d+)?)?"
            + "(?:\\s*(?<after>am|pm|a\\.m\\.|p\\.m\\.)\\b)?");

    private static final Pattern ZONE = Pattern.compile(
            "^\\s*\\(?((?:[a-z]{1,4}\\b|etc/[a-z]{3})?\\s*[+-]\\s*\\d{1,2}(?::?\\d{2})?|[a-z]{1,5})(?![a-z\\d])\\)?");

    /** The first time of day in a text; empty if there is none. */
    static Optional<Clock> in(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        Matcher match = TIME.matcher(plain);
        if (!match.find()) {
            return Optional.empty();
        }
        int hour = hour(match);
        int second = (match.group("s") != null) ? Integer.parseInt(match.group("s")) : 0;
        Matcher zone = ZONE.matcher(plain.substring(match.end()));
        ZoneOffset offset = zone.find() ? Zones.offset(zone.group(1)) : null;
        int end = (offset != null) ? match.end() + zone.end() : match.end();
        return Optional.of(new Clock(hour, Integer.parseInt(match.group("m")), second, offset, match.start(), end))
            .filter((clock) -> clock.hour <= 24 && clock.minute < 60 && clock.second <= 60);
    }

    private static int hour(Matcher match) {
        int hour = Integer.parseInt(match.group("h"));
        String half = (match.group("before") != null) ? match.group("before") : match.group("after");
        if (half == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (half.startsWith("p") || half.equals("오후") ? 12 : 0);
    }

    /** The moment on a day: 24:00 and a leap second belong to what follows them. */
    Optional<FeedTime> on(LocalDate day) {
        try {
            OffsetDateTime start = OffsetDateTime.of(day, LocalTime.MIDNIGHT,
                    (this.offset != null) ? this.offset : ZoneOffset.UTC);
            long seconds = this.hour * 3_600L + this.minute * 60L + this.second;
            return Optional.of(new FeedTime(start.plusSeconds(seconds), this.offset != null));
        }
        catch (DateTimeException ex) {
            return Optional.empty();
        }
    }

    /** A day without a time. */
    static Optional<FeedTime> wholeDay(@Nullable LocalDate day) {
        return Optional.ofNullable(day)
            .map((found) -> new FeedTime(found.atStartOfDay().atOffset(ZoneOffset.UTC), false));
    }

}
