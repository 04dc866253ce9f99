package copydesk.extraction.line;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        .compile("[/-](?<y>(?:19|20)\\d{2})[/-](?<m>\\d{1,2})[/-](?<d>\\d{1,2})(?=[/-]|$)");

    private static final Pattern LABELS = Pattern.compile("(?<!\\p{L})(published|updated|posted|modified|last|first|on"
            + "|at|date|created|veröffentlicht|aktualisiert|zuletzt|stand|datum|am|um|uhr|vom|publié|mis|jour|le|à|et"
            + "|modifié|publicado|actualizado|el|las|a|de|del|hora|опубліковано|оновлено|о|року|р|the|local|time|et"
            + "|mon(day)?|tue(s(day)?)?|wed(nesday)?|thu(r(s(day)?)?)?|fri(day)?|sat(urday)?|sun(day)?|montag|dienstag"
            + "|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi"
            + "|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понеділок|вівторок|середа|четвер"
            + "|п.ятниця|субота|неділя)(?!\\p{L})");

    private static final Pattern UPDATE = Pattern
        .compile("updated|modified|aktualisiert|^stand|mis à jour|modifié" + "|actualizado|оновлено");

    private SourceTimes() {
    }

    /** A time that a place in a document gives. */
    public static Optional<SourceTime> read(DateHint hint) {
        if (hint.text().length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String text = RichText.plain(hint.text()).text();
        return PrintedDate.in(text).map((date) -> timed(date, text, hint.evidence()));
    }

    /** The day that is part of an address, as {@code /2025/05/15/}. */
    public static Optional<SourceTime> inUrl(String url) {
        Matcher match = URL_DAY.matcher(url);
        LocalDate day = match.find() ? PrintedDate.valid(Integer.parseInt(match.group("y")),
                Integer.parseInt(match.group("m")), Integer.parseInt(match.group("d"))) : null;
        return Optional.ofNullable(day).map((found) -> ofDay(found, "url"));
    }

    /** Whether a line says when and nothing else. */
    public static boolean isDateLine(String line) {
        Optional<PrintedDate> date = (line.length() <= 120) ? PrintedDate.in(line) : Optional.empty();
        if (date.isEmpty()) {
            return false;
        }
        String rest = line.substring(0, date.get().start()) + " " + line.substring(date.get().end());
        String left = LABELS.matcher(PrintedTime.without(rest)).replaceAll("");
        return left.chars().filter(Character::isLetterOrDigit).count() <= 3;
    }

    /** Whether a date line speaks of a change and not of the first publication. */
    public static boolean isUpdate(String line) {
        return UPDATE.matcher(line.toLowerCase(Locale.ROOT)).find();
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
        String rest = text.substring(date.end());
        Optional<PrintedTime> after = PrintedTime.in(rest.startsWith("T") ? rest.substring(1) : rest);
        return after.or(() -> PrintedTime.in(text.substring(0, date.start())))
            .map((time) -> ofTime(date.day(), time, evidence))
            .orElseGet(() -> ofDay(date.day(), evidence));
    }

    private static SourceTime ofDay(LocalDate day, String evidence) {
        return new SourceTime(day.toString(), Precision.DAY, List.of(evidence));
    }

    private static SourceTime ofTime(LocalDate day, PrintedTime time, String evidence) {
        OffsetDateTime value = OffsetDateTime.of(day, time.time(), time.offset());
        return new SourceTime(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value), time.precision(),
                List.of(evidence));
    }

}
