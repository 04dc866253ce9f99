package copydesk.enrich.value;

import java.util.Locale;

import copydesk.contract.value.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Times that count from the article's day: yesterday, on Tuesday, last week, three days
 * ago, last summer. Gives nothing for an article without a date.
 */
final class RelativeReader implements Reader {

    private static final int LONGEST_COUNT = 10_000;

    private final @Nullable Reference reference;

    RelativeReader(@Nullable Reference reference) {
        this.reference = reference;
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Reference day = this.reference;
        if (day == null || line.isNamed(at)) {
            return null;
        }
        Line.Phrase phrase = line.phrase("relative", at);
        if (phrase != null && isMeant(line, at, phrase)) {
            return relative(day, at, phrase);
        }
        Found ago = ago(line, at, day);
        if (ago != null) {
            return ago;
        }
        Found weekday = weekday(line, at, day);
        return (weekday != null) ? weekday : season(line, at, day);
    }

    /** German "Morgen" is the morning, "USA Today" a newspaper. */
    private static boolean isMeant(Line line, int at, Line.Phrase phrase) {
        boolean one = phrase.end() == at + 1;
        boolean capital = line.isCapitalised(at) && !line.token(at).sentenceStart() && at > 0;
        boolean daybreak = line.words().isOf("de") && line.text(at).equals("Morgen");
        boolean possible = !line.is("before-month", at - 1) || !line.words().isOf("de");
        return !(one && capital && line.isCapitalised(at - 1)) && !daybreak && possible
                && !line.isNamed(phrase.end() - 1);
    }

    private static Found relative(Reference day, int from, Line.Phrase phrase) {
        int sign = Math.max(phrase.value().indexOf('+'), phrase.value().indexOf('-'));
        TimePrecision unit = unit(phrase.value().substring(0, sign));
        int offset = Integer.parseInt(phrase.value().substring(sign));
        return Found.time(from, phrase.end(), day.unit(unit, offset), unit, Found.Rule.RELATIVE);
    }

    private static TimePrecision unit(String word) {
        return TimePrecision.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Found ago(Line line, int at, Reference day) {
        int count = line.number(at, 4);
        Line.Phrase number = (count < 0) ? line.phrase("number", at) : null;
        if (number != null && !number.value().contains(".")) {
            count = Integer.parseInt(number.value());
        }
        Line.Phrase unit = (count > 0 && count < LONGEST_COUNT && !line.isRest(at))
                ? line.phrase("ago", (number != null) ? number.end() : at + 1) : null;
        return (unit == null) ? null : Found.time(at, unit.end(), day.ago(unit(unit.value()), count),
                unit(unit.value()), Found.Rule.RELATIVE);
    }

    private static @Nullable Found weekday(Line line, int at, Reference day) {
        int named = line.is("last", at) || line.is("next", at) || line.is("this", at) ? at + 1 : at;
        Line.Phrase weekday = line.phrase("weekday", named);
        if (weekday == null || !isWeekday(line, named, weekday.end())) {
            return null;
        }
        int number = Integer.parseInt(weekday.value());
        String value = (named == at || line.is("this", at))
                ? day.weekday(number, Tense.isFuture(line, at, weekday.end()))
                : day.otherWeekday(number, line.is("next", at));
        return Found.time(at, weekday.end(), value, TimePrecision.DAY, Found.Rule.RELATIVE);
    }

    /** "The Sunday Times", "Good Friday", "on a Sunday" tell no day. */
    private static boolean isWeekday(Line line, int at, int end) {
        boolean capital = line.isCapitalised(at) || !line.words().isOf("en de");
        boolean name = line.isNamed(at) || (line.isCapitalised(end) && line.is("not-weekday-after", end))
                || line.is("not-weekday-before", at - 1);
        return capital && !name;
    }

    private static @Nullable Found season(Line line, int at, Reference day) {
        String season = line.words().value("season", line.lower(at + 1));
        boolean winter = "24".equals(season);
        if (season == null || winter || !(line.is("last", at) || line.is("next", at) || line.is("this", at))) {
            return null;
        }
        int now = Integer.parseInt(day.day(0).substring(0, 4));
        int month = Integer.parseInt(day.day(0).substring(5, 7));
        int first = 3 * (Integer.parseInt(season) - 20);
        int year = line.is("this", at) ? now
                : line.is("last", at) ? ((month > first + 1) ? now : now - 1) : ((month < first) ? now : now + 1);
        return Found.time(at, at + 2, year + "-" + season, TimePrecision.SEASON, Found.Rule.RELATIVE);
    }

}
