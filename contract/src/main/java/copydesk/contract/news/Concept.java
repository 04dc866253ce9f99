package copydesk.contract.news;

import com.fasterxml.jackson.annotation.JsonInclude;
import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place or event of a ninjs item.
 *
 * @param name full name
 * @param rel {@code about} or {@code mentions}
 * @param uri identity in a knowledge base; null if it has none there
 * @param literal our own id of it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Concept(String name, String rel, @Nullable String uri, String literal) {

    public Concept {
        Required.all(name, rel, literal);
    }

}
