package copydesk.extraction.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Reads what sources say about time, and weighs several sayings against each other.
 * Nothing is made more exact than it is printed: a time without an offset counts as a day
 * only.
 */
public final class SourceTimes {

    private static final int MAX_LENGTH = 200;

    private static final Pattern URL_DAY = Pattern
        .compile("[/_-](?<y>(?:19|20)\\d{2})[/-](?<m>\\d{1,2}|\\p{L}{3,9})[/-](?<d>\\d{1,2})(?=[^\\p{L}\\d]|$)");

    private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(\\d{3})?");

    private static final Pattern CODED = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final int MAX_LINE = 120;

    private SourceTimes() {
    }

    /** A time that a place in a document gives. */
    public static Optional<SourceTime> read(DateHint hint) {
        if (hint.text().length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String text = RichText.plain(hint.text()).text();
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            OffsetDateTime value = Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC);
            return Optional.of(ofTime(value, Precision.SECOND, hint.evidence()));
        }
        return PrintedDate.in(text, hint.order()).map((date) -> timed(date, Digits.ascii(text), hint.evidence()));
    }

    /** The day that is part of an address, as {@code /2025/05/15/}. */
    public static Optional<SourceTime> inUrl(String url) {
        Matcher match = URL_DAY.matcher(url);
        LocalDate day = match.find() ? PrintedDate.valid(Integer.parseInt(match.group("y")), month(match.group("m")),
                Integer.parseInt(match.group("d"))) : null;
        return Optional.ofNullable(day).map((found) -> ofDay(found, "url"));
    }

    private static int month(String part) {
        return Character.isDigit(part.charAt(0)) ? Integer.parseInt(part) : Months.number(part).orElse(0);
    }

    /** Whether a line says when and nothing else. */
    public static boolean isDateLine(String line) {
        Optional<PrintedDate> date = (line.length() <= MAX_LINE) ? PrintedDate.in(line, DayOrder.DAY_FIRST)
                : Optional.empty();
        if (date.isEmpty()) {
            return false;
        }
        String rest = line.substring(0, date.get().start()) + " " + line.substring(date.get().end());
        return DateLabels.lettersBeside(PrintedTime.without(withoutDate(rest))) <= 3;
    }

    /** A line without the first day and the times of day that it names. */
    public static String withoutDate(String line) {
        return PrintedDate.in(line, DayOrder.DAY_FIRST)
            .map((date) -> line.substring(0, date.start()) + " " + line.substring(date.end()))
            .orElse(line);
    }

    /** Whether a date line speaks of a change and not of the first publication. */
    public static boolean isUpdate(String line) {
        return DateLabels.speakOfChange(line);
    }

    /** Whether a date line speaks of publication. */
    public static boolean isPublication(String line) {
        return DateLabels.speakOfPublication(line);
    }

    /** Whether a date line says that its date is one of publication or change. */
    public static boolean isLabelled(String line) {
        return isPublication(line) || DateLabels.speakOfChange(line);
    }

    /**
     * The best of several times: the most trusted day, as exactly as any other that
     * agrees states it.
     */
    public static @Nullable SourceTime best(List<SourceTime> times) {
        if (times.isEmpty()) {
            return null;
        }
        SourceTime best = times.get(0);
        List<String> evidence = new ArrayList<>();
        for (SourceTime time : times) {
            if (day(time).equals(day(times.get(0)))) {
                evidence.add(time.evidence().get(0));
                best = (time.precision().compareTo(best.precision()) > 0) ? time : best;
            }
        }
        return new SourceTime(best.value(), best.precision(), evidence.stream().distinct().toList());
    }

    /** A sentence about times that contradict the best one; empty if none does. */
    public static Optional<String> conflict(List<SourceTime> times, SourceTime best) {
        return times.stream()
            .filter((time) -> contradict(time, best))
            .findFirst()
            .map((time) -> "The " + best.evidence().get(0) + " says " + day(best) + ", the " + time.evidence().get(0)
                    + " says " + day(time) + ".");
    }

    // a day without a zone may be the neighbour of the day in a time's own zone
    private static boolean contradict(SourceTime one, SourceTime other) {
        long apart = Math.abs(day(one).toEpochDay() - day(other).toEpochDay());
        boolean bothDays = one.precision() == Precision.DAY && other.precision() == Precision.DAY;
        return apart > (bothDays ? 0 : 1);
    }

    public static LocalDate day(SourceTime time) {
        return LocalDate.parse(time.value().substring(0, 10));
    }

    private static SourceTime timed(PrintedDate date, String text, String evidence) {
        String after = text.substring(date.end());
        boolean coded = CODED.matcher(text.substring(date.start(), date.end())).matches();
        return PrintedTime
            .in(coded ? (after.startsWith("T") ? after.substring(1) : after) : PrintedTime.withoutEnds(after))
            .or(() -> PrintedTime.in(PrintedTime.withoutEnds(text.substring(0, date.start()))))
            .map((time) -> ofTime(date.day(), time, evidence))
            .orElseGet(() -> ofDay(date.day(), evidence));
    }

    private static SourceTime ofDay(LocalDate day, String evidence) {
        return new SourceTime(day.toString(), Precision.DAY, List.of(evidence));
    }

    private static SourceTime ofTime(LocalDate day, PrintedTime time, String evidence) {
        return ofTime(OffsetDateTime.of(day, time.time(), time.offset()), time.precision(), evidence);
    }

    private static SourceTime ofTime(OffsetDateTime value, Precision precision, String evidence) {
        return new SourceTime(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value), precision, List.of(evidence));
    }

}
