package copydesk.contract.article;

import org.jspecify.annotations.Nullable;

/**
 * What an agency says of its item beside the text.
 *
 * @param version the agency's own number of the version; null if it gives none
 * @param urgency 1 to 9, 1 the most urgent; null if it gives none
 * @param located where it was written, where the source keeps that apart from the text;
 * null if it does not
 */
public record WireFacts(@Nullable String version, @Nullable Integer urgency, @Nullable String located) {

    public WireFacts {
        if (urgency != null && (urgency < 1 || urgency > 9)) {
            throw new IllegalArgumentException("urgency must be between 1 and 9");
        }
    }

}
