package copydesk.contract.annotation;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Who is quoted.
 *
 * @param entity id of the entity of the article; null if it names none
 * @param name the full name of the entity, else how the article describes the speaker,
 * {@code a senior official}
 */
public record Speaker(@Nullable String entity, String name) {

    public Speaker {
        Required.all(name);
    }

}
