package copydesk.publish.ninjs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a source in the form that ninjs asks for; how exact they really are stands
 * in the annotations.
 */
public final class SourceDates {

    private static final int LAST_YEAR = 9999;

    private SourceDates() {
    }

    /**
     * The date-time of RFC 3339, midnight UTC for a mere day; empty for what is no date
     * of our calendar.
     */
    public static Optional<String> dateTime(@Nullable SourceTime time) {
        if (time == null) {
            return Optional.empty();
        }
        try {
            return (time.precision() == Precision.DAY) ? midnight(LocalDate.parse(time.value()))
                    : exact(OffsetDateTime.parse(time.value()));
        }
        catch (DateTimeException ex) {
            return Optional.empty();
        }
    }

    private static Optional<String> midnight(LocalDate day) {
        return isWritable(day.getYear()) ? Optional.of(day + "T00:00:00Z") : Optional.empty();
    }

    private static Optional<String> exact(OffsetDateTime time) {
        boolean wholeMinutes = time.getOffset().getTotalSeconds() % 60 == 0;
        return (isWritable(time.getYear()) && wholeMinutes)
                ? Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)) : Optional.empty();
    }

    private static boolean isWritable(int year) {
        return year >= 0 && year <= LAST_YEAR;
    }

}
