package copydesk.extraction.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A calendar day found in a text.
 *
 * @param day the day
 * @param start first character of it in the text
 * @param end one past its last character
 */
record PrintedDate(LocalDate day, int start, int end) {

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?!\\d)");

    private static final Pattern MONTH_FIRST = Pattern
        .compile("(?<n>\\p{L}{3,12})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y>\\d{4})(?!\\d)");

    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(?<d>\\d{1,2})(?:\\.|er|st|nd|rd|th|º)?[\\s-]"
            + "(?:de\\s|of\\s)?(?<n>\\p{L}{3,12})\\.?,?[\\s-](?:del?\\s)?(?<y>\\d{4}|\\d{2})(?![\\d:])");

    private static final Pattern DOTTED = Pattern
        .compile("(?<!\\d)(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})(?!\\d)");

    private static final Pattern SLASHED = Pattern.compile("(?<!\\d)(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})(?!\\d)");

    private static final List<Pattern> FORMS = List.of(ISO, MONTH_FIRST, DAY_FIRST, DOTTED, SLASHED);

    /** The first day that a text names; a short text is expected. */
    static Optional<PrintedDate> in(String text) {
        for (Pattern form : FORMS) {
            Matcher match = form.matcher(text);
            while (match.find()) {
                LocalDate day = day(form, match);
                if (day != null) {
                    return Optional.of(new PrintedDate(day, match.start(), match.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable LocalDate day(Pattern form, Matcher match) {
        int year = Integer.parseInt(match.group("y"));
        int day = Integer.parseInt(match.group("d"));
        boolean named = form == MONTH_FIRST || form == DAY_FIRST;
        int month = named ? Months.number(match.group("n")).orElse(0) : Integer.parseInt(match.group("m"));
        if (form == SLASHED) {
            return unambiguous(year, month, day);
        }
        return valid((year < 100) ? 2_000 + year : year, month, day);
    }

    // 5/4/2025 means two days, depending on the country; it is better not to know than to
    // be wrong
    private static @Nullable LocalDate unambiguous(int year, int second, int first) {
        if (first <= 12 && second <= 12 && first != second) {
            return null;
        }
        return (first > 12) ? valid(year, second, first) : valid(year, first, second);
    }

    /**
     * The day, null if the calendar has no such day or no newspaper could have printed
     * it.
     */
    static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return (year >= 1600 && year <= 2100) ? LocalDate.of(year, month, day) : null;
        }
        catch (DateTimeException ex) {
            return null;
        }
    }

}
