package copydesk.ingest.feed.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates with the name of a month or of the parts of a date, in whatever order: RFC 822
 * and its many mistakes, the clocks of Unix, dates as they are said in several languages.
 */
final class WordForm {

    private static final Pattern PIECE = Pattern.compile("(?<word>[\\p{L}\\p{M}]{1,20})|(?<number>\\d{1,4})(?!\\d)");

    private static final Pattern EASTERN = Pattern
        .compile("(\\d{4})\\s*[년年]\\s*(\\d{1,2})\\s*[월月]\\s*(\\d{1,2})\\s*[일日]");

    private WordForm() {
    }

    /** Reads such a date; empty if it is none. */
    static Optional<FeedTime> read(String text) {
        Matcher eastern = EASTERN.matcher(text);
        Optional<Clock> clock = Clock.in(text);
        LocalDate day = eastern.find() ? day(number(eastern, 1), number(eastern, 2), number(eastern, 3))
                : named(withoutClock(text, clock));
        if (day == null) {
            return Optional.empty();
        }
        return clock.isPresent() ? zoned(clock.get(), text).on(day) : Clock.wholeDay(day);
    }

    // Sun Jan 4 16:29:06 2004 PST has its zone behind the year
    private static Clock zoned(Clock clock, String text) {
        if (clock.offset() != null) {
            return clock;
        }
        Matcher behind = Pattern.compile("\\d{4}\\s+([A-Za-z]{1,4}|[+-]\\d{4})\\s*$").matcher(text);
        return behind.find() ? new Clock(clock.hour(), clock.minute(), clock.second(), Zones.offset(behind.group(1)),
                clock.start(), clock.end()) : clock;
    }

    private static String withoutClock(String text, Optional<Clock> clock) {
        return clock.map((found) -> text.substring(0, found.start()) + " " + text.substring(found.end())).orElse(text);
    }

    /**
     * The month by its name; of the two numbers beside it one is the year if it cannot be
     * a day.
     */
    private static @Nullable LocalDate named(String text) {
        int month = 0;
        List<Integer> numbers = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find() && numbers.size() < 2) {
            String word = piece.group("word");
            // a month behind the day counts before a weekday that begins like one: mar,
            // 28 avr
            OptionalInt named = (word != null && (month == 0 || numbers.size() == 1)) ? MonthNames.number(word)
                    : OptionalInt.empty();
            month = named.orElse(month);
            if (piece.group("number") != null) {
                numbers.add(Integer.parseInt(piece.group("number")));
            }
        }
        if (month == 0 || numbers.size() < 2) {
            return null;
        }
        boolean yearFirst = numbers.get(0) > 31;
        int year = numbers.get(yearFirst ? 0 : 1);
        return day(Years.full(year), month, numbers.get(yearFirst ? 1 : 0));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        }
        catch (DateTimeException ex) {
            return null;
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

}
