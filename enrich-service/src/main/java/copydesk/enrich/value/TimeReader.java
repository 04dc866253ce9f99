package copydesk.enrich.value;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All times, the longest reading first; what stands together is one value: Tuesday, May
 * 13; 3 p.m. on Thursday; Thursday at 3 p.m.
 */
final class TimeReader implements Reader {

    private final Reader dates;

    private final Reader clock = new ClockReader();

    private final Reader all;

    private final boolean dated;

    TimeReader(@Nullable Reference reference) {
        this.dates = new DateReader(reference);
        this.all = new Longest(List.of(this.dates, new RelativeReader(reference), new YearReader(), this.clock));
        this.dated = reference != null;
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Found first = this.all.read(line, at);
        if (first == null) {
            return this.dated ? null : weekdayBeforeDate(line, at);
        }
        Found date = isWeekday(line, first) ? dateAfter(line, first) : null;
        Found day = (date != null) ? date : first;
        return first.value().startsWith("T") ? clockBeforeDay(line, first) : dayBeforeClock(line, day);
    }

    private static boolean isWeekday(Line line, Found found) {
        return line.phrase("weekday", found.to() - 1) != null;
    }

    /** Without a day to count from the weekday alone is not read. */
    private @Nullable Found weekdayBeforeDate(Line line, int at) {
        Line.Phrase weekday = line.isCapitalised(at) ? line.phrase("weekday", at) : null;
        if (weekday == null || line.isNamed(at)) {
            return null;
        }
        Found date = dateAt(line, weekday.end());
        return (date != null) ? extended(at, date) : null;
    }

    private @Nullable Found dateAfter(Line line, Found weekday) {
        Found date = dateAt(line, weekday.to());
        return (date != null) ? extended(weekday.from(), date) : null;
    }

    private @Nullable Found dateAt(Line line, int at) {
        int next = line.isMark(at, ",") ? at + 1 : at;
        next = line.lower(next).equals("dem") || line.lower(next).equals("den") ? next + 1 : next;
        Found date = this.dates.read(line, next);
        return (date != null && date.isDay()) ? date : null;
    }

    private static Found extended(int from, Found date) {
        return new Found(from, date.to(), date.kind(), date.value(), date.precision(), date.unit(), date.rule());
    }

    private Found clockBeforeDay(Line line, Found clock) {
        int next = line.lower(clock.to()).equals("on") || line.isMark(clock.to(), ",") ? clock.to() + 1 : clock.to();
        Found day = this.all.read(line, next);
        return (day != null && day.isDay() && !day.value().contains("/")) ? at(day, clock, clock.from(), day.to())
                : clock;
    }

    private Found dayBeforeClock(Line line, Found day) {
        int next = line.isMark(day.to(), ",") ? day.to() + 1 : day.to();
        next = line.is("before-clock", next) && !line.lower(next).equals("after") ? next + 1 : next;
        Found clock = (day.isDay() && !day.value().contains("/") && next > day.to()) ? this.clock.read(line, next)
                : null;
        return (clock != null) ? at(day, clock, day.from(), clock.to()) : day;
    }

    private static Found at(Found day, Found clock, int from, int to) {
        return new Found(from, to, day.kind(), day.value() + clock.value(), clock.precision(), null, day.rule());
    }

}
