package copydesk.contract.jsonld;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * What an article says it puts right.
 *
 * @param type {@code CorrectionComment}
 * @param text the note, as printed or as an editor gives it
 * @param dateCreated when an editor gave it, RFC 3339; null if the source's text has it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LinkedCorrection(@JsonProperty("@type") String type, String text, @Nullable String dateCreated) {

    /** The type of all corrections. */
    public static final String CORRECTION_COMMENT = "CorrectionComment";

    public LinkedCorrection {
        Required.all(type, text);
    }

    /** A note of the source, or of an editor who gave it then. */
    public static LinkedCorrection of(String text, @Nullable String dateCreated) {
        return new LinkedCorrection(CORRECTION_COMMENT, text, dateCreated);
    }

}
