package copydesk.enrich.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.value.TimePrecision;
import org.jspecify.annotations.Nullable;

/** Times of day: 3 p.m., 3:30 p.m., 9am, at 15:00, 15.30 Uhr, 15h30, noon. */
final class ClockReader implements Reader {

    private static final int HALF_A_DAY = 12;

    private static final Pattern GLUED = Pattern.compile("([0-9]{1,2})(am|pm)");

    private static final Pattern MINUTES = Pattern.compile("([0-9]{2})(am|pm)");

    private static final Pattern FRENCH = Pattern.compile("([0-9]{1,2})h([0-9]{2})?");

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.isRest(at) || line.isNamed(at)) {
            return null;
        }
        Line.Phrase moment = line.phrase("moment", at);
        if (moment != null && line.is("before-clock", at - 1)) {
            return Found.time(at, moment.end(), moment.value(), TimePrecision.HOUR, Found.Rule.CLOCK);
        }
        return line.startsWithDigit(at) ? hours(line, at) : null;
    }

    private static @Nullable Found hours(Line line, int at) {
        Matcher glued = GLUED.matcher(line.lower(at));
        if (glued.matches()) {
            return half(at, at + 1, Integer.parseInt(glued.group(1)), -1, glued.group(2));
        }
        Matcher french = FRENCH.matcher(line.lower(at));
        if (french.matches() && line.words().isOf("fr es")) {
            int minutes = (french.group(2) != null) ? Integer.parseInt(french.group(2)) : -1;
            return time(at, at + 1, Integer.parseInt(french.group(1)), minutes);
        }
        int hour = line.number(at, 2);
        return (hour >= 0) ? withMinutes(line, at, hour) : null;
    }

    private static @Nullable Found withMinutes(Line line, int at, int hour) {
        int minutes = isMinutes(line, at + 1) ? minutes(line, at + 2) : -1;
        int end = (minutes >= 0) ? at + 3 : at + 1;
        Matcher glued = MINUTES.matcher(line.lower(at + 2));
        if (minutes < 0 && isMinutes(line, at + 1) && glued.matches()) {
            return half(at, at + 3, hour, Integer.parseInt(glued.group(1)), glued.group(2));
        }
        Line.Phrase half = line.phrase("clock", end);
        if (half != null) {
            return half(at, half.end(), hour, minutes, half.value());
        }
        boolean after = line.is("after-clock", end) && !line.words().isOf("en");
        boolean told = line.is("before-clock", at - 1) || line.is("after-clock", end);
        if (minutes >= 0 && told && (line.isMark(at + 1, ":") || after)) {
            return time(at, after ? end + 1 : end, hour, minutes);
        }
        return (minutes < 0 && after && line.words().isOf("de")) ? time(at, end + 1, hour, -1) : null;
    }

    private static boolean isMinutes(Line line, int at) {
        return line.isMark(at, ":.") && line.isTight(at) && line.isTight(at + 1);
    }

    private static int minutes(Line line, int at) {
        boolean two = line.text(at).length() == 2;
        boolean goesOn = line.isMark(at + 1, ":.") && line.isTight(at + 1) && line.isTight(at + 2)
                && line.startsWithDigit(at + 2);
        return (two && !goesOn) ? line.number(at, 2) : -1;
    }

    private static @Nullable Found half(int from, int to, int hour, int minutes, String half) {
        if (hour < 1 || hour > HALF_A_DAY) {
            return null;
        }
        int noon = half.equals("pm") ? HALF_A_DAY : 0;
        return time(from, to, hour % HALF_A_DAY + noon, minutes);
    }

    private static @Nullable Found time(int from, int to, int hour, int minutes) {
        if (hour > 23 || minutes > 59) {
            return null;
        }
        String value = String.format(Locale.ROOT, "T%02d:%02d", hour, Math.max(0, minutes));
        return Found.time(from, to, value, (minutes >= 0) ? TimePrecision.MINUTE : TimePrecision.HOUR,
                Found.Rule.CLOCK);
    }

}
