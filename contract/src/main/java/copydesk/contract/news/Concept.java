package copydesk.contract.news;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place, event or object of a ninjs item.
 *
 * @param name full name
 * @param rel {@code about} or {@code mentions}
 * @param uri identity in a knowledge base; null if it has none there
 * @param literal our own id of it
 * @param geoJson where a place is; null if that is not known, and of all that is no place
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Concept(String name, String rel, @Nullable String uri, String literal,
        @Nullable @JsonProperty("geoJSON") GeoPoint geoJson) {

    public Concept {
        Required.all(name, rel, literal);
    }

    /** One of which nobody says where it is. */
    public Concept(String name, String rel, @Nullable String uri, String literal) {
        this(name, rel, uri, literal, null);
    }

}
