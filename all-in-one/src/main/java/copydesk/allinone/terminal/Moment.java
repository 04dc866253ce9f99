package copydesk.allinone.terminal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Understands a moment as people type it: {@code 2026-06-17}, {@code 2026-06-17T05:30Z},
 * or so long ago: {@code 90m}, {@code 6h}, {@code 2d}.
 */
public final class Moment implements ITypeConverter<Instant> {

    private static final Pattern AGO = Pattern.compile("(\\d{1,6})([smhd])");

    private final Clock clock;

    /** Counts back from now. */
    public Moment() {
        this(Clock.systemUTC());
    }

    Moment(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant convert(String text) {
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            String form = ago.group(2).equals("d") ? "P%sD" : "PT%s" + ago.group(2).toUpperCase(java.util.Locale.ROOT);
            return this.clock.instant().minus(Duration.parse(form.formatted(ago.group(1))));
        }
        try {
            return (text.indexOf('T') < 0) ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        }
        catch (DateTimeException ex) {
            throw new TypeConversionException("'" + text
                    + "' is no moment; write 2026-06-17, 2026-06-17T05:30:00Z, or how long ago: 90m, 6h, 2d");
        }
    }

}
