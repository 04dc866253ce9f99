package copydesk.contract.jsonld;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article names, or a topic that it is about.
 *
 * @param type {@code Person}, {@code Organization}, {@code Place}, {@code Event}, or
 * {@code DefinedTerm} for a media topic of the IPTC
 * @param name full name
 * @param sameAs identity in a knowledge base or vocabulary; null if it has none there
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LinkedThing(@JsonProperty("@type") String type, String name, @Nullable String sameAs) {

    public LinkedThing {
        Required.all(type, name);
    }

}
