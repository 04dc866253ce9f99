package copydesk.allinone.rerun;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The time in which originals came to Kafka.
 *
 * @param since the first moment
 * @param until the moment after the last; null for now
 */
public record Window(Instant since, @Nullable Instant until) {

    private static final Pattern AGO = Pattern.compile("([0-9]{1,6})([mhd])");

    public Window {
        if (until != null && !since.isBefore(until)) {
            throw new IllegalArgumentException(
                    "--since must lie before --until; " + since + " does not before " + until);
        }
    }

    /**
     * Understands what was typed: a time with zone, a day (in UTC) or how long ago
     * ({@code 90m}, {@code 24h}, {@code 7d}).
     * @throws IllegalArgumentException if it is neither
     */
    public static Instant moment(String typed, Clock clock) {
        Matcher ago = AGO.matcher(typed);
        if (ago.matches()) {
            return clock.instant().minus(ago(Long.parseLong(ago.group(1)), ago.group(2)));
        }
        try {
            return typed.contains("T") ? java.time.OffsetDateTime.parse(typed).toInstant()
                    : LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        catch (DateTimeException ex) {
            throw new IllegalArgumentException(typed + " is no time. Write 2026-11-21T06:00:00Z, a day such as"
                    + " 2026-11-21, or how long ago: 90m, 24h, 7d.", ex);
        }
    }

    private static Duration ago(long number, String unit) {
        return switch (unit) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

}
