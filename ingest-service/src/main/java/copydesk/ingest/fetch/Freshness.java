package copydesk.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.jspecify.annotations.Nullable;

/**
 * How long a server wants its answer to be believed, and how long it wants to be left
 * alone. Numbers and dates that make no sense count as not said.
 */
final class Freshness {

    /** Nobody means more than a year. */
    private static final long LONGEST = Duration.ofDays(365).toSeconds();

    private static final DateTimeFormatter ASCTIME = DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss uuuu", Locale.US);

    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,19})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEVER = Pattern.compile("(?:^|[\\s,])(?:no-cache|no-store)(?:$|[\\s,=])",
            Pattern.CASE_INSENSITIVE);

    private Freshness() {
    }

    /** How long the document stays the same; null if the server does not say. */
    static @Nullable Duration of(HttpMessage response, Instant now) {
        String control = all(response, "Cache-Control");
        if (NEVER.matcher(control).find()) {
            return Duration.ZERO;
        }
        Matcher age = MAX_AGE.matcher(control);
        if (age.find()) {
            Duration spent = seconds(first(response, "Age"));
            return bounded(seconds(age.group(1)).minus(spent));
        }
        Instant expires = date(first(response, "Expires"));
        Instant date = date(first(response, "Date"));
        return (expires != null) ? bounded(Duration.between((date != null) ? date : now, expires)) : null;
    }

    /** The header Retry-After, in seconds or as a date; null if there is none. */
    static @Nullable Duration retryAfter(HttpMessage response, Instant now) {
        String text = first(response, "Retry-After");
        if (text.matches("\\d{1,19}")) {
            return seconds(text);
        }
        Instant date = date(text);
        return (date != null) ? bounded(Duration.between(now, date)) : null;
    }

    private static Duration seconds(String text) {
        boolean number = text.matches("\\d{1,18}");
        return Duration.ofSeconds(number ? Math.min(Long.parseLong(text), LONGEST) : text.isEmpty() ? 0 : LONGEST);
    }

    private static Duration bounded(Duration duration) {
        return duration.isNegative() ? Duration.ZERO
                : Duration.ofSeconds(Math.min(duration.toSeconds(), LONGEST), duration.getNano());
    }

    private static @Nullable Instant date(String text) {
        Instant date = text.isEmpty() ? null : DateUtils.parseStandardDate(text);
        return (date != null) ? date : asOfOld(text);
    }

    // C's asctime, which HTTP still asks to understand and the client does not
    private static @Nullable Instant asOfOld(String text) {
        try {
            return LocalDateTime.parse(text.replaceAll(" +", " "), ASCTIME).toInstant(ZoneOffset.UTC);
        }
        catch (DateTimeParseException ex) {
            return null;
        }
    }

    private static String first(HttpMessage response, String name) {
        Header header = response.getFirstHeader(name);
        return (header != null && header.getValue() != null) ? header.getValue().strip() : "";
    }

    private static String all(HttpMessage response, String name) {
        StringBuilder values = new StringBuilder();
        for (Header header : response.getHeaders(name)) {
            values.append(header.getValue()).append(',');
        }
        return values.toString();
    }

}
