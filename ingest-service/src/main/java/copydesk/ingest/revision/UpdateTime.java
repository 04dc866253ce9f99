package copydesk.ingest.revision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import org.jspecify.annotations.Nullable;

/** Compares times that sources state, as exactly as the vaguer of two allows. */
final class UpdateTime {

    private UpdateTime() {
    }

    /** Whether one time is surely before another; an unknown time is before none. */
    static boolean isBefore(@Nullable SourceTime one, @Nullable SourceTime other) {
        if (one == null || other == null) {
            return false;
        }
        try {
            boolean exact = one.precision() != Precision.DAY && other.precision() != Precision.DAY;
            return exact ? OffsetDateTime.parse(one.value()).isBefore(OffsetDateTime.parse(other.value()))
                    : day(one).isBefore(day(other));
        }
        catch (DateTimeParseException | StringIndexOutOfBoundsException ex) {
            return false;
        }
    }

    private static LocalDate day(SourceTime time) {
        return LocalDate.parse(time.value().substring(0, 10));
    }

}
