package copydesk.enrich.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.value.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a month: May 3, 3 May 2025, May 2-4, March 2024, in March, 2025-05-03, 3.
 * Mai, 3 de mayo de 2025.
 */
final class DateReader implements Reader {

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(st|nd|rd|th|er|º)?");

    private static final String UNKNOWN_YEAR = "XXXX";

    /** Has each day that any year has. */
    private static final int LEAP_YEAR = 2000;

    private static final String RANGE = "-\u2013\u2014";

    private final @Nullable Reference reference;

    DateReader(@Nullable Reference reference) {
        this.reference = reference;
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.isRest(at) || line.isNamed(at)) {
            return null;
        }
        if (line.startsWithDigit(at)) {
            Found numbers = numbers(line, at);
            return (numbers != null) ? numbers : dayFirst(line, at);
        }
        int month = month(line, at);
        return (month > 0) ? monthFirst(line, at, month) : null;
    }

    /** 2025-05-03, 03.05.2025. */
    private static @Nullable Found numbers(Line line, int at) {
        boolean iso = line.number(at, 4) >= 1000 && line.isMark(at + 1, "-");
        boolean german = line.words().isOf("de uk ru") && line.isMark(at + 1, ".");
        boolean glued = line.isTight(at + 1) && line.isTight(at + 2) && line.isTight(at + 3) && line.isTight(at + 4)
                && line.text(at + 3).equals(line.text(at + 1));
        int last = line.number(at + 4, 4);
        int middle = line.number(at + 2, 2);
        if (!glued || middle < 0 || last < 0 || (!iso && !german)) {
            return null;
        }
        LocalDate day = iso ? Reference.valid(line.number(at, 4), middle, last)
                : (last >= 1000) ? Reference.valid(last, middle, Math.max(0, line.number(at, 2))) : null;
        return (day != null) ? Found.time(at, at + 5, day.toString(), TimePrecision.DAY, Found.Rule.DATE) : null;
    }

    private @Nullable Found dayFirst(Line line, int at) {
        int day = day(line, at);
        int next = at + 1;
        if (line.words().isOf("de") && line.isMark(next, ".")) {
            next++;
        }
        if (line.lower(next).equals("of") || line.lower(next).equals("de")) {
            next++;
        }
        int month = month(line, next);
        if (day < 1 || month < 1 || line.isNamed(next)) {
            return null;
        }
        int end = afterMonth(line, next);
        int of = line.lower(end).equals("de") || line.lower(end).equals("del") ? end + 1
                : line.isMark(end, ",") ? end + 1 : end;
        int year = year(line, of);
        return (year > 0) ? dated(line, at, afterYear(line, of), year, month, day)
                : yearless(line, at, end, month, day);
    }

    private @Nullable Found monthFirst(Line line, int at, int month) {
        int end = afterMonth(line, at);
        int day = line.words().isOf("en") && !line.isMark(end + 1, "%") ? day(line, end) : 0;
        if (day > 0 && !isNumberGoingOn(line, end)) {
            return monthAndDay(line, at, end, month, day);
        }
        int of = line.lower(end).equals("de") || line.lower(end).equals("of") || line.isMark(end, ",") ? end + 1 : end;
        int year = year(line, of);
        if (year > 0) {
            return Found.time(at, afterYear(line, of), YearMonth.of(year, month).toString(), TimePrecision.MONTH,
                    Found.Rule.DATE);
        }
        return isShort(line, at) ? null : monthAlone(line, at, end, month);
    }

    private @Nullable Found monthAndDay(Line line, int at, int dayAt, int month, int day) {
        int end = dayAt + 1;
        int last = (line.isMark(end, RANGE) && line.isTight(end) && line.isTight(end + 1)) ? day(line, end + 1) : 0;
        end = (last > day) ? end + 2 : end;
        int comma = line.isMark(end, ",") ? end + 1 : end;
        int year = year(line, comma);
        end = (year > 0) ? comma + 1 : end;
        Found first = (year > 0) ? dated(line, at, end, year, month, day) : yearless(line, at, end, month, day);
        String close = (first != null && last > day) ? sameYear(first.value(), month, last) : null;
        return (first != null && close != null)
                ? Found.time(at, end, first.value() + "/" + close, TimePrecision.DAY, first.rule()) : first;
    }

    /** A day in the year of another, which may be unknown; null if there is none. */
    private static @Nullable String sameYear(String other, int month, int day) {
        boolean unknown = other.startsWith(UNKNOWN_YEAR);
        LocalDate date = Reference.valid(unknown ? LEAP_YEAR : LocalDate.parse(other).getYear(), month, day);
        if (date == null) {
            return null;
        }
        return unknown ? withoutYear(month, day) : date.toString();
    }

    private static String withoutYear(int month, int day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", UNKNOWN_YEAR, month, day);
    }

    private static @Nullable Found dated(Line line, int from, int to, int year, int month, int day) {
        LocalDate date = Reference.valid(year, month, day);
        return (date != null) ? Found.time(from, to, date.toString(), TimePrecision.DAY, Found.Rule.DATE) : null;
    }

    private @Nullable Found yearless(Line line, int from, int to, int month, int day) {
        if (Reference.valid(LEAP_YEAR, month, day) == null) {
            return null;
        }
        LocalDate date = (this.reference != null) ? this.reference.dayOf(month, day, Tense.isFuture(line, from, to))
                : null;
        String value = (date != null) ? date.toString() : withoutYear(month, day);
        return Found.time(from, to, value, TimePrecision.DAY, Found.Rule.YEARLESS);
    }

    /** "In March" tells a month, "the march" and "Theresa May" do not. */
    private @Nullable Found monthAlone(Line line, int at, int end, int month) {
        boolean unsure = line.is("unsure-month", at);
        boolean part = line.isMark(at - 1, "-") && line.is("part", at - 2);
        boolean announced = line.is(unsure ? "before-unsure-month" : "before-month", at - 1) || part;
        if (!announced || line.isTight(at) && !part || isNumberGoingOn(line, end) || isName(line, at, end, unsure)) {
            return null;
        }
        boolean next = line.is("next", at - 1);
        boolean future = next || Tense.isFuture(line, at - 1, end);
        if (this.reference == null) {
            String value = String.format(Locale.ROOT, "%s-%02d", UNKNOWN_YEAR, month);
            return Found.time(at, end, value, TimePrecision.MONTH, Found.Rule.YEARLESS);
        }
        YearMonth meant = this.reference.month(month, future && !line.is("last", at - 1));
        return Found.time(at, end, meant.toString(), TimePrecision.MONTH, Found.Rule.YEARLESS);
    }

    private static boolean isName(Line line, int at, int end, boolean unsure) {
        boolean possessive = line.isMark(end, "'\u2019") && line.isTight(end) && line.isTight(end + 1);
        boolean on = line.lower(end).equals("on") && line.isCapitalised(end + 1) && month(line, at) == 3;
        return unsure && (line.isCapitalised(end) || possessive || on);
    }

    private static boolean isNumberGoingOn(Line line, int at) {
        return line.startsWithDigit(at) && line.isMark(at + 1, ".,:") && line.isTight(at + 1)
                && line.startsWithDigit(at + 2) && line.isTight(at + 2);
    }

    private static int day(Line line, int at) {
        Matcher day = DAY.matcher(line.lower(at));
        int number = day.matches() ? Integer.parseInt(day.group(1)) : 0;
        return (number >= 1 && number <= 31) ? number : 0;
    }

    private static int month(Line line, int at) {
        boolean capitals = line.words().isOf("en de");
        if (capitals && !line.isCapitalised(at)) {
            return 0;
        }
        String word = line.lower(at);
        String number = line.words().value("month", word);
        number = (number != null) ? number : line.words().value("short-month", word);
        return (number != null) ? Integer.parseInt(number) : 0;
    }

    private static boolean isShort(Line line, int at) {
        return line.is("short-month", at);
    }

    private static int afterMonth(Line line, int at) {
        return isShort(line, at) && line.isMark(at + 1, ".") && line.isTight(at + 1) ? at + 2 : at + 1;
    }

    private static int year(Line line, int at) {
        int year = (line.text(at).length() == 4) ? line.number(at, 4) : -1;
        return (year >= 1000 && year <= 2199 && !isNumberGoingOn(line, at)) ? year : 0;
    }

    private static int afterYear(Line line, int at) {
        return line.is("year-word", at + 1) ? at + 2 : at + 1;
    }

}
