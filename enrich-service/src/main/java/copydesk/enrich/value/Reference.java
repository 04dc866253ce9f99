package copydesk.enrich.value;

import java.time.DayOfWeek;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import copydesk.contract.value.TimePrecision;
import copydesk.contract.article.Article;
import copydesk.contract.article.SourceTime;
import org.jspecify.annotations.Nullable;

/**
 * The day an article was written on, from which it counts: "yesterday", "in March". The
 * day is that of the source's own time zone, never of a clock here.
 */
final class Reference {

    private static final int LENGTH_OF_A_DAY = 10;

    private static final int FAR = 300;

    private final LocalDate day;

    private Reference(LocalDate day) {
        this.day = day;
    }

    /** The day of an article; null if its source gives none. */
    static @Nullable Reference of(Article article) {
        SourceTime time = (article.published() != null) ? article.published() : article.updated();
        if (time == null || time.value().length() < LENGTH_OF_A_DAY) {
            return null;
        }
        try {
            return new Reference(LocalDate.parse(time.value().substring(0, LENGTH_OF_A_DAY)));
        }
        catch (DateTimeException ex) {
            return null;
        }
    }

    String day(int offset) {
        return this.day.plusDays(offset).toString();
    }

    /** The weekday nearest to the article's day, that day included. */
    String weekday(int number, boolean future) {
        DayOfWeek weekday = DayOfWeek.of(number);
        return this.day.with(future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday))
            .toString();
    }

    /** The weekday before or after the article's day. */
    String otherWeekday(int number, boolean future) {
        DayOfWeek weekday = DayOfWeek.of(number);
        return this.day.with(future ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)).toString();
    }

    /** A unit of the calendar so many units away: the last week, the next year. */
    String unit(TimePrecision unit, int offset) {
        int year = this.day.getYear();
        return switch (unit) {
            case WEEK -> week(offset);
            case MONTH -> YearMonth.from(this.day).plusMonths(offset).toString();
            case YEAR -> Integer.toString(year + offset);
            case DECADE -> (year / 10 + offset) + "X";
            case CENTURY -> (year / 100 + offset) + "XX";
            default -> day(offset);
        };
    }

    private String week(int offset) {
        LocalDate monday = this.day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
        return monday + "/" + monday.plusDays(6);
    }

    /** What was so many units ago, as exact as the unit. */
    String ago(TimePrecision unit, int count) {
        return switch (unit) {
            case WEEK, MONTH, YEAR -> unit(unit, -count);
            default -> day(-count);
        };
    }

    /** The month that is meant where no year is given. */
    YearMonth month(int month, boolean future) {
        YearMonth now = YearMonth.from(this.day);
        YearMonth same = now.withMonth(month);
        if (future) {
            return same.isBefore(now) ? same.plusYears(1) : same;
        }
        return same.isAfter(now) ? same.minusYears(1) : same;
    }

    /** The day that is meant where no year is given; null if there is no such day. */
    @Nullable LocalDate dayOf(int month, int dayOfMonth, boolean future) {
        LocalDate best = null;
        for (int year = this.day.getYear() - 1; year <= this.day.getYear() + 1; year++) {
            LocalDate candidate = valid(year, month, dayOfMonth);
            boolean nearer = candidate != null && (best == null || cost(candidate, future) < cost(best, future));
            best = nearer ? candidate : best;
        }
        return best;
    }

    /** The wrong direction costs, unless the right one is nearly a year away. */
    private long cost(LocalDate candidate, boolean future) {
        long distance = ChronoUnit.DAYS.between(this.day, candidate);
        boolean right = distance == 0 || (distance > 0) == future;
        return Math.abs(distance) + (right ? 0 : FAR - 1);
    }

    static @Nullable LocalDate valid(int year, int month, int day) {
        boolean exists = month >= 1 && month <= 12 && day >= 1 && YearMonth.of(year, month).isValidDay(day);
        return exists ? LocalDate.of(year, month, day) : null;
    }

}
