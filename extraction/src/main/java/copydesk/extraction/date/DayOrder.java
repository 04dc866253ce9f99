package copydesk.extraction.date;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Whether 5/4/2025 is a day of April or of May. */
public enum DayOrder {

    /** The day stands first, as nearly everywhere. */
    DAY_FIRST,

    /** The month stands first, as in the United States. */
    MONTH_FIRST,

    /** Nobody knows. */
    UNKNOWN;

    /**
     * The order in a language. English without a country tells nothing: its speakers do
     * not agree.
     */
    public static DayOrder of(@Nullable String language) {
        String tag = (language != null) ? language.strip().toLowerCase(Locale.ROOT).replace('_', '-') : "";
        if (tag.startsWith("en-us") || tag.startsWith("en-ph")) {
            return MONTH_FIRST;
        }
        return (tag.isEmpty() || tag.equals("en") || tag.equals("en-ca")) ? UNKNOWN : DAY_FIRST;
    }

}
