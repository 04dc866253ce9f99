package copydesk.contract.jsonld;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who made or owns an article, as schema.org has it.
 *
 * @param type {@code Person} or {@code Organization}
 * @param name as printed
 * @param url its address; null if unknown
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LinkedParty(@JsonProperty("@type") String type, String name, @Nullable String url) {

    public LinkedParty {
        Required.all(type, name);
    }

}
