package copydesk.extraction.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
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
public record PrintedDate(LocalDate day, int start, int end) {

    private static final Pattern ISO = Pattern
        .compile("(?<!\\d)(?<y>\\d{4})(?<sep>[-/.])\\s?(?<m>\\d{1,2})\\k<sep>\\s?(?<d>\\d{1,2})(?!\\d)");

    private static final Pattern COMPACT = Pattern
        .compile("(?<!\\d)(?<y>(?:19|20)\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)(?:T?\\d{4}(?:\\d{2})?)?(?!\\d)");

    private static final Pattern EAST_ASIAN = Pattern
        .compile("(?<!\\d)(?<y>\\d{4})\\s?[年년]\\s?(?<m>\\d{1,2})\\s?[月월]\\s?(?<d>\\d{1,2})\\s?[日일]");

    private static final Pattern MONTH_FIRST = Pattern.compile("(?<n>[\\p{L}\\p{M}]{3,14})[.,]?\\s?(?<d>\\d{1,2})"
            + "(?:st|nd|rd|th)?,?(?:\\s\\d{1,2}:\\d{2}:\\d{2}(?:\\s[^\\s\\d]{1,5}|\\s[+-]\\d{4})?)?\\s(?<y>\\d{4})(?!\\d)");

    private static final Pattern DAY_FIRST = Pattern
        .compile("(?<!\\d)(?<d>\\d{1,2})(?:\\.|er|st|nd|rd|th|º|°|ª)?[\\s/.-]?"
                + "(?:de\\s|d['’]|of\\s)?(?<n>[\\p{L}\\p{M}]{3,14})[.,]{0,2}[\\s/-]?(?:del?\\s)?"
                + "(?<y>\\d{4}|['’]?\\d{2})(?![\\d:])");

    private static final Pattern YEAR_FIRST = Pattern
        .compile("(?<!\\d)(?<y>\\d{4})[.,]?\\s(?:m\\.\\s)?(?<n>[\\p{L}\\p{M}]{3,14})\\.?\\s(?<d>\\d{1,2})(?!\\d)");

    private static final Pattern DOTTED = Pattern.compile(
            "(?<!\\d|\\d\\.)(?<d>\\d{1,2})(?<sep>[.-])\\s?(?<m>\\d{1,2})\\k<sep>\\s?(?<y>\\d{4}|\\d{2})(?![\\d:]|\\.\\d)");

    private static final Pattern SLASHED = Pattern
        .compile("(?<!\\d)(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4}|\\d{2})(?!\\d)");

    private static final int YEAR = 4;

    private static final int COMPACT_LENGTH = 8;

    private static final List<Pattern> NAMED = List.of(MONTH_FIRST, DAY_FIRST, YEAR_FIRST);

    /** The first day that a text names; a short text is expected. */
    public static Optional<PrintedDate> in(String text) {
        return in(text, DayOrder.UNKNOWN);
    }

    /**
     * The first day that a text names, in a language whose order of day and month is
     * known.
     */
    public static Optional<PrintedDate> in(String text, DayOrder order) {
        String digits = Digits.ascii(text);
        for (Pattern form : Digits.mayBeDate(digits) ? forms(digits) : List.<Pattern>of()) {
            Matcher match = form.matcher(digits);
            // what looked like a date and is none may cover the beginning of one
            for (int from = 0; from <= digits.length() && match.find(from); from = match.start() + 1) {
                LocalDate day = day(form, match, order);
                if (day != null) {
                    return Optional.of(new PrintedDate(day, match.start(), match.end()));
                }
            }
        }
        return Optional.empty();
    }

    // only those whose signs a text has: most texts with digits hold no date
    private static List<Pattern> forms(String digits) {
        int run = Digits.longestRun(digits);
        List<Pattern> forms = new ArrayList<>(List.of(DAY_FIRST));
        if (run >= YEAR) {
            boolean eastAsian = digits.indexOf('年') >= 0 || digits.indexOf('년') >= 0;
            forms = new ArrayList<>(eastAsian ? List.of(ISO, EAST_ASIAN, MONTH_FIRST, DAY_FIRST, YEAR_FIRST)
                    : List.of(ISO, MONTH_FIRST, DAY_FIRST, YEAR_FIRST));
        }
        if (digits.indexOf('.') >= 0 || digits.indexOf('-') >= 0) {
            forms.add(DOTTED);
        }
        if (digits.indexOf('/') >= 0) {
            forms.add(SLASHED);
        }
        if (run >= COMPACT_LENGTH) {
            forms.add(COMPACT);
        }
        return forms;
    }

    private static @Nullable LocalDate day(Pattern form, Matcher match, DayOrder order) {
        String printed = match.group("y");
        String bare = Character.isDigit(printed.charAt(0)) ? printed : printed.substring(1);
        int year = Integer.parseInt(bare);
        int full = (year < 100) ? 2_000 + year : year;
        int day = Integer.parseInt(match.group("d"));
        int month = NAMED.contains(form) ? Months.number(match.group("n")).orElse(0)
                : Integer.parseInt(match.group("m"));
        if (form == DOTTED && order == DayOrder.MONTH_FIRST && month <= 12 && day <= 12) {
            return valid(full, day, month);
        }
        return (form == SLASHED) ? ordered(full, month, day, order) : valid(full, month, day);
    }

    // 5/4/2025 means two days, depending on the country; where that is not known it is
    // better not to know than to be wrong
    private static @Nullable LocalDate ordered(int year, int second, int first, DayOrder order) {
        if (first <= 12 && second <= 12 && first != second) {
            return switch (order) {
                case DAY_FIRST -> valid(year, second, first);
                case MONTH_FIRST -> valid(year, first, second);
                default -> null;
            };
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
