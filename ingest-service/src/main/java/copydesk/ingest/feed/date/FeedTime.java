package copydesk.ingest.feed.date;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A moment that a feed names, in any of the forms that are seen: ISO 8601 with its weeks
 * and days of the year, RFC 822 with wrong zones and names, the clocks of Unix and of
 * databases, and dates of several languages.
 *
 * @param moment the moment; what is not said of it counts as its beginning, in UTC
 * @param exact whether a time of day and a zone were said
 */
public record FeedTime(OffsetDateTime moment, boolean exact) {

    private static final int MAX_LENGTH = 100;

    private static final Pattern KOREAN = Pattern.compile(".*(?:일|오전|오후)\\s*\\d{1,2}:\\d{2}(?::\\d{2})?");

    private static final List<Function<String, Optional<FeedTime>>> FORMS = List.of(IsoForm::read, WordForm::read);

    /** Reads a date; empty if it is none. */
    public static Optional<FeedTime> read(String text) {
        String date = zoned(text.strip());
        if (date.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return FORMS.stream().flatMap((form) -> form.apply(date).stream()).findFirst();
    }

    // one country writes so, which has one zone
    private static String zoned(String date) {
        return date.length() < MAX_LENGTH && KOREAN.matcher(date).matches() ? date + " KST" : date;
    }

}
