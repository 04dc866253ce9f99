package copydesk.ingest.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.article.Particulars;
import copydesk.extraction.date.EmbargoTime;
import org.jspecify.annotations.Nullable;

/** Reads the times of wire items, with and without the signs between their parts. */
final class WireTimes {

    private static final Pattern BASIC = Pattern
        .compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d)?(?:[.,]\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?)?");

    private WireTimes() {
    }

    /** {@code 20260301T060000+0100} as {@code 2026-03-01T06:00:00+01:00}. */
    static String extended(String time) {
        Matcher parts = BASIC.matcher(time.strip());
        if (!parts.matches()) {
            return time.strip();
        }
        String day = parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3);
        if (parts.group(4) == null) {
            return day;
        }
        String second = (parts.group(6) != null) ? parts.group(6) : "00";
        return day + "T" + parts.group(4) + ":" + parts.group(5) + ":" + second + offset(parts.group(7));
    }

    private static String offset(@Nullable String offset) {
        if (offset == null) {
            return "";
        }
        return offset.matches("[+-]\\d{4}") ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
    }

    /**
     * The end of an embargo. What has two readings counts as the later one, what has none
     * is for a person to release.
     */
    static Instant embargo(String time) {
        String extended = extended(time);
        try {
            return OffsetDateTime.parse(extended).toInstant();
        }
        catch (DateTimeException ex) {
            return EmbargoTime.latest(extended).orElse(Particulars.UNTIL_RELEASED);
        }
    }

}
