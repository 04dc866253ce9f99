package copydesk.benchmarks.extraction.field;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Dates: the same calendar day as both print it, or the same instant to the minute where
 * both know it. As printed means as exact as the truth is: a day for a day, the same
 * second where the truth has one.
 */
final class DateSameness implements Sameness {

    private static final int DAY = 10;

    @Override
    public boolean isExact(List<String> truth, List<String> found) {
        String expected = only(truth);
        String value = only(found);
        if (expected.length() <= DAY) {
            return isSameDay(expected, value);
        }
        Optional<OffsetDateTime> instant = instant(expected);
        if (instant.isPresent()) {
            return instant(value).filter((other) -> isSame(instant.get(), other, ChronoUnit.SECONDS)).isPresent();
        }
        Optional<LocalDateTime> local = local(expected);
        return local.isPresent() && local.equals(local(value));
    }

    @Override
    public boolean isEqual(List<String> truth, List<String> found) {
        String expected = only(truth);
        String value = only(found);
        return isSameDay(expected, value) || instant(expected)
            .flatMap((instant) -> instant(value).filter((other) -> isSame(instant, other, ChronoUnit.MINUTES)))
            .isPresent();
    }

    private static String only(List<String> values) {
        return String.join(" ", values).replace(' ', 'T');
    }

    /** A truth that knows only the month is right with any of its days. */
    private static boolean isSameDay(String truth, String found) {
        return found.startsWith(truth.substring(0, Math.min(DAY, truth.length())));
    }

    private static boolean isSame(OffsetDateTime one, OffsetDateTime other, ChronoUnit unit) {
        return Duration.between(one.toInstant().truncatedTo(unit), other.toInstant().truncatedTo(unit)).isZero();
    }

    private static Optional<OffsetDateTime> instant(String value) {
        return parsed(value, (text) -> OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    private static Optional<LocalDateTime> local(String value) {
        return parsed(value, (text) -> LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(text)))
            .map((time) -> time.truncatedTo(ChronoUnit.SECONDS));
    }

    private static <T> Optional<T> parsed(String value, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(value));
        }
        catch (DateTimeException ex) {
            return Optional.empty();
        }
    }

}
